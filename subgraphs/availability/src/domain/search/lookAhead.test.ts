import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lookUpFirst, lookUpNext } from './lookAhead.ts';

it('looks up as many as the last round says that it takes, and more where it found nobody', () => {
  expect(lookUpFirst(20)).toBe(120);
  expect(lookUpNext({ asked: 120, free: 15 }, 5)).toBe(60);
  expect(lookUpNext({ asked: 120, free: 19 }, 1)).toBe(10);
  expect(lookUpNext({ asked: 120, free: 1 }, 19)).toBe(480);
  expect(lookUpNext({ asked: 120, free: 0 }, 20)).toBe(480);
});

it('comes to an end: a few rounds reach everyone, however few are free', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (wanted, share) => {
        let [found, rounds] = [0, 0];
        for (let asked = lookUpFirst(wanted), seen = asked; seen < 100_000 && found < wanted; rounds += 1) {
          const free = Math.floor(asked * share);
          found += free;
          asked = lookUpNext({ asked, free }, wanted - found);
          seen += asked;
        }
        expect(rounds).toBeLessThan(9);
      },
    ),
  );
});
