import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Clock, manualClock } from '@tidbok/kit/clock.ts';
import { listen } from '@tidbok/kit/http.ts';
import { newId } from '@tidbok/kit/ids.ts';
import type { Identity } from '@tidbok/kit/identity/identity.ts';
import { connectMongo } from '@tidbok/kit/mongo.ts';
import { createLogger } from '@tidbok/kit/telemetry/log.ts';
import type { Connection } from 'mongoose';
import { Stripe } from 'stripe';
import { vi } from 'vitest';
import { startSimulator } from '../../../../local/stripe/startSimulator.ts';
import { bookingNews } from '#domain/bookingNews.example.ts';
import type { BookingNews } from '#domain/bookingTerms.ts';
import type { Invoice } from '#domain/invoice.ts';
import { freeBookings } from '#store/freeBookings.ts';
import { invoiceStore } from '#store/invoiceStore.ts';
import { stripeCheckout } from '#stripe/checkout.ts';
import { webhookRoute } from '#stripe/webhookRoute.ts';
import type { Billing } from '#workflows/billing.ts';
import { invoiceIdOf } from '#workflows/invoiceOfBooking.ts';
import { noteBooking } from '#workflows/noteBooking.ts';
import { startPayment, type StartedPayment, type StartPaymentInput } from '#workflows/startPayment.ts';
import { takeStripeEvent } from '#workflows/takeStripeEvent.ts';

const webhookSecret = 'whsec_test';
const secretKey = 'sk_test_of_tests';

export const ada: Identity = { subject: 'ada', roles: ['ANYONE', 'PATIENT'], clinics: [], provider: null };

export type TestBilling = Awaited<ReturnType<typeof startBilling>>;

/** Billing's workflows on a database of their own, with its webhook served and the simulator of Stripe beside it. */
export async function startBilling() {
  const clock = manualClock('2026-11-20T10:00:00Z');
  const log = createLogger({ service: 'billing', level: 'silent' });
  const connection = await connectMongo({
    MONGODB_URI: process.env['MONGODB_URI'] ?? '',
    MONGODB_DATABASE: `test_${randomUUID().slice(0, 8)}`,
    MONGODB_POOL: 10,
  });
  const folder = await mkdtemp(join(tmpdir(), 'tidbok-billing-'));
  let webhookWorks = true;
  const route = webhookRoute({
    secret: webhookSecret,
    clock,
    log,
    take: (news) => takeStripeEvent(billing, news),
  });
  const gate: RequestListener = (request, response) =>
    webhookWorks ? route(request, response) : void response.writeHead(503).end();
  const http = await listen({ host: '127.0.0.1', port: 0, routes: { '/stripe/webhook': gate } });
  const webhookUrl = `http://127.0.0.1:${http.port}/stripe/webhook`;
  const startStripe = (port = 0) =>
    startSimulator({
      host: '127.0.0.1',
      port,
      secretKey,
      webhookSecret,
      webhookUrl,
      dataFile: join(folder, 'journal.jsonl'),
      clock,
      log,
    });
  let stripe = await startStripe();
  const checkout = stripeCheckout({ STRIPE_API_BASE: stripe.origin, STRIPE_SECRET_KEY: secretKey });
  const invoices = invoiceStore(connection);
  await invoices.ready();
  const free = freeBookings(connection);
  const billing: Billing = { invoices, free, checkout, clock, log, nudge: () => undefined };

  return {
    ...scenes(billing, clock, connection, webhookUrl),
    /** While the webhook is off, what Stripe sends is refused, and sent again. */
    setWebhook: (works: boolean) => void (webhookWorks = works),
    stopStripe: () => stripe.stop(),
    restartStripe: async () => {
      await stripe.stop();
      stripe = await startStripe(Number(new URL(stripe.origin).port));
    },
    async stop() {
      await stripe.stop();
      await http.close(100);
      await connection.dropDatabase();
      await connection.close();
      await rm(folder, { recursive: true });
    },
  };
}

function scenes(
  billing: Billing,
  clock: Clock & ReturnType<typeof manualClock>,
  connection: Connection,
  webhookUrl: string,
) {
  const invoiceOf = async (bookingId: string): Promise<Invoice> => {
    const invoice = await billing.invoices.byId(invoiceIdOf(bookingId));
    if (!invoice) throw new Error('not issued yet');
    return invoice;
  };
  const asked = (bookingId: string, change: Partial<StartPaymentInput> = {}): StartPaymentInput => ({
    idempotencyKey: randomUUID(),
    bookingId,
    successUrl: 'https://clinic.example/paid',
    cancelUrl: 'https://clinic.example/cancelled',
    ...change,
  });
  return {
    billing,
    clock,
    connection,
    webhookUrl,
    invoiceOf,
    asked,
    hear: (change: Partial<BookingNews>) => noteBooking(billing, bookingNews(change)),
    /** A booking that waits for its payment. */
    async pendingBooking(): Promise<string> {
      const bookingId = newId('booking');
      await noteBooking(billing, bookingNews({ bookingId }));
      return bookingId;
    },
    async start(input: StartPaymentInput, identity = ada): Promise<StartedPayment> {
      const result = await startPayment(billing, identity, input);
      if (result.__typename !== 'StartPaymentSuccess') throw new Error(result.code);
      return result;
    },
    /** What the Pay button does. */
    pay: (page: { checkoutUrl: string }): Promise<Response> =>
      fetch(page.checkoutUrl, { method: 'POST', redirect: 'manual' }),
    becomes: (
      bookingId: string,
      state: Partial<Record<'status', string>> & { paid?: number; owed?: number },
    ) =>
      vi.waitFor(
        async () => {
          const { status, paid, owed } = await invoiceOf(bookingId);
          const now = { status, paid: paid.amount, owed: owed.amount };
          if (Object.entries(state).some(([name, value]) => now[name as keyof typeof now] !== value))
            throw new Error(`it is ${JSON.stringify(now)}`);
        },
        { timeout: 10_000 },
      ),
    /** What was told to other services, in order. */
    async told(bookingId: string): Promise<string[]> {
      const found = await connection.db!.collection('invoices').findOne({ bookingId });
      const outbox = (found?.['outbox'] ?? []) as { type: string }[];
      return outbox.map(({ type }) => type.replace('tidbok.invoice.', ''));
    },
    /** Sends an event to the webhook as Stripe would. */
    async send(event: object, options: { secret?: string; timestamp?: number } = {}): Promise<number> {
      const payload = JSON.stringify(event);
      const signature = Stripe.webhooks.generateTestHeaderString({
        payload,
        secret: options.secret ?? webhookSecret,
        timestamp: options.timestamp ?? Math.floor(clock.now().epochMilliseconds / 1000),
      });
      const headers = { 'stripe-signature': signature, 'content-type': 'application/json' };
      return (await fetch(webhookUrl, { method: 'POST', headers, body: payload })).status;
    },
  };
}

/** An event about a session of an invoice. */
export const sessionEvent = (
  type: 'completed' | 'expired' | 'async_payment_succeeded' | 'async_payment_failed',
  session: { id: string; invoiceId: string; amount?: number; paymentStatus?: string },
  id = `evt_${randomUUID()}`,
) => ({
  id,
  object: 'event',
  type: `checkout.session.${type}`,
  created: 1_795_168_800,
  data: {
    object: {
      id: session.id,
      object: 'checkout.session',
      client_reference_id: session.invoiceId,
      status: type === 'expired' ? 'expired' : 'complete',
      payment_status:
        session.paymentStatus ??
        (type === 'completed' || type === 'async_payment_succeeded' ? 'paid' : 'unpaid'),
      amount_total: session.amount ?? 45_000,
      currency: 'sek',
    },
  },
});
