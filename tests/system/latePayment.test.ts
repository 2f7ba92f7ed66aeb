import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  BookAppointmentDocument,
  BookingDocument,
  type BookingQuery,
  type Document,
  SoonestSlotsDocument,
  type SlotPartsFragment,
  StartPaymentDocument,
  type TidbokClient,
} from '../../client/src/index.ts';
import { demoPlace, demoTreatmentCodes } from '../../local/demo-data/wellKnown.ts';
import { startTestPlatform, type TestPlatform } from './testPlatform.ts';

// A payment that is made in time and told of too late: billing stands still while the booking expires.

let platform: TestPlatform;
let ada: TidbokClient;
let bo: TidbokClient;

beforeAll(async () => {
  // Six seconds to pay.
  platform = await startTestPlatform({ PAYMENT_MINUTES: '0.1' });
  ada = platform.client('patient', 'patient-ada');
  bo = platform.client('patient', 'patient-bo');
});
afterAll(() => platform?.end());

async function book(
  client: TidbokClient,
  { providerId, treatmentId, start }: SlotPartsFragment,
): Promise<string> {
  const { bookAppointment } = await client.request(BookAppointmentDocument, {
    input: { idempotencyKey: randomUUID(), providerId, treatmentId, start },
  });
  if (bookAppointment.__typename !== 'BookAppointmentSuccess') throw new Error(bookAppointment.message);
  return bookAppointment.booking.id;
}

/** Books and pays, with billing paused from before the payment until the booking has expired and `meanwhile` is done. */
async function payTooLate(
  until: string,
  meanwhile: (slot: SlotPartsFragment) => Promise<unknown>,
): Promise<BookingQuery['booking']> {
  const { soonestSlots } = await ada.request(SoonestSlotsDocument, {
    input: { treatmentCode: demoTreatmentCodes.PREPAID, near: demoPlace, first: 1 },
  });
  const slot = soonestSlots[0]?.slot;
  if (!slot) throw new Error('no free time');
  const bookingId = await book(ada, slot);
  const { startPayment } = await ada.request(StartPaymentDocument, {
    input: {
      idempotencyKey: randomUUID(),
      bookingId,
      successUrl: 'https://clinic.example/',
      cancelUrl: 'https://clinic.example/',
    },
  });
  if (startPayment.__typename !== 'StartPaymentSuccess') throw new Error(startPayment.message);

  const billing = platform.processes.get('billing')?.pid ?? 0;
  process.kill(billing, 'SIGSTOP');
  try {
    await fetch(startPayment.checkoutUrl, { method: 'POST', redirect: 'manual' });
    await statusSeen(bookingId, ({ status }) => status === 'EXPIRED');
    await meanwhile(slot);
  } finally {
    process.kill(billing, 'SIGCONT');
  }
  await statusSeen(bookingId, ({ type }) => type === until);
  await expect
    .poll(async () => (await ada.request(BookingDocument, { id: bookingId })).booking?.invoice?.status, {
      timeout: 20_000,
    })
    .not.toBe('VOID');
  return (await ada.request(BookingDocument, { id: bookingId })).booking;
}

type Change = { status: string; type: string };

// Without the invoice: that would wait for billing at each change.
const changes: Document<{ bookingStatusChanged: Change }, { bookingId: string }> = {
  toString: () =>
    'subscription ($bookingId: ID!) { bookingStatusChanged(bookingId: $bookingId, afterVersion: 0) { status type } }',
};

async function statusSeen(bookingId: string, wanted: (change: Change) => boolean): Promise<void> {
  for await (const { bookingStatusChanged } of ada.subscribe(changes, { bookingId })) {
    if (wanted(bookingStatusChanged)) return;
  }
}

test('the time is still free: the booking is reinstated', async () => {
  const booking = await payTooLate('REINSTATED', async () => undefined);
  expect(booking).toMatchObject({ status: 'CONFIRMED', invoice: { status: 'PAID', owed: { amount: 0 } } });
});

test('somebody else has the time: the money is owed, and shown', async () => {
  const booking = await payTooLate('PAYMENT_REFUSED', (slot) => book(bo, slot));
  expect(booking?.status).toBe('EXPIRED');
  await expect
    .poll(async () => (await ada.request(BookingDocument, { id: booking?.id ?? '' })).booking?.invoice, {
      timeout: 20_000,
    })
    .toMatchObject({ status: 'REFUND_OWED', owed: booking?.invoice?.amount });
});
