import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  at,
  calendarForTests,
  checkUp,
  claimWith,
  openProvider,
  secureWith,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { deskAt, hoursOn } from '#testing/hoursForTests.ts';
import { addScheduleException } from './addScheduleException.ts';
import { sweepLimits } from './countLimits.ts';
import { holdSlot } from '#workflows/claims/holdSlot.ts';
import { releaseClaim } from '#workflows/claims/releaseClaim.ts';

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests('2026-11-20T12:00:00Z');
});
afterAll(() => test.close());

const { setRules, book, bookForGood } = hoursOn(() => test);

const limitTo = async (
  providerId: string,
  expectedVersion: number,
  most: number,
  per: 'DAY' | 'WEEK' = 'DAY',
) => {
  const limits = [{ per, most, treatmentIds: null }];
  expect((await setRules(providerId, expectedVersion, { limits })).__typename).toBe('Changed');
  // As this process sees it a moment later.
  await test.calendar.candidates.refresh();
};

/** Books what was held, for good. */
async function bookHeld(providerId: string, wall: string, holdId: string): Promise<void> {
  const id = `${providerId}_${wall}`;
  const source = { holdId, heldBy: 'anna' };
  const claimed = await claimWith(test.calendar, id, source, test.inMinutes(10));
  expect(claimed.__typename).toBe('Claimed');
  await secureWith(test.calendar, id);
}

async function hold(providerId: string, wall: string): Promise<string> {
  const held = await holdSlot(test.calendar, 'anna', {
    idempotencyKey: `${providerId}_${wall}`,
    providerId,
    treatmentId: checkUp.id,
    start: at(wall),
  });
  if (held.__typename !== 'Held') throw new Error(held.__typename);
  return held.hold.id;
}

const storedLimit = async (providerId: string) => {
  const schedule = (await test.calendar.resources.find(providerId))!.schedule!;
  return { ...schedule.rules.limits[0]!.uncounted, again: schedule.countAgainAt !== undefined };
};

it('counts what was held before there was a limit, as it may be booked', async () => {
  const id = await openProvider(test.calendar, 'provider_held');
  const holdId = await hold(id, '2026-11-23T08:00');
  await limitTo(id, 1, 2);
  await bookForGood(id, '2026-11-23T10:00');
  expect(await book(id, '2026-11-23T12:00')).toBe('SlotTaken');
  await bookHeld(id, '2026-11-23T08:00', holdId);
  test.clock.advance({ minutes: 40 });
  await sweepLimits(test.calendar);
  expect(await storedLimit(id)).toEqual({ '2026-11-23': 1, again: true });
  expect(await book(id, '2026-11-23T12:00')).toBe('SlotTaken');
});

it('counts no more what was held then and has not been booked', async () => {
  const id = await openProvider(test.calendar, 'provider_unbooked');
  await hold(id, '2026-11-24T08:00');
  await limitTo(id, 1, 1);
  expect(await book(id, '2026-11-24T10:00')).toBe('SlotNotOffered');
  await sweepLimits(test.calendar);
  expect(await storedLimit(id)).toEqual({ '2026-11-24': 1, again: true });
  test.clock.advance({ minutes: 40 });
  await sweepLimits(test.calendar);
  expect(await storedLimit(id)).toEqual({ again: false });
  await bookForGood(id, '2026-11-24T10:00');
  expect(await book(id, '2026-11-24T12:00')).toBe('SlotTaken');
});

it('gives back the place of a booking from before the limit as it is cancelled', async () => {
  const id = await openProvider(test.calendar, 'provider_freed');
  for (const wall of ['2026-11-25T08:00', '2026-11-25T10:00']) await bookForGood(id, wall);
  await limitTo(id, 1, 2);
  expect(await book(id, '2026-11-25T12:00')).toBe('SlotNotOffered');
  await releaseClaim(test.calendar, `${id}_2026-11-25T08:00`);
  await bookForGood(id, '2026-11-25T12:00');
  expect(await book(id, '2026-11-25T14:00')).toBe('SlotTaken');
});

it('is right again after a desk has written back what it had read before a count', async () => {
  const id = await openProvider(test.calendar, 'provider_written_back');
  for (const wall of ['2026-11-26T08:00', '2026-11-26T10:00']) await bookForGood(id, wall);
  await limitTo(id, 1, 2);
  const replace = test.calendar.schedules.replace;
  const slow = {
    ...test.calendar,
    schedules: {
      ...test.calendar.schedules,
      replace: async (...args: Parameters<typeof replace>) => {
        await releaseClaim(test.calendar, `${id}_2026-11-26T08:00`);
        return await replace(...args);
      },
    },
  };
  const exception = {
    kind: 'CLOSED',
    from: '2026-12-24',
    until: '2026-12-24',
    opens: null,
    closes: null,
    reason: null,
  } as const;
  const added = await addScheduleException(slow, deskAt(id), {
    providerId: id,
    expectedVersion: 2,
    exception,
  });
  expect(added.__typename).toBe('Changed');
  expect(await storedLimit(id)).toEqual({ '2026-11-26': 2, again: true });
  test.clock.advance({ hours: 1 });
  await sweepLimits(test.calendar);
  expect(await storedLimit(id)).toEqual({ '2026-11-26': 1, again: true });
});

it('is done by several at once, and each count ends', async () => {
  const id = await openProvider(test.calendar, 'provider_counted_often');
  const walls = [8, 10, 12, 14].map((hour) => `2026-11-27T${String(hour).padStart(2, '0')}:00`);
  for (const wall of walls) await bookForGood(id, wall);
  await limitTo(id, 1, 4);
  await Promise.all(walls.slice(1).map((wall) => releaseClaim(test.calendar, `${id}_${wall}`)));
  expect(await storedLimit(id)).toEqual({ '2026-11-27': 1, again: true });
});

it('counts the days of a week that have passed, when it is set and whenever it counts again', async () => {
  const id = await openProvider(test.calendar, 'provider_mid_week');
  // A Friday; the week after it goes on from a Wednesday.
  await bookForGood(id, '2026-12-01T08:00');
  await bookForGood(id, '2026-12-04T08:00');
  test.clock.advance({ hours: 12 * 24 });
  await limitTo(id, 1, 3, 'WEEK');
  expect(await storedLimit(id)).toEqual({ '2026-W49': 2, again: true });
  test.clock.advance({ minutes: 40 });
  await sweepLimits(test.calendar);
  expect(await storedLimit(id)).toEqual({ '2026-W49': 2, again: true });
  await bookForGood(id, '2026-12-03T08:00');
  expect(await book(id, '2026-12-03T10:00')).toBe('SlotTaken');
  // Sent again it goes on counting, whatever of it has passed.
  test.clock.advance({ hours: 24 });
  await limitTo(id, 2, 3, 'WEEK');
  expect(await book(id, '2026-12-04T10:00')).toBe('SlotTaken');
});
