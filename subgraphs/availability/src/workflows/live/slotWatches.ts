import { startLoop } from '@tidbok/kit/events/wakeableLoop.ts';
import type { Logger } from '@tidbok/kit/telemetry/log.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { listFreeTimes, type WantedSlots } from '#workflows/slots/listFreeTimes.ts';
import { paced } from './paced.ts';
import { shares } from './shares.ts';
import { isDue, newWatch, renew, type SlotWatch } from './slotWatch.ts';
import type { SlotPage } from '#domain/live/slotPage.ts';
import { everything, rulesOf } from '#store/changeFeed.ts';
import type { Signs } from '#store/rowSigns.ts';

export type SlotWatches = {
  /**
   * The present free times, and a call whenever some of them change, until it is closed. They are listed once for all who ask for the same,
   * and count as watched by whoever was the first of them for as long as anybody watches. Null where those have no more days.
   */
  open(
    wanted: WantedSlots,
    subject: string | null,
    onChange: (dates: readonly string[]) => void,
  ): OpenWatch | null;
  /** How many days are watched. */
  watchedDays(): number;
  stop(): Promise<void>;
};

export type OpenWatch = {
  /** As `SlotWatch.listed`. */
  readonly ready: Promise<void>;
  page(): SlotPage;
  close(): void;
};

/** What one process keeps in memory of what is looked at, each day of each provider counted once for all who look at it. */
const mostWatchedDays = 100_000;
/** Of one subject: ten of the largest views. */
const mostWatchedDaysOfOne = 6_200;
/** A viewer is told at most so often. */
const paceMs = 250;
/** How soon a change is found of which nobody has told: its process has crashed, or Redis is away. */
const checkEveryMs = 2_000;
const atOnce = 300;

/**
 * Keeps the free times fresh that somebody looks at. What changes in this process or, told by Redis, in another is looked at once. Whatever
 * was not told is found by the signs of all rows that were read, which are looked at every two seconds; and what time alone
 * changes, at its time.
 */
export function slotWatches(calendar: Calendar, log: Logger): SlotWatches {
  const { clock, signs, changes } = calendar;
  const watches = new Map<string, SlotWatch>();
  const unlisted: SlotWatch[] = [];
  let touched = new Set<string>();
  let checkAll = false;
  const watchedDays = shares(mostWatchedDays, mostWatchedDaysOfOne);

  const list = async (some: readonly SlotWatch[], known: Signs): Promise<void> => {
    const now = clock.now().epochMilliseconds;
    const times = await listFreeTimes(
      calendar,
      some.map(({ wanted }) => wanted),
    );
    for (const [index, watch] of some.entries()) renew(watch, times[index]!, known, now);
  };

  const forget = (watch: SlotWatch): void => {
    const key = keyOf(watch.wanted);
    if (watches.get(key) !== watch) return;
    watches.delete(key);
    watch.giveDaysBack();
  };

  const listFirst = async (): Promise<void> => {
    // Whoever came and went before its turn waits for nothing.
    const some = unlisted.splice(0, atOnce).filter(({ followers }) => followers.size > 0);
    if (some.length === 0) return;
    try {
      await list(some, new Map());
      for (const { listed } of some) listed.resolve();
    } catch (error) {
      for (const watch of some) {
        forget(watch);
        watch.listed.reject(error);
      }
    }
  };

  const check = async (some: readonly SlotWatch[], rules: ReadonlySet<string>): Promise<void> => {
    const keys = [...new Set(some.flatMap(({ rows }) => rows))];
    const providerIds = [...new Set(some.map(({ wanted }) => wanted.providerId))];
    const known = await signs.read({ keys, providerIds }, clock.now());
    const now = clock.now().epochMilliseconds;
    const due = some.filter((watch) => isDue(watch, known, now) || !watch.concernedBy.isDisjointFrom(rules));
    if (due.length > 0) await list(due, known);
  };

  const checkTouched = async (): Promise<void> => {
    const [ids, all] = [touched, checkAll || touched.has(everything)];
    [touched, checkAll] = [new Set(), false];
    const concerned = [...watches.values()].filter(
      ({ listedAt, concernedBy }) => listedAt !== null && (all || !concernedBy.isDisjointFrom(ids)),
    );
    const rules = new Set([...ids].filter((id) => id.startsWith(rulesOf(''))));
    try {
      for (let from = 0; from < concerned.length; from += atOnce)
        await check(concerned.slice(from, from + atOnce), rules);
    } catch (error) {
      for (const id of ids) touched.add(id);
      throw error;
    }
  };

  const loop = startLoop({
    // The beat below is what polls: no nudge puts it off.
    pollMs: 60_000,
    async run() {
      while (unlisted.length > 0) await listFirst();
      await checkTouched();
      return unlisted.length > 0 ? 'more' : 'done';
    },
    onError: (error) => log.warn({ err: error }, 'the free times that are watched could not be read'),
  });
  const pace = paced(paceMs, loop.nudge);
  const beat = setInterval(() => {
    if (watches.size === 0) return;
    checkAll = true;
    pace.call();
  }, checkEveryMs).unref();
  const unhear = changes.hear((ids) => {
    if (watches.size === 0) return;
    for (const id of ids) touched.add(id);
    pace.call();
  });

  const begin = (wanted: WantedSlots, subject: string | null): SlotWatch | null => {
    const giveDaysBack = watchedDays.take(subject, wanted.days);
    if (!giveDaysBack) return null;
    const watch = newWatch(wanted, giveDaysBack);
    watches.set(keyOf(wanted), watch);
    unlisted.push(watch);
    loop.nudge();
    return watch;
  };

  return {
    open(wanted, subject, onChange) {
      const watch = watches.get(keyOf(wanted)) ?? begin(wanted, subject);
      if (!watch) return null;
      watch.followers.add(onChange);
      return {
        ready: watch.listed.promise,
        page: () => watch.page,
        close() {
          watch.followers.delete(onChange);
          if (watch.followers.size === 0) forget(watch);
        },
      };
    },
    watchedDays: watchedDays.taken,
    async stop() {
      unhear();
      pace.stop();
      clearInterval(beat);
      await loop.stop();
    },
  };
}

const keyOf = ({ providerId, treatmentId, from, days }: WantedSlots): string =>
  JSON.stringify([providerId, treatmentId, from.toString(), days]);
