import { expect, test } from 'vitest';
import { createLogger } from '#kit/telemetry/log.ts';
import type { EventLog, LoggedEvent } from './eventLog.ts';
import type { EventStream } from './eventStream.ts';
import { publishLog } from './publishLog.ts';

const log = createLogger({ service: 'test', level: 'silent' });
const event = (seq: number): LoggedEvent => ({
  seq,
  id: `event_${seq}`,
  type: 't',
  subject: 's',
  version: seq,
  at: Temporal.Instant.fromEpochMilliseconds(seq),
  data: {},
  feeds: [],
});

/** A log up to `last`, and a stream that has what is given. */
function stores(last: number, published: number[]) {
  let reads = 0;
  const events: Pick<EventLog, 'lastSeq' | 'readAfter'> = {
    async lastSeq() {
      reads += 1;
      return last;
    },
    async readAfter({ seq }) {
      reads += 1;
      return Array.from({ length: last - seq }, (_, n) => event(seq + n + 1));
    },
  };
  const stream: Pick<EventStream, 'publish' | 'position'> = {
    async publish(after, added) {
      if ((published.at(-1) ?? 0) === after) published.push(...added.map(({ seq }) => seq));
      return published.at(-1) ?? 0;
    },
    position: async () => published.at(-1) ?? 0,
  };
  const publish = (...fresh: number[]) =>
    publishLog(events as EventLog, stream as EventStream, log, fresh.map(event), () => undefined);
  return { publish, published, reads: () => reads };
}

test('what was logged right after the end of the stream is published without reading the log', async () => {
  const { publish, published, reads } = stores(5, [1, 2, 3]);
  await publish(4, 5);
  expect(published).toEqual([1, 2, 3, 4, 5]);
  expect(reads()).toBe(0);
});

test.each([
  ['with others logged between them', [1, 2, 3], [4, 6]],
  ['out of order', [1, 2, 3], [6, 4, 5]],
  ['where the stream was lost', [], [5, 6]],
  ['where the stream has them already', [1, 2, 3, 4, 5, 6], [5, 6]],
  ['of nothing', [1, 2], []],
])('%s the log is what is published, whole and in order', async (_, before, fresh) => {
  const { publish, published } = stores(6, [...before]);
  await publish(...fresh);
  expect(published).toEqual([1, 2, 3, 4, 5, 6]);
});
