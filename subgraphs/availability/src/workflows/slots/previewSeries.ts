import { BadInput } from '@tidbok/kit/failures.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { findOffer, type WantedTreatment } from './findOffer.ts';
import { readOccupants } from './readOccupants.ts';
import { readStarts } from './readStarts.ts';
import { daysSpan } from '#domain/time/daysSpan.ts';
import type { Millis } from '#domain/time/ledgerDay.ts';
import { nearestTo } from '#domain/slots/nearestTo.ts';
import type { Offer } from '#domain/slots/offer.ts';
import { seriesStarts } from '#domain/slots/seriesStarts.ts';
import { type Slot, slotAt } from '#domain/slots/slot.ts';
import { rowsFor, type SlotReason, slotReasons } from '#domain/slots/slotReasons.ts';

export type SeriesWanted = WantedTreatment & {
  readonly start: Temporal.Instant;
  readonly everyWeeks: number;
  readonly count: number;
};

export type SeriesPreview = {
  readonly timeZone: string;
  readonly occurrences: readonly OccurrencePreview[];
};

type OccurrencePreview = {
  readonly position: number;
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
  readonly state: 'FREE' | 'CONFLICT';
  readonly skippedByClock: boolean;
  /** All that is against its start. */
  readonly reasons: readonly SlotReason['code'][];
  /** For a conflict. */
  readonly alternatives: readonly Slot[];
};

/** The day of an occurrence and those that follow, in which other times are looked for. */
const days = 7;
const mostAlternatives = 3;
const most = 52;

/**
 * How appointments that repeat would come, with the conflicts and what is free near them. However many, the ledger is read in a few
 * commands. Null where nobody offers this.
 *
 * @throws {BadInput}
 */
export async function previewSeries(calendar: Calendar, wanted: SeriesWanted): Promise<SeriesPreview | null> {
  const at = calendar.clock.now();
  const now = at.epochMilliseconds;
  checkSeries(wanted, at);
  const found = await findOffer(calendar, wanted);
  if (found.__typename !== 'Offer') return null;
  const { offer } = found;
  const { timeZone } = offer;
  const searches = seriesStarts(wanted.start, timeZone, wanted).map(({ start, skipped }) => {
    const from = start.toZonedDateTimeISO(timeZone).toPlainDate();
    return { offer, span: daysSpan(offer, { from, days }, now), start: start.epochMilliseconds, skipped };
  });
  const { starts } = await readStarts(calendar, searches, at);
  const coming = searches.map(({ start, skipped }, n): Coming => {
    const free = starts[n]!;
    return { position: n + 1, start, skipped, free, isFree: !skipped && free.includes(start) };
  });
  const conflicts = coming.filter(({ isFree }) => !isFree);
  const rows = conflicts.flatMap(({ start }) => rowsFor(offer, start));
  const occupantsAt = await readOccupants(calendar, rows, at);
  const reasonsOf = ({ start, isFree }: Coming): SlotReason[] =>
    isFree ? [] : slotReasons(offer, start, occupantsAt, now);
  return { timeZone, occurrences: coming.map((one) => shown(offer, one, reasonsOf(one))) };
}

type Coming = {
  readonly position: number;
  readonly start: Millis;
  readonly skipped: boolean;
  /** The free times from its day on. */
  readonly free: readonly Millis[];
  readonly isFree: boolean;
};

function shown(
  offer: Offer,
  { position, start, skipped, free, isFree }: Coming,
  reasons: readonly SlotReason[],
): OccurrencePreview {
  const slot = slotAt(offer, start);
  const others = isFree ? [] : nearestTo(start, free, mostAlternatives);
  return {
    position,
    start: slot.start,
    end: slot.end,
    state: isFree ? 'FREE' : 'CONFLICT',
    skippedByClock: skipped,
    reasons: [...new Set(reasons.map(({ code }) => code))],
    alternatives: others.map((other) => slotAt(offer, other)),
  };
}

function checkSeries({ start, everyWeeks, count }: SeriesWanted, now: Temporal.Instant): void {
  if (!(everyWeeks >= 1 && everyWeeks <= most))
    throw new BadInput('everyWeeks', `Repeat every 1 to ${most} weeks.`);
  if (!(count >= 2 && count <= most)) throw new BadInput('count', `A series has 2 to ${most} occurrences.`);
  if (Math.abs(start.since(now).total('hours')) > 10 * 366 * 24)
    throw new BadInput('start', 'This is too far away.');
}
