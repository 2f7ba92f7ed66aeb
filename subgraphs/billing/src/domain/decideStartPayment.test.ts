import { describe, expect, test } from 'vitest';
import { bookingNews } from './bookingNews.example.ts';
import type { BookingNews } from './bookingTerms.ts';
import { decideIssue } from './decideBookingNews.ts';
import { decidePayPageOpened } from './decidePayPageOpened.ts';
import { decideStartPayment, type PaymentWish } from './decideStartPayment.ts';
import { evolve } from './evolve.ts';
import type { Invoice } from './invoice.ts';

const now = Temporal.Instant.from('2026-11-20T10:00:00Z');
const wish: PaymentWish = {
  key: 'key',
  input: 'input',
  successUrl: 'https://a.example/',
  cancelUrl: 'https://b.example/',
};
const elsewhere: PaymentWish = {
  ...wish,
  key: 'other key',
  input: 'other input',
  successUrl: 'https://c.example/',
};
const page = { sessionId: 'cs_1', checkoutUrl: 'https://pay.example/cs_1' };

const issued = (news: Partial<BookingNews> = {}): Invoice =>
  decideIssue(bookingNews(news), { id: 'invoice_1', number: '2026-000001' }, now).reduce(
    evolve,
    null as never,
  );

function started(invoice: Invoice): Invoice {
  const decision = decideStartPayment(invoice, wish, 'payment_1', now);
  if (decision.next !== 'OPEN_PAGE') throw new Error(decision.next);
  return decision.events.reduce<Invoice>(evolve, invoice);
}
const opened = (invoice: Invoice): Invoice =>
  decidePayPageOpened(started(invoice), 'payment_1', page, now).reduce<Invoice>(evolve, started(invoice));
const decide = (invoice: Invoice, asked: PaymentWish, at = now) =>
  decideStartPayment(invoice, asked, 'payment_2', at);

describe('who wants to pay', () => {
  test('gets a page of their own', () => {
    expect(opened(issued()).payments).toMatchObject([{ id: 'payment_1', status: 'OPEN', ...page }]);
  });

  test('and asks again with the same key, gets the same page, even when it has closed', () => {
    expect(decide(opened(issued()), wish)).toEqual({ next: 'ANSWER', paymentId: 'payment_1', events: [] });
    const later = now.add({ hours: 3 });
    expect(decide(opened(issued()), wish, later)).toMatchObject({ next: 'ANSWER', paymentId: 'payment_1' });
  });

  test('with the same key and another wish, is told so', () => {
    expect(decide(opened(issued()), { ...elsewhere, key: wish.key })).toEqual({ next: 'CONFLICT' });
  });

  test('after a crash before the page was opened, gets that page', () => {
    expect(decide(started(issued()), wish)).toEqual({
      next: 'OPEN_PAGE',
      paymentId: 'payment_1',
      events: [],
    });
  });

  test('does not wait for a page that nobody can be opening any more, whatever the clock said when it was begun', () => {
    const invoice = started(issued({ paymentDueBy: null }));
    for (const at of [now.add({ minutes: 5 }), now.subtract({ hours: 24 })])
      expect(decide(invoice, wish, at)).toMatchObject({ next: 'CLOSE', payments: [{ id: 'payment_1' }] });
  });

  test('with a new key and the same ways back, gets the open page', () => {
    const decision = decide(opened(issued()), { ...wish, key: 'new key' });
    expect(decision).toMatchObject({ next: 'ANSWER', paymentId: 'payment_1' });
  });

  test.each([
    ['with other ways back', elsewhere, now],
    ['when the page is about to close', { ...wish, key: 'new key' }, now.add({ minutes: 59 })],
  ])('%s, gets another page once the first is closed', (_, asked, at) => {
    const invoice = opened(issued({ paymentDueBy: null }));
    expect(decide(invoice, asked, at)).toMatchObject({ next: 'CLOSE', payments: [{ id: 'payment_1' }] });
    const closed = evolve(invoice, { type: 'PaymentExpired', at, paymentId: 'payment_1' });
    expect(decide(closed, asked, at)).toMatchObject({ next: 'OPEN_PAGE', paymentId: 'payment_2' });
  });

  test.each([
    ['cancelled', { status: 'CANCELLED' }, 'VOID'],
    ['settled by a desk', { status: 'CONFIRMED' }, 'VOID'],
    ['missed by one whose booking a desk has settled', { status: 'NO_SHOW' }, 'VOID'],
  ] as const)('where it is %s, has nothing to pay', (_, news, status) => {
    expect(decide(issued(news), wish)).toEqual({ next: 'NOTHING_TO_PAY', status, late: false });
  });

  test('when the time to pay is over, is told so', () => {
    expect(decide(issued(), wish, now.add({ minutes: 16 }))).toMatchObject({
      next: 'NOTHING_TO_PAY',
      late: true,
    });
  });

  test('before the time is claimed, waits', () => {
    expect(decide(issued({ status: 'PENDING' }), wish)).toEqual({ next: 'WAIT' });
  });
});
