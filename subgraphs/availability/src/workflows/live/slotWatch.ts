import type { FreeTimes, WantedSlots } from '#workflows/slots/listFreeTimes.ts';
import { requestedSpan } from '#domain/time/daysSpan.ts';
import type { Millis } from '#domain/time/ledgerDay.ts';
import { changedDays, changesByItself, emptyPage, type SlotPage, slotPage } from '#domain/live/slotPage.ts';
import { rulesOf } from '#store/changeFeed.ts';
import type { Signs } from '#store/rowSigns.ts';
import { ownerOf } from '#domain/ledger/part.ts';

/** The free times of one provider that somebody looks at. */
export type SlotWatch = {
  readonly wanted: WantedSlots;
  /** To whoever they are charged: those of the first who opened it. */
  giveDaysBack(): void;
  readonly followers: Set<(dates: readonly string[]) => void>;
  /** There is a page. Fails where it could not be read. */
  readonly listed: PromiseWithResolvers<void>;
  page: SlotPage;
  /** The rows of the ledger that it rests on, and the changes that it must hear of. */
  rows: readonly string[];
  concernedBy: ReadonlySet<string>;
  /** Of its rows, as they were before it was last listed. */
  sign: string;
  changesAt: Millis;
  /** Null until it was listed first. */
  listedAt: Millis | null;
};

/** How soon it is listed again, where nothing tells that it must be. */
const listAnewAfterMs = 60_000;

export function newWatch(wanted: WantedSlots, giveDaysBack: () => void): SlotWatch {
  const listed = Promise.withResolvers<void>();
  // Whoever waits for it is told; perhaps nobody does any more.
  listed.promise.catch(() => undefined);
  return {
    wanted,
    giveDaysBack,
    listed,
    followers: new Set(),
    page: emptyPage,
    rows: [],
    concernedBy: new Set(),
    sign: '',
    changesAt: Infinity,
    listedAt: null,
  };
}

export const isDue = (watch: SlotWatch, signs: Signs, now: Millis): boolean =>
  watch.sign !== signOf(watch, signs) ||
  watch.changesAt <= now ||
  (watch.listedAt ?? 0) + listAnewAfterMs <= now;

/**
 * Takes on what was listed after these signs were read, and tells of what has changed. A row that is new to it has no sign among them:
 * so it is listed once more when the signs are looked at next.
 */
export function renew(watch: SlotWatch, times: FreeTimes | null, signs: Signs, now: Millis): void {
  const { wanted, page: before, followers } = watch;
  watch.rows = [...new Set(times?.rows)];
  watch.page = times ? slotPage(times.offer, times.starts) : emptyPage;
  watch.concernedBy = concernedBy(watch, times?.offer.clinicId);
  watch.sign = signOf(watch, signs);
  watch.listedAt = now;
  watch.changesAt = times
    ? changesByItself(times.offer, times.starts, requestedSpan(times.offer, wanted), now)
    : Infinity;
  const dates = changedDays(before, watch.page);
  if (dates.length > 0) for (const tell of followers) tell(dates);
}

function concernedBy({ wanted, rows }: SlotWatch, clinicId: string | undefined): ReadonlySet<string> {
  const calendars = rows.map(ownerOf);
  const ruled = [wanted.providerId, wanted.treatmentId, ...calendars, ...(clinicId ? [clinicId] : [])];
  return new Set([...calendars, ...ruled.map(rulesOf)]);
}

const signOf = ({ rows, wanted }: SlotWatch, signs: Signs): string =>
  [wanted.providerId, ...rows].map((key) => signs.get(key) ?? '').join(' ');
