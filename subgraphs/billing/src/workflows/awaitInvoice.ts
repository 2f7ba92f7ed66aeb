import { setTimeout as delay } from 'node:timers/promises';
import type { FreeBooking } from '#store/freeBookings.ts';
import type { Invoice } from '#domain/invoice.ts';
import type { Billing } from './billing.ts';
import { invoiceIdOf } from './invoiceOfBooking.ts';

const pauseMs = 150;
const mostLooks = 20;

/** What there is to pay for a booking. */
export type Payable = { readonly invoice: Invoice } | { readonly free: FreeBooking };

/**
 * A booking's invoice, once its time is claimed, or that it is free of charge: who books and pays at once may be here before the
 * booking's events are. Waits for some three seconds; null where neither is known then.
 */
export async function awaitInvoice(billing: Billing, bookingId: string): Promise<Payable | null> {
  for (let looks = 1; ; looks += 1) {
    const [invoice, free] = await Promise.all([
      billing.invoices.byId(invoiceIdOf(bookingId)),
      billing.free.find(bookingId),
    ]);
    if (free) return { free };
    if (invoice && (invoice.standing !== 'CLAIMING' || looks === mostLooks)) return { invoice };
    if (looks === mostLooks) return null;
    await delay(pauseMs);
  }
}
