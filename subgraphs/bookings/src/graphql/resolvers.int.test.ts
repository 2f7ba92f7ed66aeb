import type { Identity } from '@tidbok/kit/identity/identity.ts';
import { subscribe } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { bookingsEdge } from '../../testing/bookingsEdge.ts';
import { take } from '../../testing/liveBookings.ts';
import { at, desk, identity, otherPatient, patient, today } from '../../testing/testBookings.ts';

let bookings: Awaited<ReturnType<typeof bookingsEdge>>;
let ask: typeof bookings.ask;
beforeAll(async () => {
  bookings = await bookingsEdge();
  ask = bookings.ask;
});
afterAll(() => bookings.close());

const book = `mutation ($input: BookAppointmentInput!) {
  bookAppointment(input: $input) { __typename ... on Failure { code message } ... on BookAppointmentSuccess { booking { ...All } } }
}
fragment All on Booking {
  id version status patientId start end timeZone paymentDueBy cancellationReason createdAt updatedAt
  policy { payment price { amount currency } } provider { id } clinic { id } treatment { id }
  timeline { version type at status by start end reason }
}`;

async function booked(time: string): Promise<string> {
  const input = {
    idempotencyKey: time,
    providerId: 'provider_a',
    treatmentId: 'treatment_onsite',
    start: at(time).toString(),
  };
  const { data } = await ask(patient, book, { input });
  return (data as { bookAppointment: { booking: { id: string } } }).bookAppointment.booking.id;
}

describe('the bookings subgraph', () => {
  it('books, and answers every field of the booking', async () => {
    const input = {
      idempotencyKey: 'k',
      providerId: 'provider_a',
      treatmentId: 'treatment_prepaid',
      start: '2026-03-03T09:00:00Z',
    };
    const { data, errors } = await ask(patient, book, { input });
    expect(errors).toBeUndefined();
    expect(data!['bookAppointment']).toEqual({
      __typename: 'BookAppointmentSuccess',
      booking: {
        id: expect.stringMatching(/^booking_/),
        version: 2,
        status: 'PAYMENT_PENDING',
        patientId: 'patient-1',
        start: '2026-03-03T09:00:00.000Z',
        end: '2026-03-03T09:30:00.000Z',
        timeZone: 'Europe/Stockholm',
        paymentDueBy: '2026-03-02T08:15:00.000Z',
        cancellationReason: null,
        createdAt: '2026-03-02T08:00:00.000Z',
        updatedAt: '2026-03-02T08:00:00.000Z',
        policy: { payment: 'PREPAID', price: { amount: 50_000, currency: 'SEK' } },
        provider: { id: 'provider_a' },
        clinic: { id: 'clinic_a' },
        treatment: { id: 'treatment_prepaid' },
        timeline: [
          {
            version: 1,
            type: 'REQUESTED',
            at: '2026-03-02T08:00:00.000Z',
            status: 'PENDING',
            by: 'PATIENT',
            start: '2026-03-03T09:00:00.000Z',
            end: '2026-03-03T09:30:00.000Z',
            reason: null,
          },
          {
            version: 2,
            type: 'PAYMENT_REQUESTED',
            at: '2026-03-02T08:00:00.000Z',
            status: 'PAYMENT_PENDING',
            by: 'SYSTEM',
            start: null,
            end: null,
            reason: null,
          },
        ],
      },
    });
    expect((await ask(otherPatient, book, { input })).data!['bookAppointment']).toMatchObject({
      code: 'SLOT_TAKEN',
    });
  });

  it('shows a booking to those who may see it, and to others nothing, also as an entity', async () => {
    const id = await booked('10:00');
    const query = `query ($id: ID!, $entities: [_Any!]!) {
      booking(id: $id) { id }
      _entities(representations: $entities) { ... on Booking { id status } }
    }`;
    const variables = { id, entities: [{ __typename: 'Booking', id }] };
    for (const who of [patient, desk]) {
      expect((await ask(who, query, variables)).data).toEqual({
        booking: { id },
        _entities: [{ id, status: 'CONFIRMED' }],
      });
    }
    expect((await ask(otherPatient, query, variables)).data).toEqual({ booking: null, _entities: [null] });
  });

  it('reads a page of entities with one command', async () => {
    const ids = [await booked('11:00'), await booked('11:30'), await booked('12:00')];
    let reads = 0;
    const count = ({ command }: { command: { find?: string; filter?: { _id?: unknown } } }) => {
      if (command.find === 'bookings' && command.filter?._id) reads += 1;
    };
    const client = bookings.connection.getClient();
    client.on('commandStarted', count);
    const entities = ids.map((id) => ({ __typename: 'Booking', id }));
    const query =
      'query ($entities: [_Any!]!) { _entities(representations: $entities) { ... on Booking { id } } }';
    const { data } = await ask(patient, query, { entities });
    client.off('commandStarted', count);
    expect(data!['_entities']).toEqual(ids.map((id) => ({ id })));
    expect(reads).toBe(1);
  });

  it('answers each change by its own name, and each failure as data', async () => {
    const bookingId = await booked('13:00');
    const change = (who: Identity, name: string, type: string, input: object) =>
      ask(
        who,
        `mutation ($input: ${type}!) { ${name}(input: $input) {
          __typename ... on Failure { code message } ... on WrongState { status } ... on StaleVersion { currentVersion }
          ... on ChangeBookingSuccess { booking { status start } } } }`,
        { input: { bookingId, ...input } },
      ).then(({ data, errors }) => errors?.[0]?.message ?? data?.[name]);
    expect(
      await change(patient, 'rescheduleBooking', 'RescheduleBookingInput', {
        idempotencyKey: 'a',
        start: at('14:00').toString(),
      }),
    ).toEqual({
      __typename: 'ChangeBookingSuccess',
      booking: { status: 'CONFIRMED', start: '2026-03-03T14:00:00.000Z' },
    });
    expect(
      await change(desk, 'confirmBooking', 'ConfirmBookingInput', { idempotencyKey: 'b', reason: 'paid' }),
    ).toMatchObject({
      __typename: 'WrongState',
      status: 'CONFIRMED',
    });
    expect(
      await change(patient, 'cancelBooking', 'CancelBookingInput', {
        idempotencyKey: 'c',
        expectedVersion: 2,
      }),
    ).toMatchObject({
      __typename: 'StaleVersion',
      currentVersion: 3,
    });
    const plain = 'ChangeBookingInput';
    expect(await change(desk, 'markNoShow', plain, { idempotencyKey: 'd' })).toMatchObject({
      __typename: 'WrongState',
    });
    bookings.clock.set(at('08:00').toString());
    onTestFinished(() => bookings.clock.set(today));
    expect(await change(desk, 'checkIn', plain, { idempotencyKey: 'e' })).toMatchObject({
      booking: { status: 'IN_PROGRESS' },
    });
    expect(await change(desk, 'undoCheckIn', plain, { idempotencyKey: 'u' })).toMatchObject({
      booking: { status: 'CONFIRMED' },
    });
    expect(await change(desk, 'undoCheckIn', plain, { idempotencyKey: 'v' })).toMatchObject({
      __typename: 'WrongState',
    });
    expect(await change(desk, 'checkIn', plain, { idempotencyKey: 'w' })).toMatchObject({
      booking: { status: 'IN_PROGRESS' },
    });
    expect(await change(desk, 'completeBooking', plain, { idempotencyKey: 'f' })).toMatchObject({
      booking: { status: 'COMPLETED' },
    });
    await expect(change(patient, 'checkIn', plain, { idempotencyKey: 'g' })).rejects.toThrow(
      'You may not use Mutation.checkIn',
    );
  });

  it('sends changes over a subscription, with the booking as it then is', async () => {
    const id = await booked('15:00');
    const stream = await subscribe(
      await bookings.prepare(
        patient,
        `subscription { bookingStatusChanged(bookingId: "${id}", afterVersion: 0) { version type status at booking { id status timeline { type } } } }`,
      ),
    );
    if (!(Symbol.asyncIterator in stream)) throw new Error(stream.errors?.[0]?.message);
    const seen = await take(stream[Symbol.asyncIterator](), 2);
    expect(seen.map(({ errors }) => errors)).toEqual([undefined, undefined]);
    expect(seen.map(({ data }) => data!['bookingStatusChanged'])).toMatchObject([
      { version: 1, type: 'REQUESTED', status: 'PENDING', booking: { id, status: 'CONFIRMED' } },
      { version: 2, type: 'CONFIRMED', status: 'CONFIRMED' },
    ]);
    await stream.return(undefined);
  });

  it('says what is wrong with a subscription before it begins', async () => {
    const id = await booked('16:00');
    const refused = async (who: Identity, field: string) => {
      const result = await subscribe(await bookings.prepare(who, `subscription { ${field} { version } }`));
      return 'errors' in result && result.errors?.[0]?.extensions['code'];
    };
    expect(await refused(patient, `bookingStatusChanged(bookingId: "${id}", afterVersion: 99)`)).toBe(
      'INVALID_INPUT',
    );
    expect(await refused(otherPatient, `bookingStatusChanged(bookingId: "${id}")`)).toBe('FORBIDDEN');
    expect(await refused(desk, 'bookingsChanged(clinicId: "clinic_b")')).toBe('FORBIDDEN');
    expect(await refused(desk, 'bookingsChanged')).toBe('INVALID_INPUT');
    expect(await refused(identity('root', 'ADMIN'), 'bookingsChanged(clinicId: "c", after: "x")')).toBe(
      'INVALID_INPUT',
    );
  });

  it('pages lists', async () => {
    const { data, errors } = await ask(
      patient,
      '{ myBookings(first: 2) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ myBookings: { pageInfo: { hasNextPage: true } } });
    const day = await ask(desk, '{ providerDay(providerId: "provider_a", day: "2026-03-03") { id start } }');
    expect((day.data as { providerDay: object[] }).providerDay.length).toBeGreaterThan(3);
    const clinic = `{ clinicBookings(clinicId: "clinic_a", from: "2026-03-03T00:00:00Z", until: "2026-03-04T00:00:00Z") { edges { node { id } } } }`;
    expect((await ask(desk, clinic)).errors).toBeUndefined();
    expect(
      (await ask(desk, '{ patientBookings(patientId: "patient-1", first: 1) { edges { node { id } } } }'))
        .errors,
    ).toBeUndefined();
  });

  it('says what is wrong with a stretch of time', async () => {
    const clinic = (from: string, until: string, more = '') =>
      `{ list: clinicBookings(clinicId: "clinic_a", from: "${from}", until: "${until}"${more}) { edges { cursor } } }`;
    const day = ['2026-03-03T00:00:00Z', '2026-03-04T00:00:00Z'] as const;
    const backwards = `filter: { from: "${day[1]}", until: "${day[0]}" }`;
    const refused = [
      [desk, clinic(day[1], day[0]), 'until'],
      [desk, clinic(day[0], day[0]), 'until'],
      [desk, clinic(day[0], '2199-01-01T00:00:00Z'), 'until'],
      [desk, clinic(...day, `, ${backwards}`), 'filter.until'],
      [patient, `{ list: myBookings(${backwards}) { edges { cursor } } }`, 'filter.until'],
      [desk, `{ list: patientBookings(patientId: "p", ${backwards}) { edges { cursor } } }`, 'filter.until'],
    ] as const;
    for (const [who, query, field] of refused) {
      expect((await ask(who, query)).errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field });
    }
  });
});
