import type { Calendar } from '#workflows/calendar.ts';
import { ledgerDaysBetween, type LedgerDay, type Millis } from '#domain/time/ledgerDay.ts';
import type { Offer } from '#domain/slots/offer.ts';
import { dayKey } from '#domain/ledger/part.ts';
import type { Span } from '#domain/time/span.ts';
import { readsFor, startsOn } from '#domain/slots/startsOn.ts';
import type { Taken } from '#domain/ledger/taken.ts';

/** An offer with the rooms and devices that it takes, and when it is asked for: within its `bookableSpan`. */
export type OfferSearch = { readonly offer: Offer; readonly span: Span };

/** The free times of each offer, in order, what is taken, and the rows that tell: the ledger is read once, however many they are. */
export async function readStarts(
  { busy }: Pick<Calendar, 'busy'>,
  searches: readonly OfferSearch[],
  now: Temporal.Instant,
): Promise<{ starts: Millis[][]; taken: Taken; rows: string[][] }> {
  const daysOf = searches.map(daysIn);
  const readsOf = searches.map(({ offer }, index) => daysOf[index]!.map((day) => readsFor(offer, day)));
  const reads = readsOf.flat();
  const taken = await busy.read(
    { days: reads.flatMap(({ days }) => days), counted: reads.flatMap(({ counted }) => counted) },
    now,
  );
  const starts = searches.map(({ offer, span }, index) =>
    daysOf[index]!.flatMap((day) => startsOn(offer, day, taken, span)),
  );
  return { starts, taken, rows: readsOf.map(rowsOf) };
}

const daysIn = ({ offer, span }: OfferSearch): readonly LedgerDay[] =>
  span.from < span.until ? ledgerDaysBetween(offer.schedule.dayZone, span.from, span.until) : [];

const rowsOf = (reads: readonly ReturnType<typeof readsFor>[]): string[] =>
  reads.flatMap(({ days, counted }) => [
    ...days.map(({ calendarId, day }) => dayKey(calendarId, day.date)),
    ...counted,
  ]);
