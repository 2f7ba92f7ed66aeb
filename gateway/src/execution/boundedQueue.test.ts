import { expect, it } from 'vitest';
import { boundedQueue } from './boundedQueue.ts';

it('gives in order what was pushed before and after it is asked', async () => {
  const queue = boundedQueue<number>(5);
  queue.push(1);
  queue.push(2);
  expect([await queue.take(), await queue.take()]).toEqual([1, 2]);
  const third = queue.take();
  queue.push(3);
  expect(await third).toBe(3);
});

it('refuses more than its number', () => {
  const queue = boundedQueue<number>(2);
  expect([1, 2, 3].map((item) => queue.push(item))).toEqual([true, true, false]);
});

it('gives what waits when it ends, then nothing', async () => {
  const queue = boundedQueue<number>(5);
  queue.push(1);
  queue.end();
  expect(queue.push(2)).toBe(false);
  expect([await queue.take(), await queue.take()]).toEqual([1, undefined]);
});

it('wakes who waits when it ends or fails', async () => {
  const ending = boundedQueue<number>(5);
  const ended = ending.take();
  ending.end();
  expect(await ended).toBeUndefined();
  const failing = boundedQueue<number>(5);
  const failed = failing.take();
  failing.fail(new Error('lost'));
  await expect(failed).rejects.toThrow('lost');
});

it('drops what waits when it fails, and keeps the first reason', async () => {
  const queue = boundedQueue<number>(5);
  queue.push(1);
  queue.fail(new Error('first'));
  queue.fail(new Error('second'));
  await expect(queue.take()).rejects.toThrow('first');
});
