import type { EventLog, LoggedEvent } from './eventLog.ts';
import { ResumeTooOld } from './resumeTooOld.ts';

/** One reader of one feed. */
export type FeedFollower = AsyncIterableIterator<LoggedEvent> & {
  /** Tells it of a new event of its feed. Those of one feed come in order. */
  offer(event: LoggedEvent): void;
  /** Ends it: what it has not read yet is dropped. */
  end(): void;
};

const longestPage = 200;

/**
 * Gives the events of a feed after `afterSeq`, in order, each once: from the log until it has caught up, then as they are offered. A
 * reader so slow that more than `queueLimit` wait for it loses its queue, and reads the log again from where it is.
 *
 * Why nothing falls between the log and the live events: it listens from before it reads the log. What was logged before that read is in
 * what it read; what was logged later is offered later, and queued. What is in both is told by its number.
 */
export function followFeed(options: {
  log: Pick<EventLog, 'readAfter' | 'firstSeq' | 'lastSeq'>;
  feed: string;
  /** The number it goes on from. */
  afterSeq: number;
  /** Whether events may have been logged since, that it is not offered. */
  behind: boolean;
  queueLimit: number;
  onEnd: () => void;
}): FeedFollower {
  const { log, feed, queueLimit } = options;
  const page = Math.min(longestPage, queueLimit);
  let queue: LoggedEvent[] = [];
  // Of what was handed out, and of what was queued.
  let position = options.afterSeq;
  let newest = options.afterSeq;
  let behind = options.behind;
  let ended = false;
  let wake = Promise.withResolvers<void>();

  async function catchUp(): Promise<void> {
    behind = false;
    queue = [];
    newest = position;
    const read = await log.readAfter({ seq: position, feed, limit: page });
    // Asked after reading: what was pruned before that read is missing in it.
    const [first, last] = [await log.firstSeq(), await log.lastSeq()];
    if (position < first - 1 || position > last) throw new ResumeTooOld(position, first);
    const readUpTo = read.at(-1)?.seq ?? position;
    // Of what was offered meanwhile, none may be kept while there is more to read before it.
    const more = read.length === page;
    if (more) behind = true;
    queue = more ? read : [...read, ...queue.filter(({ seq }) => seq > readUpTo)];
    newest = queue.at(-1)?.seq ?? position;
  }

  function end(): void {
    if (ended) return;
    ended = true;
    queue = [];
    wake.resolve();
    options.onEnd();
  }

  const done = { done: true, value: undefined } as const;

  return {
    [Symbol.asyncIterator]() {
      return this;
    },

    async next() {
      for (;;) {
        if (ended) return done;
        const event = queue.shift();
        if (event) {
          position = event.seq;
          return { done: false, value: event };
        }
        if (behind) {
          await catchUp().catch((error: unknown) => {
            end();
            throw error;
          });
        } else {
          await wake.promise;
          wake = Promise.withResolvers();
        }
      }
    },

    async return() {
      end();
      return done;
    },

    offer(event) {
      // Once it is behind nothing is queued, or it would skip what is between.
      if (ended || behind || event.seq <= newest) return;
      if (queue.length < queueLimit) {
        queue.push(event);
        newest = event.seq;
      } else behind = true;
      wake.resolve();
    },

    end,
  };
}
