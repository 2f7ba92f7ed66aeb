import { expect, it } from 'vitest';
import { boundedQueue } from './boundedQueue.ts';
import { sharedBytes } from './sharedBytes.ts';

const queueOf = (
  items: number,
  { bytes = 1_000, shared = sharedBytes(1_000), sizeOf = (item: number) => item } = {},
) => boundedQueue<number>({ items, bytes, shared }, sizeOf);

it('gives in order what was pushed before and after it is asked', async () => {
  const queue = queueOf(5);
  queue.push(1);
  queue.push(2);
  expect([await queue.take(), await queue.take()]).toEqual([1, 2]);
  const third = queue.take();
  queue.push(3);
  expect(await third).toBe(3);
});

it('refuses more than its number', () => {
  const queue = queueOf(2);
  expect([1, 2, 3].map((item) => queue.push(item))).toEqual([true, true, false]);
});

it('refuses more than its bytes, until some are taken', async () => {
  const queue = queueOf(5, { bytes: 10 });
  expect([6, 5, 4].map((item) => queue.push(item))).toEqual([true, false, true]);
  await queue.take();
  expect([6, 1].map((item) => queue.push(item))).toEqual([true, false]);
});

it('lets one that is larger wait alone', async () => {
  const queue = queueOf(5, { bytes: 10 });
  expect([11, 1].map((item) => queue.push(item))).toEqual([true, false]);
  expect(await queue.take()).toBe(11);
});

it('measures nothing that somebody waits for', async () => {
  const measured: number[] = [];
  const queue = queueOf(5, { sizeOf: (item) => measured.push(item) });
  const first = queue.take();
  queue.push(7);
  queue.push(8);
  expect([await first, await queue.take(), measured]).toEqual([7, 8, [8]]);
});

it('shares bytes with others, and gives back what is taken, dropped or left', async () => {
  const shared = sharedBytes(10);
  const [one, other] = [queueOf(5, { shared }), queueOf(5, { shared })];
  expect([one.push(6), other.push(5), other.push(4), shared.taken()]).toEqual([true, false, true, 10]);
  await one.take();
  expect([other.push(6), shared.taken()]).toEqual([true, 10]);
  other.fail(new Error('slow'));
  expect(shared.taken()).toBe(0);
  one.push(3);
  one.end();
  expect(shared.taken()).toBe(3);
  one.leave();
  one.leave();
  expect(shared.taken()).toBe(0);
});

it('gives what waits when it ends, then nothing', async () => {
  const queue = queueOf(5);
  queue.push(1);
  queue.end();
  expect(queue.push(2)).toBe(false);
  expect([await queue.take(), await queue.take()]).toEqual([1, undefined]);
});

it('gives nothing more when it was left', async () => {
  const queue = queueOf(5);
  queue.push(1);
  queue.leave();
  expect([queue.push(2), await queue.take()]).toEqual([false, undefined]);
});

it('wakes who waits when it ends, fails or is left', async () => {
  const [ending, failing, left] = [queueOf(5), queueOf(5), queueOf(5)];
  const [ended, failed, leaving] = [ending.take(), failing.take(), left.take()];
  ending.end();
  expect(await ended).toBeUndefined();
  failing.fail(new Error('lost'));
  await expect(failed).rejects.toThrow('lost');
  left.leave();
  expect(await leaving).toBeUndefined();
});

it('drops what waits when it fails, and keeps the first reason', async () => {
  const queue = queueOf(5);
  queue.push(1);
  queue.fail(new Error('first'));
  queue.fail(new Error('second'));
  await expect(queue.take()).rejects.toThrow('first');
});
