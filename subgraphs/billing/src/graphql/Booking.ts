import type { BookingResolvers } from '#generated/resolvers.ts';
import { readInvoiceOfBooking } from '#workflows/readInvoice.ts';

export const Booking: BookingResolvers = {
  // Nothing to look up: an invoice's id comes of its booking's.
  __resolveReference: ({ id }) => ({ id }),
  invoice: ({ id }, _arguments, { invoices, identity }) => readInvoiceOfBooking(invoices, identity, id),
};
