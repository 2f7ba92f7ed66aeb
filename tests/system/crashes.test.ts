import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  BookAppointmentDocument,
  BookingDocument,
  HoldSlotDocument,
  SoonestSlotsDocument,
  StartPaymentDocument,
  type TidbokClient,
  watchBooking,
} from '../../client/src/index.ts';
import { demoPlace, demoTreatmentCodes } from '../../local/demo-data/wellKnown.ts';
import { retrying } from './retrying.ts';
import { startTestPlatform, type TestPlatform } from './testPlatform.ts';

// Kills one process in the midst of the story, for each process and each place in it, and lets the supervisor bring it back.

let platform: TestPlatform;
let ada: TidbokClient;

beforeAll(async () => {
  platform = await startTestPlatform();
  ada = platform.client('patient', 'patient-ada');
  await ada.request(SoonestSlotsDocument, {
    input: { treatmentCode: demoTreatmentCodes.FREE, near: demoPlace },
  });
});
afterAll(() => platform?.end());

type Moment = 'before hold' | 'before book' | 'before pay' | 'before confirmation';

/** Tells the story once; `at` is called at each moment and may do harm. Ends when the live stream says CONFIRMED. */
async function tellStory(
  at: (moment: Moment) => Promise<void>,
): Promise<{ bookingId: string; versions: number[]; statuses: string[] }> {
  const { soonestSlots } = await retrying(() =>
    ada.request(SoonestSlotsDocument, {
      input: { treatmentCode: demoTreatmentCodes.PREPAID, near: demoPlace, radiusKm: 25, days: 14, first: 1 },
    }),
  );
  const slot = soonestSlots[0]?.slot;
  if (!slot) throw new Error('no free time');
  const keys = { hold: randomUUID(), book: randomUUID(), pay: randomUUID() };

  await at('before hold');
  const { holdSlot } = await retrying(() =>
    ada.request(HoldSlotDocument, {
      input: {
        idempotencyKey: keys.hold,
        providerId: slot.providerId,
        treatmentId: slot.treatmentId,
        start: slot.start,
      },
    }),
  );
  if (holdSlot.__typename !== 'HoldSlotSuccess') throw new Error(holdSlot.message);

  await at('before book');
  const { bookAppointment } = await retrying(() =>
    ada.request(BookAppointmentDocument, { input: { idempotencyKey: keys.book, holdId: holdSlot.hold.id } }),
  );
  if (bookAppointment.__typename !== 'BookAppointmentSuccess') throw new Error(bookAppointment.message);
  const bookingId = bookAppointment.booking.id;
  const watched = watchUntilConfirmed(bookingId);

  await at('before pay');
  const { startPayment } = await retrying(() =>
    ada.request(StartPaymentDocument, {
      input: {
        idempotencyKey: keys.pay,
        bookingId,
        successUrl: 'https://clinic.example/',
        cancelUrl: 'https://clinic.example/',
      },
    }),
  );
  if (startPayment.__typename !== 'StartPaymentSuccess') throw new Error(startPayment.message);
  await retrying(() => fetch(startPayment.checkoutUrl, { method: 'POST', redirect: 'manual' }));
  await at('before confirmation');
  return { bookingId, ...(await watched) };
}

async function watchUntilConfirmed(bookingId: string): Promise<{ versions: number[]; statuses: string[] }> {
  const versions: number[] = [];
  const statuses: string[] = [];
  for await (const { bookingStatusChanged } of watchBooking(ada, bookingId, { afterVersion: 0 })) {
    versions.push(bookingStatusChanged.version);
    statuses.push(bookingStatusChanged.status);
    if (bookingStatusChanged.status === 'CONFIRMED') return { versions, statuses };
  }
  throw new Error('the stream ended before the booking was confirmed');
}

async function expectRight({
  bookingId,
  versions,
  statuses,
}: Awaited<ReturnType<typeof tellStory>>): Promise<void> {
  // Nothing missed, nothing doubled, nothing out of order.
  expect(versions).toEqual([1, 2, 3]);
  expect(statuses).toEqual(['PENDING', 'PAYMENT_PENDING', 'CONFIRMED']);
  const { booking } = await retrying(() => ada.request(BookingDocument, { id: bookingId }));
  expect(booking).toMatchObject({ status: 'CONFIRMED', invoice: { status: 'PAID', owed: { amount: 0 } } });
  expect(booking?.invoice?.paid).toEqual(booking?.invoice?.amount);
}

const killEngine = ({ pid }: { pid: number | undefined }): boolean =>
  pid !== undefined && process.kill(pid, 'SIGKILL');

const moments: Moment[] = ['before hold', 'before book', 'before pay', 'before confirmation'];
const names = ['gateway', 'providers', 'availability', 'bookings', 'billing', 'issuer', 'stripe'];

test.each(names.flatMap((name) => moments.map((moment) => ({ name, moment }))))(
  'kill -9 of $name $moment',
  async ({ name, moment }) => {
    const told = await tellStory(async (now) => {
      const pid = platform.processes.get(name)?.pid;
      if (now === moment && pid !== undefined) process.kill(-pid, 'SIGKILL');
    });
    await expectRight(told);
  },
);

test.each(moments)('kill -9 of the data engine %s', async (moment) => {
  await expectRight(
    await tellStory(async (now) => void (now === moment && killEngine(platform.engines.mongo))),
  );
});

test.each(moments)('kill -9 of Redis %s', async (moment) => {
  await expectRight(
    await tellStory(async (now) => void (now === moment && killEngine(platform.engines.redis))),
  );
});

test.each(moments)('a flush of Redis %s', async (moment) => {
  const redis = new Redis(platform.engines.redisUrl);
  try {
    await expectRight(await tellStory(async (now) => void (now === moment && (await redis.flushall()))));
  } finally {
    redis.disconnect();
  }
});
