import { expect, onTestFinished, test } from 'vitest';
import { manualClock } from '#kit/clock.ts';
import { eventLog, type LoggedEvent } from './eventLog.ts';
import { newEvent } from './outbox.ts';
import { startRelay } from './relay.ts';
import { ResumeTooOld } from './resumeTooOld.ts';
import { startTail, type TailOptions } from './tail.ts';
import { testStores } from './testStores.ts';

async function scene(options: Partial<TailOptions> = {}) {
  const stores = await testStores();
  const relay = startRelay({ ...stores, service: 'things', collections: ['things'], pollMs: 20 });
  await relay.idle();
  const tail = await startTail({ ...stores, service: 'things', ...options });
  onTestFinished(async () => {
    await Promise.all([relay.stop(), tail.stop()]);
  });
  const write = async (feed: string, count = 1) => {
    for (let n = 0; n < count; n += 1) {
      await stores.write(`${feed}-thing`, { feeds: [feed] });
      relay.nudge();
    }
  };
  return { stores, relay, tail, write };
}

async function take(events: AsyncIterator<LoggedEvent>, count: number): Promise<number[]> {
  const seqs: number[] = [];
  while (seqs.length < count) {
    const { done, value } = await events.next();
    if (done) break;
    seqs.push(value.seq);
  }
  return seqs;
}

test('a follower gets what happens in its feed from the call on, and nothing of others', async () => {
  const { tail, write, relay } = await scene();
  await write('clinic/1');
  await relay.idle();
  await expect.poll(() => take(tail.follow({ feed: 'clinic/1', afterSeq: 0 }), 1)).toEqual([1]);
  const follower = tail.follow({ feed: 'clinic/1' });
  await write('clinic/2');
  await write('clinic/1', 2);
  expect(await take(follower, 2)).toEqual([3, 4]);
});

test('a follower resumes without gap or duplicate while events come, across a lost stream', async () => {
  const { tail, write, stores } = await scene();
  await write('x', 10);
  const writing = (async () => {
    await write('x', 40);
    await stores.flush('things');
    await write('x', 50);
  })();
  const followers = [0, 3, 7].map((afterSeq) => ({ afterSeq, events: tail.follow({ feed: 'x', afterSeq }) }));
  for (const { afterSeq, events } of followers) {
    expect(await take(events, 100 - afterSeq)).toEqual(
      Array.from({ length: 100 - afterSeq }, (_, n) => afterSeq + 1 + n),
    );
  }
  await writing;
});

test('many followers of many feeds each get theirs', async () => {
  const { tail, write } = await scene();
  const feeds = Array.from({ length: 500 }, (_, n) => `booking/${n}`);
  const followers = feeds.map((feed) => tail.follow({ feed }));
  await write('booking/0');
  await write('booking/499');
  expect(await take(followers[0] as AsyncIterator<LoggedEvent>, 1)).toEqual([1]);
  expect(await take(followers[499] as AsyncIterator<LoggedEvent>, 1)).toEqual([2]);
});

test('a slow reader loses nothing', async () => {
  const { tail, write, relay } = await scene({ queueLimit: 5 });
  const slow = tail.follow({ feed: 'x' });
  await write('x', 60);
  await relay.idle();
  expect(await take(slow, 60)).toEqual(Array.from({ length: 60 }, (_, n) => n + 1));
});

test('a resume from before the log, or from beyond it, is refused', async () => {
  const { connection, ...stores } = await testStores();
  const clock = manualClock('2026-03-01T00:00:00Z');
  const log = eventLog(connection, clock);
  await log.prepare();
  for (const version of [1, 2, 3]) {
    clock.advance({ hours: 1 });
    await log.append([
      newEvent({ type: 't', subject: 's', version, data: {}, feeds: ['x'], at: clock.now() }),
    ]);
  }
  await log.prune(clock.now());
  const tail = await startTail({ ...stores, connection, service: 'things' });
  onTestFinished(() => tail.stop());
  await expect(tail.follow({ feed: 'x', afterSeq: 1 }).next()).rejects.toThrow(ResumeTooOld);
  await expect(tail.follow({ feed: 'x', afterSeq: 9 }).next()).rejects.toThrow(ResumeTooOld);
  expect(await take(tail.follow({ feed: 'x', afterSeq: 2 }), 1)).toEqual([3]);
});

test('a follower ends with its signal, with return and with the tail', async () => {
  const { tail } = await scene();
  const abort = new AbortController();
  const followers = [
    tail.follow({ feed: 'x', signal: abort.signal }),
    tail.follow({ feed: 'x' }),
    tail.follow({ feed: 'x' }),
  ];
  const ends = followers.map((follower) => follower.next());
  abort.abort();
  await followers[1]?.return?.();
  await tail.stop();
  for (const end of ends) expect(await end).toEqual({ done: true, value: undefined });
  expect(await tail.follow({ feed: 'x', signal: AbortSignal.abort() }).next()).toMatchObject({ done: true });
});
