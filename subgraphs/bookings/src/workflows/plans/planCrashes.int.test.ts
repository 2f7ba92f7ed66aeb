import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { dyingAt, lives } from '../../../testing/crash.ts';
import { expectRightEnd } from '../../../testing/rightEnd.ts';
import { at, patient, testBookings, type TestBookings } from '../../../testing/testBookings.ts';
import { bookSeries } from './bookSeries.ts';
import { bookVisit } from './bookVisit.ts';
import { cancelPlan } from './cancelPlan.ts';
import type { Parts } from '#workflows/parts.ts';
import { outcomeOf } from '#domain/occurrence.ts';

let bookings: TestBookings;
beforeAll(async () => {
  bookings = await testBookings();
});
afterEach(() => bookings.clear());
afterAll(() => bookings.close());

const step = (time: string) => ({
  providerId: 'provider_a',
  treatmentId: 'treatment_free',
  start: at(time),
});
const visit = { idempotencyKey: 'visit', steps: [step('09:00'), step('10:00')] };
const series = {
  idempotencyKey: 'series',
  providerId: 'provider_a',
  treatmentId: 'treatment_free',
  occurrences: ['09:00', '10:00', '11:00'].map((time) => ({ start: at(time), choice: 'BOOK' as const })),
};

/** Runs it again and again, and each time the process dies one step later: until it lives. */
async function atEachStep(
  prepare: () => Promise<unknown>,
  run: (parts: Parts) => Promise<unknown>,
  check: () => Promise<void>,
): Promise<number> {
  for (let n = 1; ; n += 1) {
    await prepare();
    const lived = await lives(() => run(dyingAt(bookings.parts, n)));
    await bookings.settle();
    await expectRightEnd(bookings);
    await check();
    await bookings.clear();
    if (lived) return n - 1;
  }
}

const nothing = async (): Promise<void> => undefined;
const statuses = async (): Promise<string> =>
  (await bookings.stored())
    .map(({ status }) => status)
    .sort()
    .join(' ');

describe('a process that dies at any step', () => {
  it('of a visit: leaves all of it, or none', async () => {
    const steps = await atEachStep(
      nothing,
      (parts) => bookVisit(parts, patient, visit),
      async () => {
        expect(['', 'CONFIRMED CONFIRMED']).toContain(await statuses());
        // And who repeats the call has it.
        expect(await bookVisit(bookings.parts, patient, visit)).toMatchObject({ visit: { phase: 'BOOKED' } });
        expect(await statuses()).toBe('CONFIRMED CONFIRMED');
        await expectRightEnd(bookings);
      },
    );
    // 2 claims, their note, 2 secured, their note, for each of 2 an insert, a secure and an update, the end.
    expect(steps).toBe(2 * (2 + 1 + 2 + 1 + 2 * 3 + 1));
  });

  it('of a visit that is asked for twice at the same moment, and contended: leaves all of it, or none', async () => {
    const { parts, calendar } = bookings;
    await atEachStep(
      nothing,
      async (dying) => {
        // Another has the second time for a moment: one of the two may be refused where the other is not.
        calendar.hold('hold_other', 'other', step('10:00'));
        const twice = [dying, parts].map((each) => bookVisit(each, patient, visit));
        await new Promise(setImmediate);
        await parts.claims.release('hold_other');
        for (const one of await Promise.allSettled(twice)) if (one.status === 'rejected') throw one.reason;
      },
      async () => expect(['', 'CONFIRMED CONFIRMED']).toContain(await statuses()),
    );
  });

  it('of a visit that is not to be had: leaves nothing', async () => {
    await atEachStep(
      async () => bookings.calendar.take('provider_a', at('10:00')),
      (parts) => bookVisit(parts, patient, visit),
      async () => {
        expect(await statuses()).toBe('');
        expect(await bookVisit(bookings.parts, patient, visit)).toMatchObject({ position: 2 });
      },
    );
  });

  it('of a visit, and is missed for longer than a claim lasts: leaves all of it, or none', async () => {
    const { clock, calendar } = bookings;
    await atEachStep(
      nothing,
      async (parts) => {
        try {
          await bookVisit(parts, patient, visit);
        } finally {
          clock.advance({ minutes: 10 });
          const free = calendar.claims().every(({ start }) => !start.equals(at('10:00')));
          if (free) calendar.take('provider_a', at('10:00'));
        }
      },
      async () => expect(['', 'CONFIRMED CONFIRMED']).toContain(await statuses()),
    );
  });

  it('of a series: leaves what was to be had, and says what was not', async () => {
    await atEachStep(
      async () => bookings.calendar.take('provider_a', at('10:00')),
      (parts) => bookSeries(parts, patient, series),
      async () => {
        expect(['', 'CONFIRMED CONFIRMED']).toContain(await statuses());
        const again = await bookSeries(bookings.parts, patient, series);
        expect('series' in again && again.series.steps.map(outcomeOf)).toEqual(['BOOKED', 'TAKEN', 'BOOKED']);
        await expectRightEnd(bookings);
      },
    );
  });

  it('of the cancellation of a series: leaves it done, or not begun', async () => {
    let id = '';
    const cancel = { idempotencyKey: 'cancel', from: 2, reason: 'moved away' };
    await atEachStep(
      async () => {
        const booked = await bookSeries(bookings.parts, patient, series);
        id = 'series' in booked ? booked.series.id : '';
      },
      (parts) => cancelPlan(parts, patient, 'SERIES', { ...cancel, id }),
      async () => {
        expect(['CANCELLED CANCELLED CONFIRMED', 'CONFIRMED CONFIRMED CONFIRMED']).toContain(
          await statuses(),
        );
        const again = await cancelPlan(bookings.parts, patient, 'SERIES', { ...cancel, id });
        expect(again).toMatchObject({ cancelled: [2, 3] });
        await expectRightEnd(bookings);
      },
    );
  });
});
