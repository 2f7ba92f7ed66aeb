import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LoggedEvent } from './eventLog.ts';
import { followFeed } from './feedFollower.ts';

const event = (seq: number): LoggedEvent => ({
  seq,
  id: `event_${seq}`,
  type: 't',
  subject: 's',
  version: seq,
  at: Temporal.Instant.fromEpochMilliseconds(seq),
  data: {},
  feeds: ['x'],
});

test('whatever the timing of the log, of the live events and of the reader: each event once, in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 1, max: 5 }),
      fc.boolean(),
      async (s, before, after, queueLimit, resumes) => {
        const log = Array.from({ length: before }, (_, n) => event(n + 1));
        const pause = () => s.schedule(Promise.resolve());
        const follower = followFeed({
          log: {
            async readAfter({ seq, limit }) {
              await pause();
              const read = log.slice(seq, seq + limit);
              await pause();
              return read;
            },
            firstSeq: async () => 1,
            lastSeq: async () => log.length,
          },
          feed: 'x',
          afterSeq: resumes ? 0 : before,
          behind: resumes,
          queueLimit,
          onEnd: () => undefined,
        });

        async function write(): Promise<void> {
          for (let seq = before + 1; seq <= before + after; seq += 1) {
            await pause();
            log.push(event(seq));
          }
        }
        // The head comes some time after the log, and may tell a resumed reader of what it has read already.
        async function tell(): Promise<void> {
          for (let seq = resumes ? Math.max(1, before - 2) : before + 1; seq <= before + after;) {
            await pause();
            for (; seq <= log.length && seq <= before + after; seq += 1) follower.offer(event(seq));
          }
        }
        const seen: number[] = [];
        async function read(): Promise<void> {
          const expected = after + (resumes ? before : 0);
          while (seen.length < expected) {
            await pause();
            const { value } = await follower.next();
            seen.push((value as LoggedEvent).seq);
          }
        }
        const first = resumes ? 1 : before + 1;
        await s.waitFor(Promise.all([write(), tell(), read()]));
        expect(seen).toEqual(Array.from({ length: before + after + 1 - first }, (_, n) => first + n));
      },
    ),
    { numRuns: 300 },
  );
});
