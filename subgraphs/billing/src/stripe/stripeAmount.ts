import type { Money } from '#domain/invoice.ts';

// Stripe counts in ISO 4217's minor units, but for these: they have none, and Stripe wants two decimals that are zero.
// https://docs.stripe.com/currencies#special-cases
const withTwoDecimals = new Set(['ISK', 'UGX']);

const factor = (currency: string): number => (withTwoDecimals.has(currency) ? 100 : 1);

export type StripeAmount = { readonly amount: number; readonly currency: string };

export const toStripe = ({ amount, currency }: Money): StripeAmount => ({
  amount: amount * factor(currency),
  currency: currency.toLowerCase(),
});

export function fromStripe({ amount, currency }: StripeAmount): Money {
  const code = currency.toUpperCase();
  return { amount: Math.round(amount / factor(code)), currency: code };
}
