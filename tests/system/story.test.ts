import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  BookAppointmentDocument,
  BookingDocument,
  type BookingStatusChangedSubscription,
  CancelBookingDocument,
  HoldSlotDocument,
  JoinWaitlistDocument,
  SlotsChangedDocument,
  SoonestSlotsDocument,
  type SlotPartsFragment,
  StartPaymentDocument,
  type TidbokClient,
  WaitlistOffersDocument,
  watchBooking,
} from '../../client/src/index.ts';
import { demoPlace, demoTreatmentCodes } from '../../local/demo-data/wellKnown.ts';
import { startTestPlatform, type TestPlatform } from './testPlatform.ts';

let platform: TestPlatform;
let ada: TidbokClient;

beforeAll(async () => {
  platform = await startTestPlatform({ LOG_LEVEL: 'debug' });
  ada = platform.client('patient', 'patient-ada');
});
afterAll(() => platform?.end());

async function soonest(treatmentCode: string): Promise<SlotPartsFragment> {
  const { soonestSlots } = await ada.request(SoonestSlotsDocument, {
    input: { treatmentCode, near: demoPlace, radiusKm: 25, days: 14, first: 1 },
  });
  const [first] = soonestSlots;
  if (!first) throw new Error('the demo data has no free time');
  return first.slot;
}

const directly = ({ providerId, treatmentId, start }: SlotPartsFragment) => ({
  idempotencyKey: randomUUID(),
  providerId,
  treatmentId,
  start,
});

async function bookUnpaid(): Promise<string> {
  const { bookAppointment } = await ada.request(BookAppointmentDocument, {
    input: directly(await soonest(demoTreatmentCodes.PREPAID)),
  });
  if (bookAppointment.__typename !== 'BookAppointmentSuccess') throw new Error(bookAppointment.message);
  return bookAppointment.booking.id;
}

async function pay(bookingId: string): Promise<void> {
  const { startPayment } = await ada.request(StartPaymentDocument, {
    input: {
      idempotencyKey: randomUUID(),
      bookingId,
      successUrl: 'https://clinic.example/paid',
      cancelUrl: 'https://clinic.example/not-paid',
    },
  });
  if (startPayment.__typename !== 'StartPaymentSuccess') throw new Error(startPayment.message);
  const page = await fetch(startPayment.checkoutUrl, { method: 'POST', redirect: 'manual' });
  expect(page.status).toBeLessThan(400);
}

async function until(
  bookingId: string,
  status: string,
): Promise<BookingStatusChangedSubscription['bookingStatusChanged'][]> {
  const seen: BookingStatusChangedSubscription['bookingStatusChanged'][] = [];
  for await (const { bookingStatusChanged } of watchBooking(ada, bookingId, { afterVersion: 0 })) {
    seen.push(bookingStatusChanged);
    if (bookingStatusChanged.status === status) return seen;
  }
  throw new Error(`it never was ${status}`);
}

describe('the story', () => {
  test('from search to a paid, confirmed booking, every status seen live', async () => {
    const slot = await soonest(demoTreatmentCodes.PREPAID);
    const { holdSlot } = await ada.request(HoldSlotDocument, { input: directly(slot) });
    if (holdSlot.__typename !== 'HoldSlotSuccess') throw new Error(holdSlot.message);
    const { bookAppointment } = await ada.request(BookAppointmentDocument, {
      input: { idempotencyKey: randomUUID(), holdId: holdSlot.hold.id },
    });
    if (bookAppointment.__typename !== 'BookAppointmentSuccess') throw new Error(bookAppointment.message);
    expect(bookAppointment.booking).toMatchObject({ status: 'PAYMENT_PENDING', start: slot.start });

    const watched = until(bookAppointment.booking.id, 'CONFIRMED');
    await pay(bookAppointment.booking.id);
    const changes = await watched;

    expect(changes.map(({ status }) => status)).toEqual(['PENDING', 'PAYMENT_PENDING', 'CONFIRMED']);
    expect(changes.map(({ version }) => version)).toEqual([1, 2, 3]);
    expect(changes.at(-1)?.booking).toMatchObject({
      provider: { name: slot.provider?.name },
      clinic: { name: slot.clinic?.name },
      invoice: { status: 'PAID' },
    });
    const { booking } = await ada.request(BookingDocument, { id: bookAppointment.booking.id });
    expect(booking).toMatchObject({ status: 'CONFIRMED', invoice: { status: 'PAID' } });
  });

  test('a booking that is free of charge is confirmed at once, and cancelled its time is free again', async () => {
    const slot = await soonest(demoTreatmentCodes.FREE);
    const { bookAppointment } = await ada.request(BookAppointmentDocument, { input: directly(slot) });
    if (bookAppointment.__typename !== 'BookAppointmentSuccess') throw new Error(bookAppointment.message);
    expect(bookAppointment.booking.status).toBe('CONFIRMED');

    const { cancelBooking } = await ada.request(CancelBookingDocument, {
      input: { idempotencyKey: randomUUID(), bookingId: bookAppointment.booking.id },
    });
    expect(cancelBooking).toMatchObject({ booking: { status: 'CANCELLED' } });
    const again = await ada.request(BookAppointmentDocument, { input: directly(slot) });
    expect(again.bookAppointment).toMatchObject({ booking: { status: 'CONFIRMED', start: slot.start } });
  });

  test('of a thousand attempts on one time one is a booking and the others are told SlotTaken', async () => {
    const slot = await soonest(demoTreatmentCodes.ON_SITE);
    const results = await Promise.all(
      Array.from({ length: 1_000 }, () => ada.request(BookAppointmentDocument, { input: directly(slot) })),
    );
    const kinds = Map.groupBy(results, ({ bookAppointment }) => bookAppointment.__typename);
    expect(Object.fromEntries([...kinds].map(([kind, of]) => [kind, of.length]))).toEqual({
      BookAppointmentSuccess: 1,
      SlotTaken: 999,
    });
  });

  test('a time that is cancelled leaves the page, live, for who has waited for it, and they book it', async () => {
    const { providerId, treatmentId, start } = await soonest(demoTreatmentCodes.FREE);
    const { bookAppointment: taken } = await ada.request(BookAppointmentDocument, {
      input: { idempotencyKey: randomUUID(), providerId, treatmentId, start },
    });
    if (taken.__typename !== 'BookAppointmentSuccess') throw new Error(taken.message);

    const day = Temporal.Instant.from(start)
      .toZonedDateTimeISO(taken.booking.timeZone)
      .toPlainDate()
      .toString();
    const nobody = platform.client(null);
    const page = nobody.subscribe(SlotsChangedDocument, {
      providerIds: [providerId],
      treatmentId,
      from: day,
      days: 1,
    });
    const shown = async () => {
      const { value } = await page.next();
      if (!value) throw new Error('the page is over');
      return value.slotsChanged.days.flatMap(({ provider, slots }) =>
        slots.map((slot) => ({ ...slot, provider })),
      );
    };
    expect((await shown()).map((slot) => slot.start)).not.toContain(start);

    const bo = platform.client('patient', 'patient-bo');
    const wall = Temporal.Instant.from(start).toZonedDateTimeISO(taken.booking.timeZone).toPlainTime();
    const time = wall.toString({ smallestUnit: 'minute' });
    const { joinWaitlist } = await bo.request(JoinWaitlistDocument, {
      input: {
        idempotencyKey: randomUUID(),
        providerId,
        treatmentId,
        from: day,
        until: day,
        earliestTime: time,
        latestTime: time,
      },
    });
    expect(joinWaitlist).toMatchObject({ entry: { status: 'WAITING', position: 1 } });
    const offers = bo.subscribe(WaitlistOffersDocument, {});
    await ada.request(CancelBookingDocument, {
      input: { idempotencyKey: randomUUID(), bookingId: taken.booking.id },
    });
    const { value: told } = await offers.next();
    // The names are another subgraph's.
    expect(told?.waitlistOffers).toMatchObject({
      status: 'OPEN',
      slot: { start, provider: { name: expect.any(String) as string } },
    });
    const { bookAppointment: booked } = await bo.request(BookAppointmentDocument, {
      input: { idempotencyKey: randomUUID(), holdId: told?.waitlistOffers.id },
    });
    expect(booked).toMatchObject({ booking: { status: 'CONFIRMED', start, patientId: 'patient-bo' } });
    expect((await offers.next()).value?.waitlistOffers).toMatchObject({
      status: 'BOOKED',
      entry: { status: 'FULFILLED', bookingId: 'booking' in booked ? booked.booking.id : '' },
    });

    if (!('booking' in booked)) throw new Error(booked.message);
    await bo.request(CancelBookingDocument, {
      input: { idempotencyKey: randomUUID(), bookingId: booked.booking.id },
    });
    expect((await shown()).find((slot) => slot.start === start)).toMatchObject({
      provider: { name: expect.any(String) as string },
    });
    await Promise.all([page.return(), offers.return()]);
  });

  test('no log of any service names a patient', async () => {
    await bookUnpaid();
    await expect(pay('booking_01h455vb4pex5vsknk084sn02q')).rejects.toThrow();
    const logs = await platform.logs();
    expect(logs).toContain('"service":"bookings"');
    expect(logs).not.toMatch(/patient-(ada|bo)/);
  });

  test('another patient may not see the booking', async () => {
    const bookingId = await bookUnpaid();
    const bo = platform.client('patient', 'patient-bo');
    expect((await bo.request(BookingDocument, { id: bookingId })).booking).toBeNull();
    expect((await ada.request(BookingDocument, { id: bookingId })).booking).not.toBeNull();
  });
});
