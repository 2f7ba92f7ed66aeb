import type { Identity } from '@tidbok/kit/identity/identity.ts';
import type { Invoice } from '#domain/invoice.ts';
import { mayUseInvoice } from '#domain/visibility.ts';
import type { InvoiceLoader } from '#store/invoiceLoader.ts';
import { invoiceIdOf } from './invoiceOfBooking.ts';

/** An invoice, for those whose it is; null for others. */
export async function readInvoice(
  invoices: InvoiceLoader,
  identity: Identity,
  id: string,
): Promise<Invoice | null> {
  const invoice = await invoices.load(id);
  return invoice && mayUseInvoice(identity, invoice) ? invoice : null;
}

/** A booking's invoice, for those whose it is; null for others, and until it is issued. */
export const readInvoiceOfBooking = (
  invoices: InvoiceLoader,
  identity: Identity,
  bookingId: string,
): Promise<Invoice | null> => readInvoice(invoices, identity, invoiceIdOf(bookingId));
