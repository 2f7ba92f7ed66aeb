import { expect, test, vi } from 'vitest';
import { manualClock } from '#kit/clock.ts';
import { eventLog } from './eventLog.ts';
import { newEvent } from './outbox.ts';
import { testStores } from './testStores.ts';

const start = '2026-03-01T00:00:00Z';
const events = (subject: string, count: number, feeds: string[] = []) =>
  Array.from({ length: count }, (_, n) =>
    newEvent({ type: 't', subject, version: n + 1, data: {}, feeds, at: Temporal.Instant.from(start) }),
  );

async function testLog() {
  const { connection } = await testStores();
  const clock = manualClock(start);
  const log = eventLog(connection, clock);
  await log.prepare();
  return { log, clock, other: eventLog(connection, clock) };
}

test('concurrent appends of the same and of other events leave a log without gap or duplicate, in the order given', async () => {
  const { log, other } = await testLog();
  const subjects = ['a', 'b', 'c', 'd'].map((subject) => events(subject, 40));
  await Promise.all(subjects.flatMap((batch) => [log.append(batch), other.append(batch)]));
  const logged = await log.readAfter({ seq: 0, limit: 1_000 });
  expect(logged.map(({ seq }) => seq)).toEqual(Array.from({ length: 160 }, (_, n) => n + 1));
  for (const batch of subjects) {
    const ids = new Set(batch.map(({ id }) => id));
    expect(logged.filter(({ id }) => ids.has(id)).map(({ id }) => id)).toEqual([...ids]);
  }
});

test('a reader never sees a gap that fills later', async () => {
  const { log, other } = await testLog();
  const finished = new AbortController();
  const appending = Promise.all([log.append(events('a', 300)), other.append(events('b', 300))]);
  void appending.finally(() => finished.abort());
  while (!finished.signal.aborted) {
    const seqs = (await log.readAfter({ seq: 0, limit: 1_000 })).map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.map((_, n) => n + 1));
  }
  await appending;
  expect(await log.lastSeq()).toBe(600);
});

test('pruning removes from the beginning, and the numbers go on even when all was old', async () => {
  const { log, clock } = await testLog();
  expect([await log.firstSeq(), await log.lastSeq()]).toEqual([1, 0]);
  await log.append(events('a', 3));
  clock.advance({ hours: 1 });
  await log.append(events('b', 2));
  await log.prune(clock.now());
  expect([await log.firstSeq(), await log.lastSeq()]).toEqual([4, 5]);
  clock.advance({ hours: 1 });
  await log.prune(clock.now());
  expect([await log.firstSeq(), await log.lastSeq()]).toEqual([5, 5]);
  await log.append(events('c', 1));
  expect(await log.lastSeq()).toBe(6);
});

test('a number that another gave, and that was pruned since, is not given again', async () => {
  const { log, other, clock } = await testLog();
  await log.append(events('a', 1));
  await other.append(events('b', 1));
  clock.advance({ hours: 1 });
  await other.append(events('c', 1));
  await log.prune(clock.now());
  expect([await log.firstSeq(), await log.lastSeq()]).toEqual([3, 3]);
  const later = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 3_000);
  await log.append(events('d', 1));
  later.mockRestore();
  expect([await log.firstSeq(), await log.lastSeq()]).toEqual([3, 4]);
});

test('a feed is read apart from the others', async () => {
  const { log } = await testLog();
  await log.append([...events('a', 2, ['x', 'y']), ...events('b', 2, ['y']), ...events('c', 1, ['x'])]);
  const seqs = async (feed: string, seq: number) =>
    (await log.readAfter({ seq, feed, limit: 10 })).map((e) => e.seq);
  expect(await seqs('x', 0)).toEqual([1, 2, 5]);
  expect(await seqs('y', 2)).toEqual([3, 4]);
  expect(await seqs('z', 0)).toEqual([]);
});
