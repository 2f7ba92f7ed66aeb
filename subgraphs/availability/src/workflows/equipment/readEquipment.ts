import { Forbidden } from '@tidbok/kit/failures.ts';
import { actsForClinic, type Identity } from '@tidbok/kit/identity/identity.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { mostOfClinic } from './createEquipment.ts';
import { findStrandedUses } from './findStrandedUses.ts';
import type { Equipment, TreatmentRequirements } from '#domain/equipment/equipment.ts';
import { type EquipmentUse, usesOf } from '#domain/equipment/equipmentUse.ts';
import { ledgerDay, dayEnd, ledgerDaysBetween } from '#domain/time/ledgerDay.ts';
import { dayKey } from '#domain/ledger/part.ts';

/** A clinic's rooms and devices, for those who work there. @throws {Forbidden} for another clinic's */
export async function listEquipment(
  { equipment }: Pick<Calendar, 'equipment'>,
  identity: Identity,
  clinicId: string,
): Promise<Equipment[]> {
  mustWorkAt(identity, clinicId);
  return await equipment.ofClinic(clinicId, mostOfClinic);
}

/** What treatments take at a clinic. @throws {Forbidden} for another clinic's */
export async function listRequirements(
  { requirements }: Pick<Calendar, 'requirements'>,
  identity: Identity,
  clinicId: string,
): Promise<TreatmentRequirements[]> {
  mustWorkAt(identity, clinicId);
  return await requirements.ofClinic(clinicId);
}

/**
 * Who has a room or a device on a day of the clinic, in order of time; nobody where there is none such.
 *
 * @throws {Forbidden} for another clinic's
 */
export async function readEquipmentDay(
  {
    equipment: store,
    directory,
    ledger,
    clock,
  }: Pick<Calendar, 'equipment' | 'directory' | 'ledger' | 'clock'>,
  identity: Identity,
  equipmentId: string,
  date: Temporal.PlainDate,
): Promise<EquipmentUse[]> {
  const equipment = await store.find(equipmentId);
  if (!equipment) return [];
  const { clinicId, dayZone } = equipment;
  mustWorkAt(identity, clinicId);
  const clinic = await directory.findClinic(clinicId);
  const day = ledgerDay(clinic?.timeZone ?? dayZone, date.toString());
  const days = ledgerDaysBetween(dayZone, day.startsAt, dayEnd(day));
  const claims = await ledger.findClaimsIn(days.map((one) => dayKey(equipmentId, one.date)));
  return usesOf(equipmentId, claims, clock.now()).filter(
    ({ span }) => span.from < dayEnd(day) && span.until > day.startsAt,
  );
}

/**
 * What is stranded in a room or a device; nothing where there is none such.
 *
 * @throws {Forbidden} for another clinic's
 */
export async function readStrandedUses(
  calendar: Pick<Calendar, 'equipment' | 'directory' | 'ledger' | 'clock'>,
  identity: Identity,
  equipmentId: string,
): Promise<EquipmentUse[]> {
  const equipment = await calendar.equipment.find(equipmentId);
  if (!equipment) return [];
  mustWorkAt(identity, equipment.clinicId);
  return await findStrandedUses(calendar, equipment);
}

function mustWorkAt(identity: Identity, clinicId: string): void {
  if (!actsForClinic(identity, clinicId, 'DESK', 'CLINICIAN'))
    throw new Forbidden('You may see the rooms and devices of your own clinics only.');
}
