import { setTimeout as delay } from 'node:timers/promises';
import type { Invoice } from '#domain/invoice.ts';
import type { Billing } from './billing.ts';
import { invoiceIdOf } from './invoiceOfBooking.ts';

const pauseMs = 150;
const mostLooks = 20;

/**
 * A booking's invoice, once its time is claimed: who books and pays at once may be here before the booking's events are. Waits for some
 * three seconds; null where it is not there then.
 */
export async function awaitInvoice(billing: Billing, bookingId: string): Promise<Invoice | null> {
  for (let looks = 1; ; looks += 1) {
    const invoice = await billing.invoices.byId(invoiceIdOf(bookingId));
    if (invoice && invoice.standing !== 'CLAIMING') return invoice;
    if (looks === mostLooks) return invoice;
    await delay(pauseMs);
  }
}
