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
/** A change becomes visible after it was stamped, and of several engines one may take over from another whose clock differs. */
const overlapMs = 15_000;

/**
 * Follows the entries of all who listen in this process: one look for each burst of changes, however many they are. Which have changed
 * the engine's own stamps say, since the last look by a clock that only goes forward, or since the latest stamp that was seen, whichever is
 * earlier: what the clocks of the processes say has no part in it, nor has a jump of the engine's.
 */
export function offerNews({ waitlist, changes }: Calendar, log: Logger): OfferNews {
  const listeners = new Map<string, Set<(entry: WaitlistEntry) => void>>();
  /** The revisions that were told, of what the next look may find again. */
  let told = new Map<string, number>();
  let latest: Date | null = null;
  let lookedAt = performance.now();

  const begin = (): void => {
    told = new Map();
    latest = null;
    lookedAt = performance.now();
  };

  const look = async (): Promise<void> => {
    const began = performance.now();
    const since = { agoMs: began - lookedAt + overlapMs, latest, overlapMs };
    const changed = await waitlist.findChanges([...listeners.keys()], since);
    const news = changed.filter(({ id, rev }) => told.get(id) !== rev);
    for (const entry of await waitlist.findAll(news.map(({ id }) => id)))
      for (const owner of entry.owners) for (const tell of listeners.get(owner) ?? []) tell(entry);
    told = new Map(changed.map(({ id, rev }) => [id, rev]));
    const last = changed.at(-1)?.at;
    if (last && (!latest || last > latest)) latest = last;
    lookedAt = began;
  };

  const loop = startLoop({
    pollMs: checkEveryMs,
    async run() {
      if (listeners.size > 0) await look();
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
      if (listeners.size === 0) begin();
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
