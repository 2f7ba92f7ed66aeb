import { idempotencyConflict, invalidInput, notAllowed, notFound } from '@tidbok/kit/failures.ts';
import { actsForClinic, type Identity } from '@tidbok/kit/identity/identity.ts';
import { idOf } from '@tidbok/kit/ids.ts';
import { checkIdempotencyKey, fingerprint } from '@tidbok/kit/idempotency.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { problemOfEquipment } from '#domain/equipment/checkEquipment.ts';
import { type Equipment, type EquipmentKind, prefixOf } from '#domain/equipment/equipment.ts';
import type { Exception, Hours } from '#domain/schedule/hours.ts';

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
  const badKey = checkIdempotencyKey(idempotencyKey);
  if (badKey) return badKey;
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
  const createdWith = fingerprintOf(input);
  const made = await store.create(wanted, createdWith);
  return made.createdWith === createdWith
    ? { __typename: 'Created', equipment: made.equipment }
    : idempotencyConflict();
}

/** Exceptions are given their ids as they come in. */
const fingerprintOf = ({ clinicId, kind, name, hours }: NewEquipment): string =>
  fingerprint([clinicId, kind, name, hours && { ...hours, exceptions: hours.exceptions.map(withoutId) }]);

const withoutId = (exception: Exception): Exception => ({ ...exception, id: '' });
