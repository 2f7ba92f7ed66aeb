import { expect, onTestFinished, test, vi } from 'vitest';
import { startLoop } from './wakeableLoop.ts';

const never = 1_000_000;

test('many nudges while it runs are one more run', async () => {
  let runs = 0;
  const gate = Promise.withResolvers<void>();
  const loop = startLoop({
    pollMs: never,
    async run() {
      runs += 1;
      if (runs === 1) await gate.promise;
      return 'done';
    },
    onError: () => undefined,
  });
  for (let n = 0; n < 10; n += 1) loop.nudge();
  gate.resolve();
  await expect.poll(() => runs).toBe(2);
  await loop.stop();
  expect(runs).toBe(2);
});

test('idle waits for a run that began after it was asked, through failures, until nothing is left', async () => {
  const outcomes = ['done', 'more', 'fail', 'more', 'done'] as const;
  let runs = 0;
  const errors: unknown[] = [];
  const loop = startLoop({
    pollMs: never,
    async run() {
      const outcome = outcomes[runs] ?? 'done';
      runs += 1;
      if (outcome === 'fail') throw new Error('broken');
      return outcome;
    },
    onError: (error) => errors.push(error),
  });
  await loop.idle();
  expect(runs).toBe(5);
  expect(errors).toHaveLength(1);
  await loop.stop();
  await loop.idle();
});

test('runs at once after a quiet moment, and no sooner than the spacing after that, however often it is nudged', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const began: number[] = [];
  const start = performance.now();
  const loop = startLoop({
    pollMs: never,
    spacingMs: 25,
    run: async () => {
      began.push(performance.now() - start);
      return 'done';
    },
    onError: () => undefined,
  });
  await vi.advanceTimersByTimeAsync(100);
  for (let n = 0; n < 12; n += 1) {
    loop.nudge();
    await vi.advanceTimersByTimeAsync(5);
  }
  await vi.advanceTimersByTimeAsync(500);
  expect(began).toEqual([0, 100, 125, 150, 175]);
  await loop.stop();
});
