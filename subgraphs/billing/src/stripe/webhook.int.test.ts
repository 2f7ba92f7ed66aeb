import { newId } from '@tidbok/kit/ids.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sessionEvent, startBilling, type TestBilling } from '../testing/startBilling.ts';
import { invoiceIdOf } from '#workflows/invoiceOfBooking.ts';

let it: TestBilling;
beforeAll(async () => {
  it = await startBilling();
});
afterAll(() => it.stop());

async function paidLater() {
  const bookingId = await it.pendingBooking();
  return { bookingId, session: { id: `cs_${bookingId}`, invoiceId: invoiceIdOf(bookingId) } };
}

test('an event that comes many times, also at once, counts once', async () => {
  const { bookingId, session } = await paidLater();
  const event = sessionEvent('completed', session);
  const answers = await Promise.all(Array.from({ length: 8 }, () => it.send(event)));
  expect(answers).toEqual(Array<number>(8).fill(200));
  expect(await it.invoiceOf(bookingId)).toMatchObject({
    status: 'PAID',
    paid: { amount: 45_000 },
    owed: { amount: 0 },
  });
  expect(await it.told(bookingId)).toEqual(['issued', 'paid']);
  const kept = await it.connection.db!.collection('invoices').findOne({ bookingId });
  expect(kept?.['stripeEvents']).toEqual([event.id]);
});

test('two events about one payment count once', async () => {
  const { bookingId, session } = await paidLater();
  await it.send(sessionEvent('completed', session));
  expect(await it.send(sessionEvent('async_payment_succeeded', session))).toBe(200);
  expect(await it.invoiceOf(bookingId)).toMatchObject({ paid: { amount: 45_000 }, version: 2 });
});

test('an invoice that is paid on two pages stays paid, and the surplus is owed', async () => {
  const { bookingId, session } = await paidLater();
  await Promise.all([
    it.send(sessionEvent('completed', session)),
    it.send(sessionEvent('completed', { ...session, id: 'cs_of_another_tab' })),
  ]);
  await it.becomes(bookingId, { status: 'PAID', paid: 90_000, owed: 45_000 });
  expect(await it.told(bookingId)).toEqual(['issued', 'paid', 'refund-owed']);
});

test('paid stands, whether the expiry of the page is told before or after', async () => {
  const before = await paidLater();
  await it.send(sessionEvent('expired', before.session));
  await it.send(sessionEvent('completed', before.session));
  const after = await paidLater();
  await it.send(sessionEvent('completed', after.session));
  await it.send(sessionEvent('expired', after.session));
  expect(await it.invoiceOf(before.bookingId)).toMatchObject({ status: 'PAID' });
  expect(await it.invoiceOf(after.bookingId)).toMatchObject({ status: 'PAID' });
});

test('a page that was completed and not paid waits for the bank', async () => {
  const { bookingId, session } = await paidLater();
  expect(await it.send(sessionEvent('completed', { ...session, paymentStatus: 'unpaid' }))).toBe(200);
  expect((await it.invoiceOf(bookingId)).status).toBe('OPEN');
  await it.send(sessionEvent('async_payment_succeeded', session));
  expect((await it.invoiceOf(bookingId)).status).toBe('PAID');
});

test('what Stripe did not sign, or signed long ago, is refused and changes nothing', async () => {
  const { bookingId, session } = await paidLater();
  const event = sessionEvent('completed', session);
  const longAgo = Math.floor(it.clock.now().epochMilliseconds / 1000) - 301;
  expect(await it.send(event, { secret: 'whsec_other' })).toBe(400);
  expect(await it.send(event, { timestamp: longAgo })).toBe(400);
  expect((await fetch(it.webhookUrl, { method: 'POST', body: JSON.stringify(event) })).status).toBe(400);
  expect((await fetch(it.webhookUrl)).status).toBe(405);
  expect((await it.invoiceOf(bookingId)).status).toBe('OPEN');
  expect(await it.send(event, { timestamp: longAgo + 2 })).toBe(200);
});

test('what is no concern of ours is acknowledged', async () => {
  expect(
    await it.send({ id: 'evt_1', object: 'event', type: 'charge.updated', created: 1, data: { object: {} } }),
  ).toBe(200);
  const elsewhere = { id: 'cs_1', invoiceId: 'order 4711 of another shop' };
  expect(await it.send(sessionEvent('completed', elsewhere))).toBe(200);
});

test('a payment for an invoice that is not here is not acknowledged until it is', async () => {
  const bookingId = newId('booking');
  const event = sessionEvent('completed', { id: 'cs_early', invoiceId: invoiceIdOf(bookingId) });
  expect(await it.send(event)).toBe(500);
  await it.hear({ bookingId });
  expect(await it.send(event)).toBe(200);
  expect((await it.invoiceOf(bookingId)).status).toBe('PAID');
});
