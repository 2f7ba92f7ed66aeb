import { invalidInput, notAllowed, notFound, staleVersion } from '@tidbok/kit/failures.ts';
import { actsForClinic, type Identity } from '@tidbok/kit/identity/identity.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { findStrandedUses } from './findStrandedUses.ts';
import { problemOfEquipment } from '#domain/equipment/checkEquipment.ts';
import type { Equipment } from '#domain/equipment/equipment.ts';
import type { EquipmentUse } from '#domain/equipment/equipmentUse.ts';

export type EquipmentChange = Partial<Pick<Equipment, 'name' | 'hours' | 'inService'>> & {
  readonly equipmentId: string;
  readonly expectedVersion: number;
};

export type UpdateEquipmentResult =
  | { __typename: 'Changed'; equipment: Equipment; stranded: EquipmentUse[] }
  | ReturnType<typeof invalidInput>
  | ReturnType<typeof notFound>
  | ReturnType<typeof notAllowed>
  | ReturnType<typeof staleVersion>;

/** Changes what is said of a room or a device. What stands in it stays, and is told of where it can no longer be there. */
export async function updateEquipment(
  calendar: Pick<Calendar, 'equipment' | 'directory' | 'ledger' | 'clock'>,
  identity: Identity,
  { equipmentId, expectedVersion, ...change }: EquipmentChange,
): Promise<UpdateEquipmentResult> {
  const { equipment: store } = calendar;
  const before = await store.find(equipmentId);
  if (!before) return notFound('room or device', equipmentId);
  if (!actsForClinic(identity, before.clinicId, 'DESK')) return notAllowed('It is not of your clinic.');
  const equipment = { ...before, ...change, version: expectedVersion + 1 };
  const problem = problemOfEquipment(equipment);
  if (problem) return invalidInput(problem.path, problem.message);
  if (before.version !== expectedVersion || !(await store.replace(equipment)))
    return staleVersion((await store.find(equipmentId))!.version);
  return { __typename: 'Changed', equipment, stranded: await findStrandedUses(calendar, equipment) };
}
