import { randomUUID } from 'node:crypto';
import {
  BookAppointmentDocument,
  BookingDocument,
  HoldSlotDocument,
  ProvidersDocument,
  StartPaymentDocument,
  type TidbokClient,
  watchBooking,
} from '../../client/src/index.ts';
import { demoPlace, demoTreatmentCodes } from '../demo-data/wellKnown.ts';
import { onTheWall, soonestTimes } from './soonestTime.ts';
import { tell } from './tell.ts';

/** Search near a place, soonest times, hold, book, pay, and the live changes until the booking is confirmed. */
export async function bookAndPay(ada: TidbokClient): Promise<void> {
  tell('Ada looks for dental hygiene near the middle of Stockholm');
  const { providers } = await ada.request(ProvidersDocument, {
    filter: { treatmentCode: demoTreatmentCodes.PREPAID, near: { place: demoPlace, radiusKm: 25 } },
    first: 3,
  });
  for (const { node, distanceKm } of providers.edges)
    tell(`${node.name}, ${node.clinic.name}, ${distanceKm?.toFixed(1)} km`, 1);

  tell('Who is free soonest?');
  const times = await soonestTimes(ada, demoTreatmentCodes.PREPAID);
  for (const time of times)
    tell(`${onTheWall(time)}  ${time.provider?.name}, ${time.distanceKm.toFixed(1)} km`, 1);

  const hold = await holdFirst(ada, times);
  tell(`She holds ${onTheWall(hold.slot)} with ${hold.slot.provider?.name} until ${hold.expiresAt}`);

  const { bookAppointment } = await ada.request(BookAppointmentDocument, {
    input: { idempotencyKey: randomUUID(), holdId: hold.id },
  });
  if (bookAppointment.__typename !== 'BookAppointmentSuccess') throw new Error(bookAppointment.message);
  const { booking } = bookAppointment;
  tell(`She books it: ${booking.id} is ${booking.status}, to be paid by ${booking.paymentDueBy}`);

  const confirmed = watchUntilConfirmed(ada, booking.id);
  await pay(ada, booking.id);
  await confirmed;

  const { booking: settled } = await ada.request(BookingDocument, { id: booking.id });
  if (settled?.status !== 'CONFIRMED') throw new Error(`the booking is ${settled?.status}, not CONFIRMED`);
  tell(
    `The booking is ${settled.status}. Its timeline: ${settled.timeline.map(({ type }) => type).join(' -> ')}`,
  );
}

async function holdFirst(client: TidbokClient, times: Awaited<ReturnType<typeof soonestTimes>>) {
  // Somebody else may be quicker for one time; then the next is tried, as a person would.
  for (const { providerId, treatmentId, start } of times) {
    const input = { idempotencyKey: randomUUID(), providerId, treatmentId, start };
    const { holdSlot } = await client.request(HoldSlotDocument, { input });
    if (holdSlot.__typename === 'HoldSlotSuccess') return holdSlot.hold;
    tell(`${onTheWall({ start, timeZone: 'UTC' })}: ${holdSlot.message}`, 1);
  }
  throw new Error('none of the times could be held');
}

async function watchUntilConfirmed(client: TidbokClient, bookingId: string): Promise<void> {
  for await (const { bookingStatusChanged: change } of watchBooking(client, bookingId, { afterVersion: 0 })) {
    const invoice = change.booking.invoice;
    tell(
      `live: version ${change.version} ${change.type} -> ${change.status}; invoice ${invoice?.number ?? '-'} ${invoice?.status ?? ''}`,
      1,
    );
    if (change.status === 'CONFIRMED') return;
    if (change.status === 'CANCELLED' || change.status === 'EXPIRED')
      throw new Error(`the booking ended as ${change.status}`);
  }
  throw new Error('the live changes ended before the booking was confirmed');
}

async function pay(client: TidbokClient, bookingId: string): Promise<void> {
  const { startPayment } = await client.request(StartPaymentDocument, {
    input: {
      idempotencyKey: randomUUID(),
      bookingId,
      successUrl: 'https://clinic.example/paid',
      cancelUrl: 'https://clinic.example/cancelled',
    },
  });
  if (startPayment.__typename !== 'StartPaymentSuccess') throw new Error(startPayment.message);
  tell(`She pays at ${startPayment.checkoutUrl}`);
  // What the Pay button of the local payment provider's page sends; it answers with the way back to the clinic.
  const paid = await fetch(startPayment.checkoutUrl, { method: 'POST', redirect: 'manual' });
  if (paid.status >= 400) throw new Error(`the pay page answered ${paid.status}`);
}
