import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { announcement } from './announcement.ts';
import { bookingNews } from './bookingNews.example.ts';
import type { BookingNews } from './bookingTerms.ts';
import { decideBookingNews, decideIssue } from './decideBookingNews.ts';
import { decideSettlement, type Settlement } from './decideSettlement.ts';
import { evolve } from './evolve.ts';
import type { Invoice } from './invoice.ts';

const now = Temporal.Instant.from('2026-11-20T10:00:00Z');
const invoice = { id: 'invoice_1', number: '2026-000001' };

const hear = (before: Invoice | null, news: BookingNews): Invoice => {
  const events = before ? decideBookingNews(before, news, now) : decideIssue(news, invoice, now);
  return events.reduce<Invoice | null>(evolve, before) as Invoice;
};
const settle = (before: Invoice, settlement: Settlement): Invoice =>
  decideSettlement(before, settlement, `payment of ${settlement.sessionId}`, now).reduce<Invoice>(
    evolve,
    before,
  );
const paid = (sessionId = 'cs_1', amount = 45_000, currency = 'SEK'): Settlement => ({
  outcome: 'PAID',
  sessionId,
  amount: { amount, currency },
  paidAt: now,
});
const requested = bookingNews({ version: 1, status: 'PENDING', paymentDueBy: null });
const pending = bookingNews();
const confirmed = bookingNews({ version: 3, status: 'CONFIRMED' });
const expired = bookingNews({ version: 3, status: 'EXPIRED' });
const cancelled = bookingNews({ version: 3, status: 'CANCELLED' });
const reinstated = bookingNews({ version: 4, status: 'CONFIRMED' });
const refused = bookingNews({ version: 4, status: 'EXPIRED', refused: true });

/** Status, paid and owed after all of this, in this order. */
function after(...facts: (BookingNews | Settlement)[]): [string, number, number] {
  const end = facts.reduce<Invoice | null>(
    (state, fact) => ('outcome' in fact ? settle(state as Invoice, fact) : hear(state, fact)),
    null,
  );
  return [end!.status, end!.paid.amount, end!.owed.amount];
}

describe('what a booking and its payments make of an invoice', () => {
  test.each([
    ['prepaid, requested', [requested], ['OPEN', 0, 0]],
    ['on site', [bookingNews({ payment: 'ON_SITE', status: 'CONFIRMED' })], ['OPEN', 0, 0]],
    ['paid', [pending, paid()], ['PAID', 45_000, 0]],
    ['confirmed by a desk, unpaid', [pending, confirmed], ['VOID', 0, 0]],
    ['and over', [pending, bookingNews({ version: 4, status: 'COMPLETED' })], ['VOID', 0, 0]],
    ['and paid on a page that was still open', [pending, confirmed, paid()], ['PAID', 45_000, 0]],
    [
      'and then cancelled',
      [pending, confirmed, paid(), { ...cancelled, version: 4 }],
      ['REFUND_OWED', 45_000, 45_000],
    ],
    ['on site, and over', [bookingNews({ payment: 'ON_SITE', status: 'COMPLETED' })], ['OPEN', 0, 0]],
    ['cancelled before it was paid', [pending, cancelled], ['VOID', 0, 0]],
    ['cancelled after it was paid', [pending, paid(), cancelled], ['REFUND_OWED', 45_000, 45_000]],
    ['paid after it was cancelled', [pending, cancelled, paid()], ['REFUND_OWED', 45_000, 45_000]],
    ['expired', [pending, expired], ['VOID', 0, 0]],
    ['paid late, not answered yet', [pending, expired, paid()], ['PAID', 45_000, 0]],
    ['paid late, time still free', [pending, expired, paid(), reinstated], ['PAID', 45_000, 0]],
    ['paid late, time gone', [pending, expired, paid(), refused], ['REFUND_OWED', 45_000, 45_000]],
    ['paid twice', [pending, paid('cs_1'), paid('cs_2')], ['PAID', 90_000, 45_000]],
    ['paid in another currency', [pending, paid('cs_1', 45_000, 'JPY')], ['OPEN', 0, 0]],
    [
      'paid twice and cancelled',
      [pending, paid('cs_1'), paid('cs_2'), cancelled],
      ['REFUND_OWED', 90_000, 90_000],
    ],
    ['a cancellation before the request', [cancelled, requested, pending], ['VOID', 0, 0]],
    [
      'paid, told that the page expired',
      [pending, paid(), { outcome: 'EXPIRED', sessionId: 'cs_1' }],
      ['PAID', 45_000, 0],
    ],
  ] satisfies [string, (BookingNews | Settlement)[], [string, number, number]][])(
    '%s',
    (_, facts, expected) => {
      expect(after(...facts)).toEqual(expected);
    },
  );

  test('ends the same in whatever order, and however often, it is told', () => {
    const facts: (BookingNews | Settlement)[] = [
      requested,
      pending,
      expired,
      refused,
      paid('cs_1'),
      paid('cs_2'),
    ];
    const told = fc
      .array(fc.constantFrom(...facts), { maxLength: 6 })
      .chain((more) => fc.shuffledSubarray([...facts, ...more], { minLength: facts.length + more.length }));
    fc.assert(
      fc.property(told, (inSomeOrder) => {
        // A payment without an invoice waits: Stripe sends it again.
        const news = inSomeOrder.findIndex((fact) => !('outcome' in fact));
        const [first] = inSomeOrder.splice(news, 1);
        expect(after(first!, ...inSomeOrder)).toEqual(['REFUND_OWED', 90_000, 90_000]);
      }),
    );
  });

  test('the moment it is due stands only while the booking waits for the payment', () => {
    expect(hear(null, pending).dueBy).toEqual(pending.paymentDueBy);
    expect(hear(hear(null, pending), confirmed).dueBy).toBeNull();
  });
});

describe('what others are told', () => {
  const open = hear(null, pending);
  const settled = settle(open, paid());
  test.each([
    ['issued', null, open, 'tidbok.invoice.issued'],
    ['paid', open, settled, 'tidbok.invoice.paid'],
    ['voided', open, hear(open, cancelled), 'tidbok.invoice.voided'],
    ['owed back', settled, hear(settled, cancelled), 'tidbok.invoice.refund-owed'],
    ['paid late', hear(open, expired), settle(hear(open, expired), paid()), 'tidbok.invoice.paid'],
    ['paid twice', settled, settle(settled, paid('cs_2')), 'tidbok.invoice.refund-owed'],
    ['nothing they mind', hear(null, requested), hear(hear(null, requested), pending), null],
  ] as const)('%s', (_, before, changed, expected) => {
    expect(announcement(before, changed)).toBe(expected);
  });
});
