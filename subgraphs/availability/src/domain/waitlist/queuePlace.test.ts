import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostAhead, placeIn } from './queuePlace.ts';
import { wants } from './offerTurn.ts';
import { anyQueue, anySlots, entryFor, wishFor } from './waitlistForTests.ts';
import { wallSlots } from '#domain/time/wallSlots.ts';

const joined = (seconds: number) => entryFor().joinedAt.add({ seconds });

test('the place is never too good: all are counted who came before and want a time that one wants', () => {
  const anyRound = anySlots.chain((slots) =>
    fc.record({ slots: fc.constant(slots), queue: anyQueue(slots) }),
  );
  fc.assert(
    fc.property(anyRound, ({ slots, queue }) => {
      for (const [n, entry] of queue.entries()) {
        const rivals = queue
          .slice(0, n)
          .filter((other) =>
            wallSlots(slots).some((wall) => wants(other.wish, wall) && wants(entry.wish, wall)),
          );
        expect(placeIn(queue, entry)).toBeGreaterThan(rivals.length);
        expect(placeIn(queue, entry)).toBeLessThanOrEqual(n + 1);
      }
    }),
  );
});

test('who wants nothing that one wants is not before one, and of the same moment the smaller id is', () => {
  const other = wishFor({ weekdays: [1], latest: 600 });
  const queue = [
    entryFor({ id: 'waiting_a', wish: wishFor({ weekdays: [2] }) }),
    entryFor({ id: 'waiting_b', wish: wishFor({ earliest: 601 }) }),
    entryFor({ id: 'waiting_c', wish: wishFor({ until: '2026-11-22', from: '2026-11-21' }) }),
    entryFor({ id: 'waiting_d', wish: wishFor({ providerId: 'provider_1' }) }),
    entryFor({ id: 'waiting_e', wish: other }),
    entryFor({ id: 'waiting_0', wish: other, joinedAt: joined(1) }),
  ];
  expect(placeIn(queue, queue[4]!)).toBe(2);
  expect(placeIn(queue, queue[5]!)).toBe(3);
  expect(placeIn(queue, entryFor({ id: 'waiting_0', wish: other, joinedAt: joined(-1) }))).toBe(1);
});

test('behind a thousand no place is told', () => {
  const queue = Array.from({ length: mostAhead }, (_, n) =>
    entryFor({ id: `waiting_${n}`, joinedAt: joined(n), wish: wishFor({ weekdays: [n === 5 ? 1 : 2] }) }),
  );
  const last = entryFor({ id: 'waiting_x', joinedAt: joined(mostAhead), wish: wishFor({ weekdays: [1] }) });
  expect(placeIn(queue.slice(1), last)).toBe(2);
  expect(placeIn(queue, last)).toBe(mostAhead + 1);
});
