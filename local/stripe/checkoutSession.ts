import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { FormParams } from './decodeForm.ts';
import { invalidRequest } from './stripeError.ts';

/** The part of Stripe's checkout.session that this simulator plays. */
export type CheckoutSession = {
  readonly id: string;
  readonly object: 'checkout.session';
  readonly amount_subtotal: number;
  readonly amount_total: number;
  readonly automatic_tax: { readonly enabled: false; readonly liability: null; readonly status: null };
  readonly cancel_url: string | null;
  readonly client_reference_id: string | null;
  readonly created: number;
  readonly currency: string;
  readonly customer: null;
  readonly customer_details: null;
  readonly customer_email: null;
  readonly expires_at: number;
  readonly livemode: false;
  readonly metadata: Readonly<Record<string, string>>;
  readonly mode: 'payment';
  readonly payment_intent: string | null;
  readonly payment_method_types: readonly ['card'];
  readonly payment_status: 'unpaid' | 'paid';
  readonly status: 'open' | 'complete' | 'expired';
  readonly success_url: string;
  readonly ui_mode: 'hosted_page';
  /** Present while it is open only. */
  readonly url: string | null;
};

/** What the pay page shows and Stripe's API does not tell. */
export type PaySheet = {
  readonly session: CheckoutSession;
  readonly lines: readonly { name: string; amount: number }[];
};

const integer = z.string().regex(/^\d+$/, 'Invalid integer').transform(Number);

const lineItem = z.strictObject({
  quantity: integer.default(1),
  price_data: z.strictObject({
    currency: z.string().regex(/^[a-zA-Z]{3}$/, 'Invalid currency'),
    unit_amount: integer,
    product_data: z.strictObject({ name: z.string().min(1) }),
  }),
});

// Strict, as Stripe is: a parameter that it does not know is an error.
const createParams = z.strictObject({
  mode: z.literal('payment'),
  line_items: z.record(z.string(), lineItem).transform((items) => Object.values(items)),
  success_url: z.url(),
  cancel_url: z.url().optional(),
  client_reference_id: z.string().max(200).optional(),
  metadata: z.record(z.string().max(40), z.string().max(500)).default({}),
  expires_at: integer.optional(),
});

const minute = 60;
const day = 24 * 60 * minute;

/** @param now in seconds, as all of Stripe's times */
export function newSession(params: FormParams, origin: string, now: number): PaySheet {
  const read = createParams.safeParse(params);
  if (!read.success) throw fromIssue(read.error.issues[0]);
  const { line_items: items, ...given } = read.data;
  const currency = items[0]?.price_data.currency.toLowerCase();
  if (!currency)
    throw invalidRequest('Missing required param: line_items.', 'line_items', 'parameter_missing');
  if (items.some(({ price_data }) => price_data.currency.toLowerCase() !== currency))
    throw invalidRequest('All line items must have the same currency.', 'line_items');
  const expiresAt = given.expires_at ?? now + day;
  if (expiresAt < now + 30 * minute || expiresAt > now + day)
    throw invalidRequest('`expires_at` must be between 30 minutes and 24 hours from now.', 'expires_at');

  const lines = items.map(({ quantity, price_data: { unit_amount, product_data } }) => ({
    name: product_data.name,
    amount: quantity * unit_amount,
  }));
  const total = lines.reduce((sum, { amount }) => sum + amount, 0);
  const id = `cs_test_${randomBytes(29).toString('base64url').replaceAll(/[-_]/g, 'x')}`;
  const session: CheckoutSession = {
    id,
    object: 'checkout.session',
    amount_subtotal: total,
    amount_total: total,
    automatic_tax: { enabled: false, liability: null, status: null },
    cancel_url: given.cancel_url ?? null,
    client_reference_id: given.client_reference_id ?? null,
    created: now,
    currency,
    customer: null,
    customer_details: null,
    customer_email: null,
    expires_at: expiresAt,
    livemode: false,
    metadata: given.metadata,
    mode: 'payment',
    payment_intent: null,
    payment_method_types: ['card'],
    payment_status: 'unpaid',
    status: 'open',
    success_url: given.success_url,
    ui_mode: 'hosted_page',
    url: `${origin}/pay/${id}`,
  };
  return { session, lines };
}

export const paidSession = (session: CheckoutSession): CheckoutSession => ({
  ...session,
  status: 'complete',
  payment_status: 'paid',
  payment_intent: `pi_${randomBytes(12).toString('hex')}`,
  url: null,
});

export const expiredSession = (session: CheckoutSession): CheckoutSession => ({
  ...session,
  status: 'expired',
  url: null,
});

function fromIssue(issue: z.core.$ZodIssue | undefined): Error {
  const path = issue?.path.map(String) ?? [];
  const named = (parts: string[]): string =>
    parts.map((part, at) => (at === 0 ? part : `[${part}]`)).join('');
  if (issue?.code === 'unrecognized_keys') {
    const param = named([...path, ...issue.keys.slice(0, 1)]);
    return invalidRequest(`Received unknown parameter: ${param}`, param, 'parameter_unknown');
  }
  const param = named(path);
  return invalidRequest(`Invalid or missing ${param}: ${issue?.message}`, param);
}
