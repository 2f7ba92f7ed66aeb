import { startConsumer } from '@tidbok/kit/events/consumer.ts';
import { startRelay } from '@tidbok/kit/events/relay.ts';
import type { Built, Parts } from '@tidbok/kit/service.ts';
import type { BillingConfig } from './config.ts';
import { startSweeper } from './startSweeper.ts';
import type { Context } from '#graphql/context.ts';
import { resolvers } from '#graphql/resolvers.ts';
import { bookingReactions } from '#reactions/bookingReactions.ts';
import { freeBookings } from '#store/freeBookings.ts';
import { invoiceLoader } from '#store/invoiceLoader.ts';
import { invoiceStore } from '#store/invoiceStore.ts';
import { stripeCheckout } from '#stripe/checkout.ts';
import { webhookRoute } from '#stripe/webhookRoute.ts';
import type { Billing } from '#workflows/billing.ts';
import { lookAtPayments } from '#workflows/lookAtPayments.ts';
import { takeStripeEvent } from '#workflows/takeStripeEvent.ts';

type StripeConfig = Pick<BillingConfig, 'STRIPE_API_BASE' | 'STRIPE_SECRET_KEY' | 'STRIPE_WEBHOOK_SECRET'>;

const sweepEveryMs = 15_000;

/** The service that keeps the invoices, from its parts. */
export async function build(config: StripeConfig, parts: Parts): Promise<Built<Context>> {
  const { connection, redis, clock, log, metrics } = parts;
  const invoices = invoiceStore(connection);
  await invoices.ready();
  const events = { connection, redis, clock, log, metrics };
  const relay = startRelay({ service: 'billing', collections: ['invoices'], ...events });
  const free = freeBookings(connection);
  const billing: Billing = {
    invoices,
    free,
    checkout: stripeCheckout(config),
    clock,
    log,
    nudge: relay.nudge,
  };
  const reactions = bookingReactions(billing);
  const consumer = startConsumer({ group: 'billing', streams: ['bookings'], reactions, ...events });
  const sweeper = startSweeper({
    everyMs: sweepEveryMs,
    sweep: (stopping) => lookAtPayments(billing, stopping),
    log,
  });

  return {
    resolvers,
    context: (identity) => ({ identity, billing, invoices: invoiceLoader(invoices) }),
    routes: {
      '/stripe/webhook': webhookRoute({
        secret: config.STRIPE_WEBHOOK_SECRET,
        clock,
        log,
        take: (news) => takeStripeEvent(billing, news),
      }),
    },
    stop: [
      { name: 'sweeper', stop: () => sweeper.stop() },
      { name: 'consumer', stop: () => consumer.stop() },
      { name: 'relay', stop: () => relay.stop() },
    ],
  };
}
