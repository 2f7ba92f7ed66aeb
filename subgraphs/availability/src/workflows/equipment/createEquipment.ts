import { createHash } from 'node:crypto';
import { idempotencyConflict, invalidInput, notAllowed, notFound } from '@tidbok/kit/failures.ts';
import { actsForClinic, type Identity } from '@tidbok/kit/identity/identity.ts';
import { idOf } from '@tidbok/kit/ids.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { problemOfEquipment } from '#domain/equipment/checkEquipment.ts';
import { type Equipment, type EquipmentKind, prefixOf } from '#domain/equipment/equipment.ts';
import type { Hours } from '#domain/schedule/hours.ts';

export type NewEquipment = {
  readonly idempotencyKey: string;
  readonly clinicId: string;
  readonly kind: EquipmentKind;
  readonly name: string;
  readonly hours: Hours | null;
};

export type CreateEquipmentResult =
  | { __typename: 'Created'; equipment: Equipment }
  | ReturnType<typeof invalidInput>
  | ReturnType<typeof notFound>
  | ReturnType<typeof notAllowed>
  | ReturnType<typeof idempotencyConflict>;

/** A desk works with all of them at once. */
export const mostOfClinic = 500;

/** Makes a room or a device of a clinic. Its id comes of the caller and their key. */
export async function createEquipment(
  { equipment: store, directory }: Pick<Calendar, 'equipment' | 'directory'>,
  identity: Identity,
  input: NewEquipment,
): Promise<CreateEquipmentResult> {
  const { idempotencyKey, clinicId, kind, name, hours } = input;
  if (idempotencyKey.length < 1 || idempotencyKey.length > 100)
    return invalidInput('idempotencyKey', 'Use 1 to 100 characters.');
  if (!actsForClinic(identity, clinicId, 'DESK')) return notAllowed('This is not your clinic.');
  const clinic = await directory.findClinic(clinicId);
  if (!clinic) return notFound('clinic', clinicId);
  const problem = problemOfEquipment({ name, hours });
  if (problem) return invalidInput(problem.path, problem.message);
  const id = idOf(prefixOf(kind), identity.subject!, idempotencyKey);
  const others = await store.ofClinic(clinicId, mostOfClinic);
  if (others.length >= mostOfClinic && others.every((other) => other.id !== id))
    return invalidInput('clinicId', `A clinic has at most ${mostOfClinic} rooms and devices.`);
  const wanted = {
    id,
    clinicId,
    kind,
    name,
    hours,
    inService: true,
    version: 1,
    dayZone: clinic.timeZone,
  };
  const createdWith = hashOf(input);
  const made = await store.create(wanted, createdWith);
  return made.createdWith === createdWith
    ? { __typename: 'Created', equipment: made.equipment }
    : idempotencyConflict();
}

/** Exceptions are given their ids as they come in. */
const hashOf = ({ clinicId, kind, name, hours }: NewEquipment): string =>
  createHash('sha256')
    .update(
      JSON.stringify([clinicId, kind, name, hours], (key, value: unknown) => (key === 'id' ? '' : value)),
    )
    .digest('base64url');
