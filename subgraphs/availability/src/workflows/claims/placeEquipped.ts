import type { Calendar } from '#workflows/calendar.ts';
import { dropClaim } from './dropClaim.ts';
import { finishClaim, placeClaim, type PlaceOptions } from './placeClaim.ts';
import { bookableSpan } from '#domain/slots/bookableSpan.ts';
import { chooseEquipment } from '#domain/equipment/chooseEquipment.ts';
import { type Claim, isLive } from '#domain/ledger/claim.ts';
import { hasBit } from '#domain/time/dayBits.ts';
import { equipmentReads } from '#domain/equipment/equippedStarts.ts';
import { bitAt, ledgerDayAt, type Millis } from '#domain/time/ledgerDay.ts';
import type { Offer } from '#domain/slots/offer.ts';
import type { Part } from '#domain/ledger/part.ts';
import { timeParts } from '#domain/slots/placement.ts';
import { readsFor, startBits } from '#domain/slots/startsOn.ts';
import { type Taken } from '#domain/ledger/taken.ts';
import { takenBeside } from '#domain/ledger/takenBeside.ts';

/** Races lost in a row before the time is called taken. Each was lost to somebody who took what was chosen. */
const attempts = 12;

/**
 * Takes a time together with the rooms and devices that it needs, all or nothing. Which of them is chosen by what is free as it is
 * read; where one of them is lost to another meanwhile, all is given back, and chosen anew of what is free then.
 *
 * @param claimOf the claim as it is with these parts besides the practitioner's own
 */
export async function placeEquipped(
  calendar: Calendar,
  { offer, id, start }: { offer: Offer; id: string; start: Millis },
  claimOf: (parts: readonly Part[]) => Claim,
  now: Temporal.Instant,
  options: PlaceOptions,
): Promise<Claim | 'taken'> {
  const { over = 'NOTHING' } = options;
  const despiteRules = over !== 'NOTHING';
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const taken = await readTaken(calendar, offer, start, now, options);
    const lot = attempt === 0 ? null : Math.random();
    const chosen =
      despiteRules || isFree(offer, start, taken, now)
        ? chooseEquipment(offer, start, taken, lot, over)
        : null;
    if (!chosen) return (await sameClaim(calendar, id, now, options)) ?? 'taken';
    const parts = chosen.flatMap((one) =>
      timeParts({ calendarId: one.id, dayZone: one.dayZone, need: offer.need }, start),
    );
    const placed = await placeClaim(calendar.ledger, claimOf(parts), now, options);
    if (placed !== 'taken') return placed;
    const same = await sameClaim(calendar, id, now, options);
    if (same) return same;
  }
  return 'taken';
}

async function readTaken(
  { busy }: Calendar,
  offer: Offer,
  start: Millis,
  now: Temporal.Instant,
  { insteadOf, over = 'NOTHING' }: PlaceOptions,
): Promise<Taken> {
  const day = ledgerDayAt(offer.schedule.dayZone, start);
  const { need } = offer;
  const margins = { before: need.before, after: need.length + need.after };
  // Against the rules also where the practitioner has no hours, so that nothing of the day would be asked for.
  const despiteRules = over !== 'NOTHING';
  const reads = despiteRules ? { days: equipmentReads(offer, { day, margins }) } : readsFor(offer, day);
  const taken = await busy.read(reads, now);
  return insteadOf ? takenBeside(taken, [insteadOf.first, ...insteadOf.later]) : taken;
}

/** The rule by which times are listed. */
function isFree(offer: Offer, start: Millis, taken: Taken, now: Temporal.Instant): boolean {
  const day = ledgerDayAt(offer.schedule.dayZone, start);
  return hasBit(startBits(offer, day, taken, bookableSpan(offer, now.epochMilliseconds)), bitAt(day, start));
}

/**
 * The claim of this id that the same call has made elsewhere, with other rooms and devices. A hold of it that has expired is taken
 * away: it is to be made anew.
 */
async function sameClaim(
  { ledger }: Calendar,
  id: string,
  now: Temporal.Instant,
  options: PlaceOptions,
): Promise<Claim | null> {
  const same = await ledger.findClaim(id);
  if (!same) return null;
  if (same.kind === 'hold' && !isLive(same, now)) {
    await dropClaim(ledger, same, now);
    return null;
  }
  const whole = await finishClaim(ledger, same, now, options);
  return whole === 'taken' ? null : whole;
}
