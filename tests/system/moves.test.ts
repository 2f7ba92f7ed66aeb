import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  BookAppointmentDocument,
  BookSeriesDocument,
  BookVisitDocument,
  CancelSeriesDocument,
  CancelVisitDocument,
  PreviewSeriesDocument,
  RescheduleBookingDocument,
  SlotsDocument,
  type TidbokClient,
} from '../../client/src/index.ts';
import { repositoryRoot } from '../../local/config.ts';
import { demoProviderId, demoTreatmentIds } from '../../local/demo-data/wellKnown.ts';
import { startTestPlatform, type TestPlatform } from './testPlatform.ts';

// Series, visits, moves and a desk's override, with the real calendar behind them.

let platform: TestPlatform;
let ada: TidbokClient;
let other: TidbokClient;
let desk: TidbokClient;

beforeAll(async () => {
  platform = await startTestPlatform();
  ada = platform.client('patient', 'patient-ada');
  other = platform.client('patient', 'patient-bo');
  desk = platform.client('desk');
});
afterAll(() => platform?.end());

const wanted = { providerId: demoProviderId, treatmentId: demoTreatmentIds.ON_SITE };
const later = (start: string, minutes: number): string =>
  Temporal.Instant.from(start).add({ minutes }).toString({ fractionalSecondDigits: 3 });

/** The free times of one day that has many of them, so many days from now. */
async function freeDay(days: number): Promise<{ start: string; end: string }[]> {
  const from = Temporal.Now.plainDateISO('Europe/Stockholm').add({ days });
  const { slots } = await ada.request(SlotsDocument, { ...wanted, from: from.toString(), days: 14 });
  const byDay = Map.groupBy(slots, ({ start }) => start.slice(0, 10));
  const day = [...byDay.values()].find((each) => each.length >= 20);
  if (!day) throw new Error('the demo data has no day that is free');
  return day;
}

async function book(client: TidbokClient, start: string, more: object = {}) {
  const input = { idempotencyKey: randomUUID(), ...wanted, start, ...more };
  return (await client.request(BookAppointmentDocument, { input })).bookAppointment;
}

async function booked(client: TidbokClient, start: string, more: object = {}) {
  const result = await book(client, start, more);
  if (result.__typename !== 'BookAppointmentSuccess') throw new Error(result.message);
  return result.booking;
}

async function overrideSeenBy(role: string, user: string | undefined, id: string): Promise<unknown> {
  const response = await fetch(platform.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await platform.token(role, user === undefined ? {} : { user })}`,
    },
    body: JSON.stringify({
      query: 'query ($id: ID!) { booking(id: $id) { override { by reason } } }',
      variables: { id },
    }),
  });
  const { data } = (await response.json()) as { data: { booking: { override: unknown } } };
  return data.booking.override;
}

test('a series is previewed, booked as the caller chooses, reports what was taken, and is cancelled from one on', async () => {
  const preview = async (start: string) => {
    const input = { ...wanted, start, everyWeeks: 1, count: 4 };
    return (await ada.request(PreviewSeriesDocument, { input })).previewSeries!.occurrences;
  };
  const previews = await Promise.all((await freeDay(7)).map(({ start }) => preview(start)));
  const before = previews.find((each) => each.every(({ state }) => state === 'FREE'))!;
  const first = before[0]!.start;

  await booked(other, before[1]!.start);
  const after = await preview(first);
  expect(after.map(({ reasons }) => reasons)).toEqual([[], ['TAKEN'], [], []]);
  const alternative = after[1]!.alternatives[0]!.start;

  // Taken after the preview: it is told, and no other time is put in its place.
  await booked(other, before[2]!.start);
  const series = {
    idempotencyKey: randomUUID(),
    ...wanted,
    occurrences: [
      { start: after[0]!.start, choice: 'BOOK' as const },
      { start: after[1]!.start, choice: 'ALTERNATIVE' as const, alternative },
      { start: after[2]!.start, choice: 'BOOK' as const },
      { start: after[3]!.start, choice: 'SKIP' as const },
    ],
  };
  const { bookSeries } = await ada.request(BookSeriesDocument, { input: series });
  if (bookSeries.__typename !== 'BookSeriesSuccess') throw new Error(bookSeries.message);
  const { id, occurrences } = bookSeries.series;
  expect(occurrences.map(({ outcome }) => outcome)).toEqual(['BOOKED', 'BOOKED', 'TAKEN', 'SKIPPED']);
  expect(occurrences[1]!.booking).toMatchObject({ status: 'CONFIRMED', start: alternative });

  const { cancelSeries } = await ada.request(CancelSeriesDocument, {
    input: { idempotencyKey: randomUUID(), seriesId: id, fromPosition: 2 },
  });
  expect(cancelSeries).toMatchObject({ __typename: 'CancelSeriesSuccess', cancelled: [2] });
  expect((await preview(first))[1]!.alternatives[0]!.start).toBe(alternative);
});

test('a series of ten thousand is refused with its reason, also to look at', async () => {
  const start = later(Temporal.Now.instant().toString(), 60);
  const input = { ...wanted, start, everyWeeks: 1, count: 10_000 };
  await expect(ada.request(PreviewSeriesDocument, { input })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
  });
  const occurrences = Array.from({ length: 10_000 }, () => ({ start, choice: 'BOOK' as const }));
  const series = { idempotencyKey: randomUUID(), ...wanted, occurrences };
  await expect(ada.request(BookSeriesDocument, { input: series })).resolves.toMatchObject({
    bookSeries: { __typename: 'InvalidInput' },
  });
});

test('a booking is moved onto a time that overlaps its own, and its old time is free but for that', async () => {
  const day = await freeDay(40);
  const start = day[4]!.start;
  const { id } = await booked(ada, start);
  const { rescheduleBooking } = await ada.request(RescheduleBookingDocument, {
    input: { idempotencyKey: randomUUID(), bookingId: id, start: later(start, 15) },
  });
  expect(rescheduleBooking).toMatchObject({
    __typename: 'ChangeBookingSuccess',
    booking: { id, start: later(start, 15) },
  });
  expect(await book(other, start)).toMatchObject({ code: 'SLOT_TAKEN' });
  const back = { idempotencyKey: randomUUID(), bookingId: id, start: day.at(-1)!.start };
  expect((await ada.request(RescheduleBookingDocument, { input: back })).rescheduleBooking).toMatchObject({
    booking: { start: day.at(-1)!.start },
  });
  expect(await book(other, start)).toMatchObject({ __typename: 'BookAppointmentSuccess' });
});

test('a desk takes a time that is taken, or outside the hours, for a reason that the clinic sees', async () => {
  const [slot] = await freeDay(60);
  await booked(other, slot!.start);
  const override = { reason: 'acute pain' };
  expect(await book(ada, slot!.start, { override })).toMatchObject({ code: 'NOT_ALLOWED' });
  const night = later(`${slot!.start.slice(0, 10)}T00:00:00Z`, 120);
  expect(await book(desk, night, { patientId: 'patient-ada' })).toMatchObject({ code: 'SLOT_NOT_OFFERED' });
  for (const start of [slot!.start, night]) {
    const { id } = await booked(desk, start, { patientId: 'patient-ada', override });
    expect(await overrideSeenBy('desk', undefined, id)).toMatchObject({ reason: 'acute pain' });
    expect(await overrideSeenBy('patient', 'patient-ada', id)).toBeNull();
  }
});

test('a visit is booked as a whole, or not at all', async () => {
  const day = await freeDay(80);
  const [one, two] = [day[0]!, day[12]!];
  const visit = (...starts: string[]) => ({
    input: { idempotencyKey: randomUUID(), steps: starts.map((start) => ({ ...wanted, start })) },
  });
  const { bookVisit } = await ada.request(BookVisitDocument, visit(one.start, two.start));
  if (bookVisit.__typename !== 'BookVisitSuccess') throw new Error(bookVisit.message);
  expect(bookVisit.visit).toMatchObject({
    status: 'BOOKED',
    bookings: [{ status: 'CONFIRMED' }, { status: 'CONFIRMED' }],
  });

  const free = day.at(-1)!.start;
  const refused = await other.request(BookVisitDocument, visit(free, two.start));
  expect(refused.bookVisit).toMatchObject({
    __typename: 'VisitStepRefused',
    code: 'SLOT_TAKEN',
    position: 2,
  });
  await booked(other, free);

  const cancel = { input: { idempotencyKey: randomUUID(), visitId: bookVisit.visit.id } };
  expect((await ada.request(CancelVisitDocument, cancel)).cancelVisit).toMatchObject({ cancelled: [1, 2] });
  await booked(other, two.start);
});

test('the guide to all this works as it is written, but for its days', async () => {
  const guide = readFileSync(
    join(repositoryRoot, 'docs', 'guides', 'series-visits-and-overrides.md'),
    'utf8',
  );
  const examples = [...guide.matchAll(/```graphql\n([^`]+)```/g)].map(([, example]) => example!);
  const start = (await freeDay(20))[8]!.start;
  const input = { ...wanted, start, everyWeeks: 2, count: 6 };
  const { occurrences } = (await ada.request(PreviewSeriesDocument, { input })).previewSeries!;
  const visit = (await freeDay(60))[0]!.start;
  const closing = (await freeDay(60)).at(-1)!.end;
  const real: Readonly<Record<string, string>> = {
    '2026-10-06T07:00:00Z': start,
    '2026-10-20T07:00:00Z': occurrences[1]!.start,
    '2026-10-20T08:00:00Z': later(occurrences[1]!.start, 60),
    '2026-11-03T08:00:00Z': occurrences[2]!.start,
    '2026-11-24T08:00:00Z': visit,
    '2026-11-24T09:00:00Z': later(visit, 60),
    '2026-11-24T18:00:00Z': later(closing, 120),
    PROVIDER: wanted.providerId,
    HYGIENIST: wanted.providerId,
    DENTIST: wanted.providerId,
    TREATMENT: wanted.treatmentId,
    HYGIENE: wanted.treatmentId,
    'CHECK-UP': demoTreatmentIds.FREE,
    PATIENT: 'patient-ada',
  };
  const answers: unknown[] = [];
  for (const example of examples) {
    const query = Object.entries(real).reduce(
      (text, [from, to]) => text.replaceAll(`"${from}"`, `"${to}"`),
      example,
    );
    const made = [...example.matchAll(/"(\d{4}-\d\d-[^"]+|[A-Z-]+)"/g)].map(([, text]) => text!);
    expect(made.filter((text) => !(text in real))).toEqual([]);
    const token = await platform.token(query.includes('override: {') ? 'desk' : 'patient');
    const response = await fetch(platform.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
    expect([query, errors]).toEqual([query, undefined]);
    answers.push(data);
  }
  const booked = { status: 'CONFIRMED' };
  expect(answers).toMatchObject([
    { previewSeries: { occurrences: [{ start, position: 1 }, {}, {}, {}, {}, {}] } },
    {
      bookSeries: {
        __typename: 'BookSeriesSuccess',
        series: {
          occurrences: [
            { outcome: 'BOOKED', booking: booked },
            { outcome: 'BOOKED', start: later(occurrences[1]!.start, 60), booking: booked },
            { outcome: 'SKIPPED', booking: null },
          ],
        },
      },
    },
    { bookVisit: { __typename: 'BookVisitSuccess', visit: { bookings: [booked, booked] } } },
    {
      bookAppointment: {
        __typename: 'BookAppointmentSuccess',
        booking: { override: { reason: 'Acute pain, agreed with Dr Lindqvist' } },
      },
    },
  ]);
});
