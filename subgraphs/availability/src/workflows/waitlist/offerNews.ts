import { startLoop } from '@tidbok/kit/events/wakeableLoop.ts';
import type { Logger } from '@tidbok/kit/telemetry/log.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { paced } from '#workflows/live/paced.ts';
import type { WaitlistEntry } from '#domain/waitlist/waitlistEntry.ts';
import { everything, waitlistChange } from '#store/changeFeed.ts';

export type OfferNews = {
  /** Tells of each entry of a subject that changes from now on, as it is then, at least once. Gives what ends it. */
  hear(subject: string, listener: (entry: WaitlistEntry) => void): () => void;
  stop(): Promise<void>;
};

const checkEveryMs = 2_000;
/** Clocks of several processes differ, and what is stamped is written a moment later. */
const overlap = Temporal.Duration.from({ seconds: 15 });
const atOnce = 1_000;
const mostRemembered = 10_000;

/** Follows the entries of all who listen in this process: one read for each burst of changes, however many they are. */
export function offerNews({ waitlist, changes, clock }: Calendar, log: Logger): OfferNews {
  const listeners = new Map<string, Set<(entry: WaitlistEntry) => void>>();
  const told = new Map<string, number>();
  let since = clock.now();

  const read = async (): Promise<void> => {
    const begun = clock.now();
    for (let from = since.subtract(overlap), isLast = false; !isLast;) {
      const changed = await waitlist.findChanged([...listeners.keys()], from, atOnce);
      for (const entry of changed.filter(({ id, rev }) => told.get(id) !== rev)) {
        told.set(entry.id, entry.rev);
        for (const owner of entry.owners) for (const tell of listeners.get(owner) ?? []) tell(entry);
      }
      isLast = changed.length < atOnce || changed.at(-1)!.changedAt.equals(from);
      from = changed.at(-1)?.changedAt ?? from;
    }
    since = begun;
    // Those who are told of a state again know that they were.
    if (told.size > mostRemembered) told.clear();
  };

  const loop = startLoop({
    pollMs: checkEveryMs,
    async run() {
      if (listeners.size > 0) await read();
      else told.clear();
      return 'done';
    },
    onError: (error) => log.warn({ err: error }, 'what is offered to those who listen could not be read'),
  });
  const pace = paced(50, loop.nudge);
  const unhear = changes.hear((ids) => {
    if (listeners.size > 0 && (ids.has(waitlistChange) || ids.has(everything))) pace.call();
  });

  return {
    hear(subject, listener) {
      const theirs = listeners.get(subject) ?? new Set();
      // Whoever is alone here may have been away for long: what changed until now, they read themselves.
      if (listeners.size === 0) since = clock.now();
      listeners.set(subject, theirs.add(listener));
      return () => {
        theirs.delete(listener);
        if (theirs.size === 0 && listeners.get(subject) === theirs) listeners.delete(subject);
      };
    },
    async stop() {
      unhear();
      pace.stop();
      await loop.stop();
    },
  };
}
