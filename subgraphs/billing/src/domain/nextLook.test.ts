import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bookingNews } from './bookingNews.example.ts';
import { decideIssue } from './decideBookingNews.ts';
import { evolve } from './evolve.ts';
import type { Invoice } from './invoice.ts';
import { beyondAnyLook, nextLook } from './nextLook.ts';

const now = Temporal.Instant.from('2026-11-20T10:00:00Z');
const invoice = decideIssue(
  bookingNews(),
  { id: 'invoice_1', number: '2026-000001' },
  now,
).reduce<Invoice | null>(evolve, null)!;

const begunAt = (at: Temporal.Instant): Invoice =>
  evolve(invoice, {
    type: 'PaymentStarted',
    at,
    paymentId: 'payment_1',
    amount: invoice.amount,
    successUrl: 'https://a.example/',
    cancelUrl: 'https://b.example/',
    expiresAt: at.add({ hours: 1 }),
  });

test('a payment is looked at again in minutes, and the longer it takes the seldomer', () => {
  const wait = (hours: number): number =>
    now.until(nextLook(begunAt(now.subtract({ hours })), now)!).total('minutes');
  expect([0, 1, 2, 100].map(wait)).toEqual([5, 20, 35, 65]);
  expect(nextLook(invoice, now)).toBeNull();
});

test('no look is put off beyond what a sweeper believes, however long the payment takes and whatever the clock said', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000, max: 10_000 }), (hours) => {
      const look = nextLook(begunAt(now.subtract({ hours })), now)!;
      expect(Temporal.Instant.compare(look, now)).toBe(1);
      expect(Temporal.Instant.compare(look, now.add(beyondAnyLook))).toBe(-1);
    }),
  );
});
