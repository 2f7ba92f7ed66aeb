import type { InvoiceResolvers } from '#generated/resolvers.ts';
import { readInvoice } from '#workflows/readInvoice.ts';

export const Invoice: InvoiceResolvers = {
  __resolveReference: ({ id }, { invoices, identity }) => readInvoice(invoices, identity, id),
  booking: ({ bookingId }) => ({ id: bookingId }),
};
