import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookingsEdge } from '../../testing/bookingsEdge.ts';
import { at, desk, otherDesk, otherPatient, patient } from '../../testing/testBookings.ts';

let bookings: Awaited<ReturnType<typeof bookingsEdge>>;
let ask: typeof bookings.ask;
beforeAll(async () => {
  bookings = await bookingsEdge();
  ask = bookings.ask;
});
afterAll(() => bookings.close());

const series = `
  id patientId settled
  occurrences { position outcome start booking { status series { id position of } visit { id } } }`;
const bookSeries = `mutation ($input: BookSeriesInput!) {
  bookSeries(input: $input) {
    __typename ... on BookSeriesSuccess { series { ${series} } }
    ... on Failure { code message } ... on InvalidInput { field } ... on NotFound { id }
  }
}`;
const bookVisit = `mutation ($input: BookVisitInput!) {
  bookVisit(input: $input) {
    __typename ... on BookVisitSuccess { visit { id status patientId bookings { status visit { position of } } } }
    ... on VisitStepRefused { code message position }
  }
}`;

const starts = (...times: string[]) => times.map((time) => ({ start: at(time).toString() }));
const offer = { providerId: 'provider_a', treatmentId: 'treatment_free' };

describe('a series, at the edge', () => {
  it('is booked, answers for each of its times, and is cancelled from one on', async () => {
    bookings.calendar.take('provider_a', at('09:00'));
    const occurrences = [
      ...starts('08:00', '09:00'),
      { start: at('10:00').toString(), choice: 'ALTERNATIVE', alternative: at('10:30').toString() },
      { start: at('11:00').toString(), choice: 'SKIP' },
    ];
    const input = { idempotencyKey: 's', ...offer, occurrences };
    const { data, errors } = await ask(patient, bookSeries, { input });
    expect(errors).toBeUndefined();
    const { id } = (data as { bookSeries: { series: { id: string } } }).bookSeries.series;
    const booked = (position: number, status: string, start: string) => ({
      position,
      outcome: 'BOOKED',
      start: `2026-03-03T${start}:00.000Z`,
      booking: { status, series: { id, position, of: 4 }, visit: null },
    });
    const none = { booking: null };
    const shown = (status: string) => ({
      id,
      patientId: 'patient-1',
      settled: true,
      occurrences: [
        booked(1, 'CONFIRMED', '08:00'),
        { ...none, position: 2, outcome: 'TAKEN', start: '2026-03-03T09:00:00.000Z' },
        booked(3, status, '10:30'),
        { ...none, position: 4, outcome: 'SKIPPED', start: '2026-03-03T11:00:00.000Z' },
      ],
    });
    expect(data).toEqual({
      bookSeries: { __typename: 'BookSeriesSuccess', series: shown('CONFIRMED') },
    });

    const read = `query ($id: ID!) { series(id: $id) { ${series} } }`;
    expect((await ask(desk, read, { id })).data).toEqual({ series: shown('CONFIRMED') });
    for (const who of [otherPatient, otherDesk])
      expect((await ask(who, read, { id })).data).toEqual({ series: null });

    const cancel = `mutation ($input: CancelSeriesInput!) {
      cancelSeries(input: $input) { ... on CancelSeriesSuccess { cancelled series { ${series} } } ... on Failure { code } }
    }`;
    const from2 = { idempotencyKey: 'c', seriesId: id, fromPosition: 2, reason: 'moved away' };
    expect((await ask(patient, cancel, { input: from2 })).data).toEqual({
      cancelSeries: { cancelled: [3], series: shown('CANCELLED') },
    });
    expect((await ask(otherPatient, cancel, { input: from2 })).data).toEqual({
      cancelSeries: { code: 'NOT_FOUND' },
    });
  });

  it('of ten thousand is refused with its reason', async () => {
    const occurrences = Array.from({ length: 10_000 }, () => starts('08:00')[0]);
    const { data } = await ask(patient, bookSeries, {
      input: { idempotencyKey: 't', ...offer, occurrences },
    });
    expect(data).toMatchObject({
      bookSeries: { __typename: 'InvalidInput', field: 'occurrences', code: 'INVALID_INPUT' },
    });
  });

  it('of what is not offered is told by what is not there', async () => {
    const input = {
      idempotencyKey: 'u',
      ...offer,
      treatmentId: 'none',
      occurrences: starts('08:00', '08:30'),
    };
    expect((await ask(patient, bookSeries, { input })).data).toMatchObject({
      bookSeries: { __typename: 'NotFound' },
    });
  });
});

describe('a visit, at the edge', () => {
  it('is booked and cancelled as a whole, or says which step was not to be had', async () => {
    const steps = starts('13:00', '13:30').map((time) => ({ ...offer, ...time }));
    const { data, errors } = await ask(patient, bookVisit, { input: { idempotencyKey: 'v', steps } });
    expect(errors).toBeUndefined();
    const { id } = (data as { bookVisit: { visit: { id: string } } }).bookVisit.visit;
    expect(data).toEqual({
      bookVisit: {
        __typename: 'BookVisitSuccess',
        visit: {
          id,
          status: 'BOOKED',
          patientId: 'patient-1',
          bookings: [1, 2].map((position) => ({ status: 'CONFIRMED', visit: { position, of: 2 } })),
        },
      },
    });
    const again = { idempotencyKey: 'w', steps: [...steps].reverse() };
    expect((await ask(patient, bookVisit, { input: again })).data).toMatchObject({
      bookVisit: { __typename: 'VisitStepRefused', code: 'SLOT_TAKEN', position: 1 },
    });
    const read = 'query ($id: ID!) { visit(id: $id) { status bookings { status } } }';
    const cancel = `mutation ($input: CancelVisitInput!) {
      cancelVisit(input: $input) { ... on CancelVisitSuccess { cancelled visit { bookings { status } } } ... on Failure { code } }
    }`;
    expect((await ask(patient, cancel, { input: { idempotencyKey: 'c', visitId: id } })).data).toEqual({
      cancelVisit: {
        cancelled: [1, 2],
        visit: { bookings: [{ status: 'CANCELLED' }, { status: 'CANCELLED' }] },
      },
    });
    expect((await ask(desk, read, { id })).data).toMatchObject({ visit: { status: 'BOOKED' } });
    expect((await ask(otherDesk, read, { id })).data).toEqual({ visit: null });
  });
});

describe("a desk's override, at the edge", () => {
  it('is shown to the clinic, and to the patient not', async () => {
    const input = {
      idempotencyKey: 'o',
      ...offer,
      start: at('09:00').toString(),
      patientId: 'patient-1',
      override: { reason: 'acute pain' },
    };
    const book = `mutation ($input: BookAppointmentInput!) {
      bookAppointment(input: $input) { ... on BookAppointmentSuccess { booking { id } } ... on Failure { code } }
    }`;
    expect((await ask(patient, book, { input })).data).toEqual({ bookAppointment: { code: 'NOT_ALLOWED' } });
    const { data } = await ask(desk, book, { input });
    const { id } = (data as { bookAppointment: { booking: { id: string } } }).bookAppointment.booking;
    const read = `query ($id: ID!) { booking(id: $id) { override { by reason } timeline { override { by reason } } } }`;
    const override = { by: 'desk-a', reason: 'acute pain' };
    expect((await ask(desk, read, { id })).data).toEqual({
      booking: { override, timeline: [{ override }, { override: null }] },
    });
    expect((await ask(patient, read, { id })).data).toEqual({
      booking: { override: null, timeline: [{ override: null }, { override: null }] },
    });
  });
});
