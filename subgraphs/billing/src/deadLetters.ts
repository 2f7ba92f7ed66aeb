// What billing gave up on: docs/operations/dead-letters.md.
import { readConfig } from '@tidbok/kit/config.ts';
import { runDeadLetterCommand } from '@tidbok/kit/events/deadLetterCommand.ts';
import { billingConfig } from './config.ts';
import { bookingReactions } from '#reactions/bookingReactions.ts';
import { freeBookings } from '#store/freeBookings.ts';
import { invoiceStore } from '#store/invoiceStore.ts';
import { stripeCheckout } from '#stripe/checkout.ts';

const config = readConfig(billingConfig);

await runDeadLetterCommand({
  group: 'billing',
  config,
  async reactions({ connection, clock, log }) {
    const invoices = invoiceStore(connection);
    await invoices.ready();
    const free = freeBookings(connection);
    const nudge = () => undefined;
    return bookingReactions({ invoices, free, checkout: stripeCheckout(config), clock, log, nudge });
  },
});
