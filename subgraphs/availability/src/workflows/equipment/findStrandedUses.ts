import type { Calendar } from '#workflows/calendar.ts';
import type { Equipment } from '#domain/equipment/equipment.ts';
import { type EquipmentUse, strandedUses, usesOf } from '#domain/equipment/equipmentUse.ts';
import { ledgerDayAt } from '#domain/time/ledgerDay.ts';

/** More are told when these are moved: a desk works through them by hand. */
const mostAtOnce = 500;

/** What is coming in a room or a device at times when it can no longer be used, soonest first. */
export async function findStrandedUses(
  { directory, ledger, clock }: Pick<Calendar, 'directory' | 'ledger' | 'clock'>,
  equipment: Equipment,
): Promise<EquipmentUse[]> {
  const { id, clinicId, dayZone } = equipment;
  const now = clock.now();
  const today = ledgerDayAt(dayZone, now.epochMilliseconds);
  const [clinic, claims] = await Promise.all([
    directory.findClinic(clinicId),
    ledger.findClaimsFrom(id, today.date),
  ]);
  const coming = claims.filter(({ slot }) => Temporal.Instant.compare(slot.start, now) > 0);
  const uses = strandedUses(equipment, clinic?.timeZone ?? dayZone, usesOf(id, coming, now));
  return uses.slice(0, mostAtOnce);
}
