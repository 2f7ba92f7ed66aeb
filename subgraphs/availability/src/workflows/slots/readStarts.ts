import type { Calendar } from '#workflows/calendar.ts';
import { ledgerDaysBetween, type LedgerDay, type Millis } from '#domain/time/ledgerDay.ts';
import type { Offer } from '#domain/slots/offer.ts';
import { dayKey } from '#domain/ledger/part.ts';
import type { Span } from '#domain/time/span.ts';
import { readsFor, startsOn } from '#domain/slots/startsOn.ts';
import type { Taken } from '#domain/ledger/taken.ts';

/** An offer with the rooms and devices that it takes, and when it is asked for: within its `bookableSpan`. */
export type OfferSearch = { readonly offer: Offer; readonly span: Span };

/** What is taken in some rows of the ledger. */
export type RowsRead = { readonly keys: ReadonlySet<string>; readonly taken: Taken };

/**
 * The free times of each offer, in order, what is taken, and the rows that tell: the ledger is read once, however many they are, or not
 * at all where all that matters has been read.
 */
export async function readStarts(
  { busy }: Pick<Calendar, 'busy'>,
  searches: readonly OfferSearch[],
  now: Temporal.Instant,
  known: RowsRead | null = null,
): Promise<{ starts: Millis[][]; taken: Taken; rows: string[][] }> {
  const daysOf = searches.map(daysIn);
  const readsOf = searches.map(({ offer }, index) => daysOf[index]!.map((day) => readsFor(offer, day)));
  const rows = readsOf.map(rowsOf);
  const isKnown = known !== null && rows.every((keys) => keys.every((key) => known.keys.has(key)));
  const taken = isKnown ? known.taken : await readTaken(busy, readsOf.flat(), now);
  const starts = searches.map(({ offer, span }, index) =>
    daysOf[index]!.flatMap((day) => startsOn(offer, day, taken, span)),
  );
  return { starts, taken, rows };
}

/** All rows that matter to these searches. */
export async function readRows(
  { busy }: Pick<Calendar, 'busy'>,
  searches: readonly OfferSearch[],
  now: Temporal.Instant,
): Promise<RowsRead> {
  const reads = searches.flatMap((search) => daysIn(search).map((day) => readsFor(search.offer, day)));
  return { keys: new Set(rowsOf(reads)), taken: await readTaken(busy, reads, now) };
}

type Reads = readonly ReturnType<typeof readsFor>[];

const readTaken = (busy: Calendar['busy'], reads: Reads, now: Temporal.Instant): Promise<Taken> =>
  busy.read(
    { days: reads.flatMap(({ days }) => days), counted: reads.flatMap(({ counted }) => counted) },
    now,
  );

const daysIn = ({ offer, span }: OfferSearch): readonly LedgerDay[] =>
  span.from < span.until ? ledgerDaysBetween(offer.schedule.dayZone, span.from, span.until) : [];

const rowsOf = (reads: Reads): string[] =>
  reads.flatMap(({ days, counted }) => [
    ...days.map(({ calendarId, day }) => dayKey(calendarId, day.date)),
    ...counted,
  ]);
