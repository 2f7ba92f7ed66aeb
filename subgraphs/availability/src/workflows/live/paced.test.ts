import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { paced } from './paced.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the first call runs at once, those that follow together, and the last is never lost', () => {
  const runs: number[] = [];
  const pace = paced(100, () => void runs.push(0));
  pace.call();
  expect(runs).toHaveLength(1);
  for (let n = 0; n < 50; n += 1) {
    pace.call();
    vi.advanceTimersByTime(10);
  }
  // Half a second in steps of a tenth, and the last one still to come.
  expect(runs).toHaveLength(6);
  pace.call();
  vi.advanceTimersByTime(1_000);
  expect(runs).toHaveLength(7);
  pace.call();
  expect(runs).toHaveLength(8);
});
