import { expect, test } from 'vitest';
import { fromStripe, toStripe } from './stripeAmount.ts';

test.each([
  [
    { amount: 12_550, currency: 'SEK' },
    { amount: 12_550, currency: 'sek' },
  ],
  [
    { amount: 1_200, currency: 'JPY' },
    { amount: 1_200, currency: 'jpy' },
  ],
  [
    { amount: 1_200, currency: 'ISK' },
    { amount: 120_000, currency: 'isk' },
  ],
])('%o is %o to Stripe, and back', (ours, theirs) => {
  expect(toStripe(ours)).toEqual(theirs);
  expect(fromStripe(theirs)).toEqual(ours);
});
