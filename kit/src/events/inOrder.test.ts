import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { atMost, lanes } from './inOrder.ts';

test('a lane runs in order, also after a failure, and does not hold up another', async () => {
  const inLane = lanes();
  const seen: string[] = [];
  const gate = Promise.withResolvers<void>();
  const failing = inLane('a', async () => {
    await gate.promise;
    throw new Error('broken');
  });
  const after = inLane('a', async () => seen.push('a2'));
  await inLane('b', async () => seen.push('b1'));
  expect(seen).toEqual(['b1']);
  gate.resolve();
  await expect(failing).rejects.toThrow('broken');
  await after;
  expect(seen).toEqual(['b1', 'a2']);
});

test('no more run at the same time than were allowed', async () => {
  const limited = atMost(3);
  let running = 0;
  let most = 0;
  const work = async () => {
    running += 1;
    most = Math.max(most, running);
    await turn();
    running -= 1;
  };
  await Promise.all(Array.from({ length: 20 }, () => limited(work)));
  await Promise.all(Array.from({ length: 5 }, () => limited(work)));
  expect(most).toBe(3);
});
