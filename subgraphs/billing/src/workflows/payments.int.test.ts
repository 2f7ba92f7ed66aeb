import { newId } from '@tidbok/kit/ids.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { invoiceIdOf } from './invoiceOfBooking.ts';
import { lookAtPayments } from './lookAtPayments.ts';
import { startPayment } from './startPayment.ts';
import { ada, startBilling, type TestBilling } from '../testing/startBilling.ts';
import { freeBookings } from '#store/freeBookings.ts';

let it: TestBilling;
beforeAll(async () => {
  it = await startBilling();
});
afterAll(() => it.stop());

describe('paying', () => {
  test('a patient pays, and Stripe says so', async () => {
    const bookingId = await it.pendingBooking();
    const started = await it.start(it.asked(bookingId));
    const shown = await fetch(started.checkoutUrl);
    expect(await shown.text()).toMatch(/<h1>Pay SEK\s450\.00<\/h1>/);
    const paid = await it.pay(started);
    expect([paid.status, paid.headers.get('location')]).toEqual([303, 'https://clinic.example/paid']);
    await it.becomes(bookingId, { status: 'PAID', paid: 45_000, owed: 0 });
    expect((await it.invoiceOf(bookingId)).payments).toMatchObject([{ status: 'SUCCEEDED' }]);
    expect(await it.told(bookingId)).toEqual(['issued', 'paid']);
  });

  test('the same request, many at once, opens one page', async () => {
    const bookingId = await it.pendingBooking();
    const input = it.asked(bookingId);
    const results = await Promise.all(Array.from({ length: 6 }, () => it.start(input)));
    expect(new Set(results.map(({ checkoutUrl }) => checkoutUrl)).size).toBe(1);
    expect((await it.invoiceOf(bookingId)).payments).toHaveLength(1);
  });

  test('many requests at once with other ways back leave one page open', async () => {
    const bookingId = await it.pendingBooking();
    const inputs = [1, 2, 3].map((n) => it.asked(bookingId, { successUrl: `https://clinic.example/${n}` }));
    await Promise.all(inputs.map((input) => startPayment(it.billing, ada, input)));
    const { payments } = await it.invoiceOf(bookingId);
    expect(payments.filter(({ status }) => status === 'OPEN').length).toBeLessThanOrEqual(1);
    const closed = payments.flatMap(({ status, checkoutUrl }) =>
      status === 'EXPIRED' ? (checkoutUrl ?? []) : [],
    );
    for (const url of closed) expect((await fetch(url)).status).toBe(410);
  });

  test('a key that was used for another booking is a conflict', async () => {
    const one = it.asked(await it.pendingBooking());
    await it.start(one);
    const other = { ...one, bookingId: await it.pendingBooking() };
    expect(await startPayment(it.billing, ada, other)).toMatchObject({ __typename: 'IdempotencyConflict' });
  });

  test('the booking of another is not there', async () => {
    const input = it.asked(await it.pendingBooking());
    const eve = { ...ada, subject: 'eve' };
    expect(await startPayment(it.billing, eve, input)).toMatchObject({ __typename: 'NotFound' });
  });

  test('an invoice that is issued a moment later is waited for, one that never is is not', async () => {
    const bookingId = newId('booking');
    const starting = it.start(it.asked(bookingId));
    await it.hear({ bookingId });
    expect((await starting).invoice.bookingId).toBe(bookingId);
    const never = await startPayment(it.billing, ada, it.asked(newId('booking')));
    expect(never).toMatchObject({ __typename: 'TemporarilyUnavailable' });
  });

  test.each([
    ['free of charge', { payment: 'FREE' }],
    ['at no price', { price: { amount: 0, currency: 'SEK' } }],
  ] as const)('a booking %s has no invoice, costs one write in all, and nothing to pay', async (_, terms) => {
    const bookingId = newId('booking');
    const sent: string[] = [];
    const note = ({ commandName }: { commandName: string }): void => void sent.push(commandName);
    it.connection.getClient().on('commandStarted', note);
    for (const [version, status] of [
      [1, 'PENDING'],
      [2, 'CONFIRMED'],
      [3, 'CANCELLED'],
    ] as const)
      await it.hear({ bookingId, ...terms, version, status });
    it.connection.getClient().off('commandStarted', note);
    expect(sent).toEqual(['bulkWrite']);
    expect(await it.billing.invoices.byId(invoiceIdOf(bookingId))).toBeNull();
    expect(await startPayment(it.billing, ada, it.asked(bookingId))).toMatchObject({
      __typename: 'NothingToPay',
      status: 'PAID',
    });
    expect(await startPayment(it.billing, { ...ada, subject: 'bo' }, it.asked(bookingId))).toMatchObject({
      __typename: 'NotFound',
    });
  });

  test.each([[[2]], [[3, 1]], [[2, 1, 3, 2]]])(
    'a booking free of charge is noted whichever of its events come, and in whatever order: %j',
    async (versions) => {
      const bookingId = newId('booking');
      for (const version of versions) await it.hear({ bookingId, payment: 'FREE', version });
      expect(await startPayment(it.billing, ada, it.asked(bookingId))).toMatchObject({
        __typename: 'NothingToPay',
        status: 'PAID',
      });
      // Another process, which does not remember it, changes nothing.
      await freeBookings(it.connection).note({ bookingId, owners: ['bo'], clinicId: 'clinic_b' });
      expect(await it.billing.free.find(bookingId)).toMatchObject({ owners: ['ada'] });
    },
  );

  test('what is paid is not paid again', async () => {
    const bookingId = await it.pendingBooking();
    await it.pay(await it.start(it.asked(bookingId)));
    await it.becomes(bookingId, { status: 'PAID' });
    expect(await startPayment(it.billing, ada, it.asked(bookingId))).toMatchObject({
      __typename: 'NothingToPay',
      status: 'PAID',
    });
  });
});

describe('when the booking moves meanwhile', () => {
  test('a cancelled booking takes its pay page with it', async () => {
    const bookingId = await it.pendingBooking();
    const started = await it.start(it.asked(bookingId));
    await it.hear({ bookingId, version: 3, status: 'CANCELLED' });
    expect(await it.invoiceOf(bookingId)).toMatchObject({
      status: 'VOID',
      payments: [{ status: 'EXPIRED' }],
    });
    expect((await it.pay(started)).status).toBe(409);
    expect(await it.told(bookingId)).toEqual(['issued', 'voided']);
  });

  test('what a desk confirms as paid in the clinic, or waived, is not paid again', async () => {
    const bookingId = await it.pendingBooking();
    const started = await it.start(it.asked(bookingId));
    await it.hear({ bookingId, version: 3, status: 'CONFIRMED', paymentDueBy: null });
    expect(await it.invoiceOf(bookingId)).toMatchObject({
      status: 'VOID',
      payments: [{ status: 'EXPIRED' }],
    });
    expect((await it.pay(started)).status).toBe(409);
    expect(await startPayment(it.billing, ada, it.asked(bookingId))).toMatchObject({
      __typename: 'NothingToPay',
      status: 'VOID',
    });
    expect(await it.told(bookingId)).toEqual(['issued', 'voided']);
  });

  test.each([
    ['is still free: it stays paid', { status: 'CONFIRMED', refused: false }, ['PAID', 0]],
    ['is gone: it is owed back', { status: 'EXPIRED', refused: true }, ['REFUND_OWED', 45_000]],
  ] as const)(
    'a payment that was under way at the expiry, and the time %s',
    async (_, answer, [status, owed]) => {
      const bookingId = await it.pendingBooking();
      const started = await it.start(it.asked(bookingId));
      it.setWebhook(false);
      await it.pay(started);
      await it.hear({ bookingId, version: 3, status: 'EXPIRED' });
      it.setWebhook(true);
      await it.becomes(bookingId, { status: 'PAID', paid: 45_000 });
      await it.hear({ bookingId, version: 4, ...answer });
      await it.becomes(bookingId, { status, owed });
      expect((await it.told(bookingId)).slice(0, 3)).toEqual(['issued', 'voided', 'paid']);
    },
  );

  test('news that comes late, doubled or before what it follows ends right', async () => {
    const bookingId = newId('booking');
    await it.hear({ bookingId, version: 3, status: 'CANCELLED' });
    await Promise.all([
      it.hear({ bookingId, version: 1, status: 'PENDING' }),
      it.hear({ bookingId, version: 2 }),
      it.hear({ bookingId, version: 3, status: 'CANCELLED' }),
    ]);
    expect(await it.invoiceOf(bookingId)).toMatchObject({ status: 'VOID', version: 1 });
    expect(await it.told(bookingId)).toEqual(['issued']);
  });

  test('first news that comes many times at once issues one invoice, and numbers are never given twice', async () => {
    const bookings = Array.from({ length: 5 }, () => newId('booking'));
    await Promise.all(bookings.flatMap((bookingId) => [it.hear({ bookingId }), it.hear({ bookingId })]));
    const numbers = await Promise.all(
      bookings.map(async (bookingId) => (await it.invoiceOf(bookingId)).number),
    );
    expect(new Set(numbers).size).toBe(5);
    for (const number of numbers) expect(number).toMatch(/^2026-\d{6}$/);
  });
});

describe('when something is lost', () => {
  test('a payment whose webhook never came is found by looking', async () => {
    const bookingId = await it.pendingBooking();
    const started = await it.start(it.asked(bookingId));
    it.setWebhook(false);
    await it.pay(started);
    await lookAtPayments(it.billing);
    expect((await it.invoiceOf(bookingId)).status).toBe('OPEN');
    it.clock.advance({ minutes: 6 });
    await Promise.all([lookAtPayments(it.billing), lookAtPayments(it.billing)]);
    expect((await it.invoiceOf(bookingId)).status).toBe('PAID');
    it.setWebhook(true);
    expect(await it.told(bookingId)).toEqual(['issued', 'paid']);
  });

  test('a payment that was begun by a clock a day ahead is found once the clock is right again', async () => {
    const bookingId = newId('booking');
    await it.hear({ bookingId, paymentDueBy: null });
    it.clock.advance({ hours: 24 });
    const started = await it.start(it.asked(bookingId));
    it.clock.advance({ hours: -24 });
    it.setWebhook(false);
    await it.pay(started);
    await lookAtPayments(it.billing);
    expect((await it.invoiceOf(bookingId)).status).toBe('PAID');
    it.setWebhook(true);
  });

  test('a page that could not be closed while Stripe was away is closed later', async () => {
    const bookingId = await it.pendingBooking();
    const started = await it.start(it.asked(bookingId));
    await it.stopStripe();
    await it.hear({ bookingId, version: 3, status: 'CANCELLED' });
    expect(await it.invoiceOf(bookingId)).toMatchObject({ status: 'VOID', payments: [{ status: 'OPEN' }] });
    const away = await startPayment(it.billing, ada, it.asked(await it.pendingBooking()));
    expect(away).toMatchObject({ __typename: 'TemporarilyUnavailable' });
    await it.restartStripe();
    it.clock.advance({ seconds: 20 });
    await lookAtPayments(it.billing);
    expect((await it.invoiceOf(bookingId)).payments).toMatchObject([{ status: 'EXPIRED' }]);
    expect((await fetch(started.checkoutUrl)).status).toBe(410);
  });

  test('a page that was opened just before a crash is the one that the repeat gives', async () => {
    const input = it.asked(await it.pendingBooking());
    const { checkout } = it.billing;
    const opened: string[] = [];
    const open: typeof checkout.open = async (...payment) => {
      opened.push((await checkout.open(...payment)).checkoutUrl);
      throw new Error('crash');
    };
    const crashing = { ...it.billing, checkout: { ...checkout, open } };
    await expect(startPayment(crashing, ada, input)).rejects.toThrow('crash');
    expect([(await it.start(input)).checkoutUrl]).toEqual(opened);
  });

  test('who was told to come back gets the page with the same key', async () => {
    const bookingId = await it.pendingBooking();
    const input = it.asked(bookingId);
    await it.stopStripe();
    expect(await startPayment(it.billing, ada, input)).toMatchObject({
      __typename: 'TemporarilyUnavailable',
    });
    await it.restartStripe();
    const started = await it.start(input);
    expect(started.invoice.payments).toHaveLength(1);
    await it.pay(started);
    await it.becomes(bookingId, { status: 'PAID' });
  });

  test('a sweep that is told to stop takes no other invoice', async () => {
    it.clock.advance({ hours: 1 });
    const bookingId = newId('booking');
    await it.hear({ bookingId, paymentDueBy: null });
    await it.start(it.asked(bookingId));
    it.clock.advance({ minutes: 6 });
    expect(await lookAtPayments(it.billing, AbortSignal.abort())).toBe(0);
    expect(await lookAtPayments(it.billing)).toBeGreaterThan(0);
  });
});
