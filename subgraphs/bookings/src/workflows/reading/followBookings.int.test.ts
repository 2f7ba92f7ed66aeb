import { encodeCursor } from '@tidbok/kit/cursors.ts';
import { ResumeTooOld } from '@tidbok/kit/events/resumeTooOld.ts';
import { BadInput, Forbidden } from '@tidbok/kit/failures.ts';
import { withSpan } from '@tidbok/kit/telemetry/spans.ts';
import { startTracing } from '@tidbok/kit/telemetry/tracing.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { liveBookings, take } from '../../../testing/liveBookings.ts';
import { at, desk, identity, otherDesk, otherPatient, patient } from '../../../testing/testBookings.ts';
import { bookAppointment } from '#workflows/booking/bookAppointment.ts';
import { cancelBooking } from '#workflows/booking/cancelBooking.ts';
import { checkIn } from '#workflows/booking/checkIn.ts';
import { completeBooking } from '#workflows/booking/completeBooking.ts';
import { type BookingChange, followBooking } from './followBooking.ts';
import { type BookingsChange, followBookings } from './followBookings.ts';
import { rescheduleBooking } from '#workflows/booking/rescheduleBooking.ts';
import { liveStream } from '#graphql/liveStream.ts';

let bookings: Awaited<ReturnType<typeof liveBookings>>;
let stop: AbortController;
let minutes = 0;
beforeAll(async () => {
  bookings = await liveBookings();
  // On the day of all that they book, so that its patients may come.
  bookings.clock.set(at('04:00').toString());
});
beforeEach(() => {
  stop = new AbortController();
  return () => stop.abort();
});
afterAll(() => bookings.close());

/** A time that no other test has. */
const nextTime = () => ({
  treatmentId: 'treatment_free',
  start: at('05:00').add({ minutes: (minutes += 30) }),
});

async function booked(providerId = 'provider_a', who = patient): Promise<string> {
  const time = nextTime();
  const result = await bookAppointment(bookings.parts, who, {
    idempotencyKey: String(minutes),
    providerId,
    ...time,
  });
  if (!('booking' in result)) throw new Error(result.code);
  return result.booking.id;
}

const versions = (changes: readonly BookingChange[]): number[] => changes.map(({ version }) => version);

it('says of each change which trace it belongs to, also of those that came together', async () => {
  const tracing = startTracing({ service: 'test' });
  onTestFinished(() => tracing.shutdown());
  const { parts, relay } = bookings;
  const bookingId = await booked();
  await relay.idle();
  const ofOne = await followBooking(parts, patient, { bookingId }, stop.signal);
  const ofClinic = followBookings(parts, desk, { clinicId: 'clinic_a' }, stop.signal);
  const traceIds: string[] = [];
  for (let n = 0; n < 3; n += 1) {
    await withSpan('move', {}, async (span) => {
      traceIds.push(span.spanContext().traceId);
      const start = nextTime().start;
      await rescheduleBooking(parts, patient, { idempotencyKey: `m${n}`, bookingId, start });
    });
  }
  for (const changes of [ofOne, ofClinic]) {
    const seen = await take<BookingChange>(changes, 3);
    expect(seen.map(({ traceparent }) => traceparent?.split('-')[1])).toEqual(traceIds);
    expect(versions(seen)).toEqual([3, 4, 5]);
  }
});

describe('followBooking', () => {
  it('tells each change from now on, once, in order, as it happened and with the booking as it is', async () => {
    const { parts } = bookings;
    const bookingId = await booked();
    const changes = await followBooking(parts, patient, { bookingId }, stop.signal);
    await checkIn(parts, desk, { idempotencyKey: 'i', bookingId });
    await completeBooking(parts, desk, { idempotencyKey: 'c', bookingId });
    const seen = await take(changes, 2);
    expect(seen).toMatchObject([
      { version: 3, type: 'CHECKED_IN', status: 'IN_PROGRESS' },
      { version: 4, type: 'COMPLETED', status: 'COMPLETED', booking: { status: 'COMPLETED' } },
    ]);
  });

  it('resumes after any version without a gap and without a repetition, while changes come', async () => {
    const { parts } = bookings;
    for (let afterVersion = 0; afterVersion <= 2; afterVersion += 1) {
      const bookingId = await booked();
      // No wait for the relay: what has just been written is on its way to the log.
      const changing = (async () => {
        for (let n = 0; n < 4; n += 1)
          await rescheduleBooking(parts, patient, {
            idempotencyKey: `m${n}`,
            bookingId,
            start: nextTime().start,
          });
      })();
      const changes = await followBooking(parts, patient, { bookingId, afterVersion }, stop.signal);
      const seen = await take(changes, 6 - afterVersion);
      await changing;
      await bookings.relay.idle();
      await cancelBooking(parts, patient, { idempotencyKey: 'c', bookingId });
      seen.push(...(await take(changes, 1)));
      expect(versions(seen)).toEqual(
        Array.from({ length: 7 - afterVersion }, (_, n) => afterVersion + 1 + n),
      );
    }
  });

  it('refuses a version that is not there yet', async () => {
    const bookingId = await booked();
    for (const afterVersion of [3, -1])
      await expect(
        followBooking(bookings.parts, patient, { bookingId, afterVersion }, stop.signal),
      ).rejects.toThrow(BadInput);
  });

  it('is for those who may see the booking, at the start and at each change', async () => {
    const { parts, model } = bookings;
    const bookingId = await booked();
    await expect(followBooking(parts, otherPatient, { bookingId }, stop.signal)).rejects.toThrow(Forbidden);
    await expect(followBooking(parts, patient, { bookingId: 'booking_none' }, stop.signal)).rejects.toThrow(
      Forbidden,
    );
    const changes = await followBooking(parts, patient, { bookingId }, stop.signal);
    await model.updateOne({ _id: bookingId }, { $set: { patientId: 'patient-9', owners: ['patient-9'] } });
    await checkIn(parts, desk, { idempotencyKey: 'i', bookingId });
    await expect(changes.next()).rejects.toThrow(Forbidden);
  });

  it('survives a lost Redis', async () => {
    const { parts, redis } = bookings;
    const bookingId = await booked();
    const changes = await followBooking(parts, patient, { bookingId }, stop.signal);
    await redis.flushall();
    await checkIn(parts, desk, { idempotencyKey: 'i', bookingId });
    expect(versions(await take(changes, 1))).toEqual([3]);
  });

  it('ends when the client leaves, also while nothing happens', async () => {
    const bookingId = await booked();
    const stream = await liveStream((signal) =>
      followBooking(bookings.parts, patient, { bookingId }, signal),
    );
    const waiting = stream.next();
    await stream.return!();
    expect(await waiting).toEqual({ done: true, value: undefined });
  });
});

describe('followBookings', () => {
  it("tells a clinic's changes, and another's not", async () => {
    const { parts } = bookings;
    await bookings.relay.idle();
    const changes = followBookings(parts, desk, { clinicId: 'clinic_a' }, stop.signal);
    const other = await booked('provider_b', otherPatient);
    const own = await booked();
    const seen = await take(changes, 2);
    expect(seen.map(({ booking }) => booking.id)).toEqual([own, own]);
    expect(seen.map(({ type }) => type)).toEqual(['REQUESTED', 'CONFIRMED']);
    expect(seen.map(({ booking }) => booking.id)).not.toContain(other);
  });

  it('resumes after a cursor without a gap and without a repetition', async () => {
    const { parts } = bookings;
    const all = followBookings(parts, desk, { clinicId: 'clinic_a' }, stop.signal);
    await booked();
    const [first] = await take(all, 1);
    await booked();
    await booked();
    const rest = await take(all, 5);
    const resumed = followBookings(parts, desk, { clinicId: 'clinic_a', after: first!.cursor }, stop.signal);
    const again = await take(resumed, 5);
    const keys = (changes: typeof rest) =>
      changes.map(({ cursor, version, booking }) => `${cursor} ${booking.id} ${version}`);
    expect(keys(again)).toEqual(keys(rest));
    await booked();
    expect(keys(await take(resumed, 2))).toEqual(keys(await take(all, 2)));
  });

  it('tells a provider that a booking went to another', async () => {
    const { parts } = bookings;
    const clinician = { ...identity('doctor', 'CLINICIAN'), provider: 'provider_a', clinics: ['clinic_a'] };
    const bookingId = await booked();
    await bookings.relay.idle();
    const changes = followBookings(parts, clinician, { providerId: 'provider_a' }, stop.signal);
    const providerId = 'provider_a2';
    await rescheduleBooking(parts, patient, {
      idempotencyKey: 'm',
      bookingId,
      start: nextTime().start,
      providerId,
    });
    // What was before is published by now, and may be told still.
    for await (const { type, booking } of changes) {
      if (type !== 'RESCHEDULED') continue;
      expect(booking).toMatchObject({ id: bookingId, providerId });
      break;
    }
  });

  it('tells one who is known as the provider alone that it went, and not where to', async () => {
    const { parts } = bookings;
    const clinician = { ...identity('doctor', 'CLINICIAN'), provider: 'provider_a' };
    const bookingId = await booked();
    await bookings.relay.idle();
    const changes = followBookings(parts, clinician, { providerId: 'provider_a' }, stop.signal);
    const own = await booked();
    // The log keeps the order of one booking, and of several what was published before.
    await bookings.relay.idle();
    const move = { idempotencyKey: 'm', bookingId, start: nextTime().start, providerId: 'provider_a2' };
    const before = (await bookings.stored()).find(({ _id }) => _id === bookingId)!;
    await rescheduleBooking(parts, patient, move);
    await rescheduleBooking(parts, patient, { ...move, idempotencyKey: 'n', start: nextTime().start });
    await bookings.relay.idle();
    const after = await booked();
    const seen: BookingsChange[] = [];
    for await (const change of changes) {
      if (change.version > 2 || change.booking.id !== bookingId) seen.push(change);
      if (change.booking.id === after) break;
    }
    expect(seen.map(({ booking, type, gone }) => [booking.id, type, gone])).toEqual([
      [own, 'REQUESTED', false],
      [own, 'CONFIRMED', false],
      [bookingId, 'RESCHEDULED', true],
      [after, 'REQUESTED', false],
    ]);
    expect(seen[2]).toMatchObject({ version: 3, status: 'CONFIRMED' });
    expect(seen[2]!.booking).toMatchObject({ providerId: 'provider_a', version: 2 });
    expect(seen[2]!.booking.start.epochMilliseconds).toBe(before.start.getTime());
    expect(JSON.stringify(seen[2])).not.toContain('provider_a2');
  });

  it("leaves out what is not the caller's, and refuses a clinic that is not", async () => {
    const { parts } = bookings;
    const follow = (who: typeof desk, of: object) => () => followBookings(parts, who, of, stop.signal);
    expect(follow(otherDesk, { clinicId: 'clinic_a' })).toThrow(Forbidden);
    expect(follow(identity('doctor', 'CLINICIAN'), { providerId: 'provider_a' })).toThrow(Forbidden);
    expect(follow(desk, {})).toThrow(BadInput);
    expect(follow(desk, { clinicId: 'clinic_a', providerId: 'provider_a' })).toThrow(BadInput);
    expect(follow(desk, { clinicId: 'clinic_a', after: 'nonsense' })).toThrow(BadInput);
    await bookings.relay.idle();
    const strangers = followBookings(parts, otherDesk, { providerId: 'provider_a' }, stop.signal);
    const admins = followBookings(
      parts,
      identity('root', 'ADMIN'),
      { providerId: 'provider_a' },
      stop.signal,
    );
    await booked();
    await take(admins, 2);
    const waiting = strangers.next();
    stop.abort();
    expect((await waiting).done).toBe(true);
  });

  it('says so where the log does not reach back to the cursor', async () => {
    const { parts, connection } = bookings;
    await booked();
    await bookings.relay.idle();
    await connection.collection<{ _id: number }>('events').deleteMany({ _id: { $lt: 3 } });
    const after = encodeCursor(1);
    const first = followBookings(parts, desk, { clinicId: 'clinic_a', after }, stop.signal);
    await expect(first.next()).rejects.toThrow(ResumeTooOld);
    const stream = await liveStream((signal) =>
      followBookings(parts, desk, { clinicId: 'clinic_a', after }, signal),
    );
    await expect(stream.next()).rejects.toMatchObject({ extensions: { code: 'RESUME_TOO_OLD' } });
  });
});
