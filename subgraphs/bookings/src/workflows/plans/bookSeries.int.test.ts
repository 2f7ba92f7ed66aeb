import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { expectRightEnd } from '../../../testing/rightEnd.ts';
import {
  at,
  desk,
  otherDesk,
  otherPatient,
  patient,
  testBookings,
  type TestBookings,
} from '../../../testing/testBookings.ts';
import { bookSeries, type BookSeriesInput } from './bookSeries.ts';
import { cancelBooking } from '#workflows/booking/cancelBooking.ts';
import { cancelPlan } from './cancelPlan.ts';
import { readPlan } from './readPlan.ts';
import { outcomeOf } from '#domain/occurrence.ts';

let bookings: TestBookings;
beforeAll(async () => {
  bookings = await testBookings();
});
afterEach(() => bookings.clear());
afterAll(() => bookings.close());

const week = (n: number): Temporal.Instant => at('09:00').add({ hours: 168 * n });
const BOOK = 'BOOK' as const;
const weekly = (count: number) => Array.from({ length: count }, (_, n) => ({ start: week(n), choice: BOOK }));
const input: BookSeriesInput = {
  idempotencyKey: 'k',
  providerId: 'provider_a',
  treatmentId: 'treatment_free',
  occurrences: weekly(4),
};

async function booked(change: Partial<BookSeriesInput> = {}, by = patient) {
  const result = await bookSeries(bookings.parts, by, { ...input, ...change });
  if (!('series' in result)) throw new Error(result.code);
  return result.series;
}

describe('bookSeries', () => {
  it('books each of its times, each a booking that knows its place', async () => {
    const { id, steps } = await booked();
    expect(id).toMatch(/^series_/);
    expect(steps.map(outcomeOf)).toEqual(['BOOKED', 'BOOKED', 'BOOKED', 'BOOKED']);
    const stored = (await bookings.stored()).sort((a, b) => a.start.getTime() - b.start.getTime());
    expect(stored).toMatchObject(
      [1, 2, 3, 4].map((position) => ({
        _id: steps[position - 1]!.bookingId,
        status: 'CONFIRMED',
        among: { kind: 'SERIES', id, position, of: 4 },
      })),
    );
    expect(stored[2]!.outbox[1]!.data).toMatchObject({ series: { id, position: 3, of: 4 } });
    await expectRightEnd(bookings);
  });

  it('reports what was taken since, puts no other in its place, and does what the caller chose', async () => {
    const { calendar } = bookings;
    calendar.take('provider_a', week(1));
    const { steps } = await booked({
      occurrences: [
        { start: week(0), choice: 'BOOK' },
        { start: week(1), choice: 'BOOK' },
        { start: week(2), choice: 'SKIP' },
        { start: week(3), choice: 'ALTERNATIVE', alternative: week(3).add({ hours: 1 }) },
        { start: Temporal.Instant.from('2026-03-01T09:00:00Z'), choice: 'BOOK' },
      ],
    });
    expect(steps.map(outcomeOf)).toEqual(['BOOKED', 'TAKEN', 'SKIPPED', 'BOOKED', 'NOT_OFFERED']);
    const starts = (await bookings.stored()).map(({ start }) => start.toISOString());
    expect(starts.sort()).toEqual(['2026-03-03T09:00:00.000Z', '2026-03-24T10:00:00.000Z']);
    await expectRightEnd(bookings);
  });

  it('awaits the payment of each of its bookings for itself', async () => {
    await booked({ treatmentId: 'treatment_prepaid', occurrences: weekly(2) });
    expect((await bookings.stored()).map(({ status }) => status)).toEqual([
      'PAYMENT_PENDING',
      'PAYMENT_PENDING',
    ]);
  });

  it('answers the same to the same key, also at the same moment, and refuses it for another series', async () => {
    const { parts } = bookings;
    const all = await Promise.all(Array.from({ length: 5 }, () => bookSeries(parts, patient, input)));
    all.push(await bookSeries(parts, patient, input));
    for (const one of all) expect(one).toMatchObject({ series: { phase: 'BOOKED' } });
    expect(await bookings.stored()).toHaveLength(4);
    const other = { ...input, occurrences: weekly(3) };
    expect(await bookSeries(parts, patient, other)).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    const skipped = { ...input, occurrences: [...weekly(3), { start: week(3), choice: 'SKIP' as const }] };
    expect(await bookSeries(parts, patient, skipped)).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    await expectRightEnd(bookings);
  });

  it('gives one of many who want the same weeks each of them', async () => {
    const { parts } = bookings;
    const racers = Array.from({ length: 6 }, (_, n) =>
      bookSeries(parts, { ...patient, subject: `racer-${n}` }, { ...input, idempotencyKey: 'r' }),
    );
    const results = await Promise.all(racers);
    const won = results.flatMap((one) =>
      'series' in one ? one.series.steps.map(outcomeOf) : Array.from({ length: 4 }, () => one.code),
    );
    expect(won.filter((outcome) => outcome === 'BOOKED')).toHaveLength(4);
    expect(won.filter((outcome) => outcome === 'TAKEN' || outcome === 'SLOT_TAKEN')).toHaveLength(20);
    await expectRightEnd(bookings);
  });

  it('refuses as a whole what is not about a time, and leaves nothing', async () => {
    const { parts } = bookings;
    const unknown = { ...input, treatmentId: 'treatment_unknown' };
    expect(await bookSeries(parts, patient, unknown)).toMatchObject({ code: 'NOT_FOUND' });
    const forOther = { ...input, idempotencyKey: 'l', patientId: 'patient-1' };
    expect(await bookSeries(parts, otherPatient, forOther)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await bookSeries(parts, otherDesk, forOther)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(bookings.calendar.claims()).toHaveLength(0);
    expect(await bookings.stored()).toHaveLength(0);
    expect(await bookSeries(parts, desk, forOther)).toMatchObject({ series: { phase: 'BOOKED' } });
  });

  it('of nonsense asks the calendar once at most, and writes nothing', async () => {
    const { parts, calendar, connection } = bookings;
    let asked = 0;
    calendar.interfere((operation, phase) => {
      if (phase === 'before') asked += 1;
      if (operation !== 'ClaimSlot') throw new Error(`the calendar was asked to ${operation}`);
    });
    const written: string[] = [];
    const note = ({ commandName }: { commandName: string }): void =>
      void (commandName === 'find' || written.push(commandName));
    const client = connection.getClient();
    client.on('commandStarted', note);
    const all = weekly(52);
    const unknown = { ...input, treatmentId: 'treatment_unknown', occurrences: all };
    expect(await bookSeries(parts, patient, unknown)).toMatchObject({ code: 'NOT_FOUND' });
    const elsewhere = { ...input, patientId: 'patient-1', occurrences: all };
    expect(await bookSeries(parts, otherDesk, elsewhere)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(asked).toBe(2);
    const past = all.map((one) => ({ ...one, start: one.start.subtract({ hours: 168 * 60 }) }));
    const gone = { ...input, occurrences: past };
    expect(await bookSeries(parts, patient, gone)).toMatchObject({ __typename: 'SlotNotOffered' });
    expect(asked).toBe(2);
    client.off('commandStarted', note);
    expect(written).toEqual([]);
    expect(await bookings.storedPlans()).toEqual([]);
  });

  it('of which nothing is to be had is refused, is not kept, and is tried anew by the same key', async () => {
    const { parts, calendar } = bookings;
    for (let n = 0; n < 4; n += 1) calendar.take('provider_a', week(n));
    const past = { start: Temporal.Instant.from('2026-03-01T09:00:00Z'), choice: BOOK };
    const none = { ...input, idempotencyKey: 'n', occurrences: [past, ...weekly(2)] };
    for (const one of [none, input])
      expect(await bookSeries(parts, patient, one)).toMatchObject({ __typename: 'SlotTaken' });
    expect(await bookings.storedPlans()).toEqual([]);
    for (const { id } of calendar.claims()) await parts.claims.release(id);
    expect((await booked()).steps.map(outcomeOf)).toEqual(['BOOKED', 'BOOKED', 'BOOKED', 'BOOKED']);
    await expectRightEnd(bookings);
  });

  it('says what is wrong with an input, asks the calendar nothing, and writes nothing', async () => {
    const { parts, calendar } = bookings;
    calendar.interfere(() => {
      throw new Error('the calendar was asked');
    });
    const field = async (change: Partial<BookSeriesInput>) => {
      const answer = await bookSeries(parts, patient, { ...input, ...change });
      return 'field' in answer ? answer.field : answer.__typename;
    };
    expect(await field({ occurrences: weekly(10_000) })).toBe('occurrences');
    expect(await field({ occurrences: weekly(1) })).toBe('occurrences');
    expect(await field({ occurrences: [] })).toBe('occurrences');
    const skip = { start: week(0), choice: 'SKIP' as const };
    expect(await field({ occurrences: [skip, skip] })).toBe('occurrences');
    expect(await field({ occurrences: [...weekly(2), ...weekly(1)] })).toBe('occurrences[2].start');
    const nowhere = { start: week(5), choice: 'ALTERNATIVE' as const };
    expect(await field({ occurrences: [...weekly(2), nowhere] })).toBe('occurrences[2].alternative');
    const both = { start: week(5), choice: BOOK, alternative: week(6) };
    expect(await field({ occurrences: [...weekly(2), both] })).toBe('occurrences[2].alternative');
    expect(await field({ idempotencyKey: '' })).toBe('idempotencyKey');
    expect(await field({ providerId: '' })).toBe('providerId');
    expect(await bookings.storedPlans()).toHaveLength(0);
  });

  it('says that it cannot tell when the calendar is away, and is booked when it is back', async () => {
    const { parts, calendar } = bookings;
    calendar.outage(['SecureClaim']);
    expect(await bookSeries(parts, patient, input)).toMatchObject({ code: 'TEMPORARILY_UNAVAILABLE' });
    calendar.restore();
    await bookings.settle();
    expect((await booked()).steps.map(outcomeOf)).toEqual(['BOOKED', 'BOOKED', 'BOOKED', 'BOOKED']);
    await expectRightEnd(bookings);
  });
});

describe('a series', () => {
  it('is seen by those who may see its bookings, as a series alone', async () => {
    const { id } = await booked();
    const { parts } = bookings;
    for (const who of [patient, desk]) expect(await readPlan(parts, who, 'SERIES', id)).toMatchObject({ id });
    for (const who of [otherPatient, otherDesk]) expect(await readPlan(parts, who, 'SERIES', id)).toBeNull();
    expect(await readPlan(parts, patient, 'VISIT', id)).toBeNull();
  });

  it('is cancelled from a position on, but for what cannot be, and once by one key', async () => {
    const { parts } = bookings;
    const { id, steps } = await booked();
    await cancelBooking(parts, patient, { idempotencyKey: 'c', bookingId: steps[2]!.bookingId });
    const cancel = { id, idempotencyKey: 'k', from: 2, reason: 'moved away' };
    for (const who of [otherPatient, otherDesk])
      expect(await cancelPlan(parts, who, 'SERIES', cancel)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await cancelPlan(parts, patient, 'SERIES', cancel)).toMatchObject({ cancelled: [2, 4] });
    expect(await cancelPlan(parts, patient, 'SERIES', cancel)).toMatchObject({ cancelled: [2, 4] });
    expect(await cancelPlan(parts, patient, 'SERIES', { ...cancel, from: 1 })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
    expect(await cancelPlan(parts, patient, 'SERIES', { ...cancel, from: 0 })).toMatchObject({
      field: 'fromPosition',
    });
    const stored = new Map((await bookings.stored()).map(({ _id, status }) => [_id, status]));
    expect(steps.map(({ bookingId }) => stored.get(bookingId))).toEqual([
      'CONFIRMED',
      'CANCELLED',
      'CANCELLED',
      'CANCELLED',
    ]);
    await expectRightEnd(bookings);
  });
});
