import type { Clock } from '@tidbok/kit/clock.ts';
import type { Logger } from '@tidbok/kit/telemetry/log.ts';
import type { FreeBookings } from '#store/freeBookings.ts';
import type { InvoiceStore } from '#store/invoiceStore.ts';
import type { Checkout } from '#stripe/checkout.ts';

/** What every workflow works with. */
export type Billing = {
  readonly invoices: InvoiceStore;
  readonly free: FreeBookings;
  readonly checkout: Checkout;
  readonly clock: Clock;
  readonly log: Logger;
  /** There is something in an outbox. */
  readonly nudge: () => void;
};
