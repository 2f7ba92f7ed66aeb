import type { Violation } from '../history/history.ts';
import type { BookingState, InvoiceState, State } from '../history/state.ts';

/** Money that was paid has its booking, or is owed back. */
export function checkPayments({
  paidSessions,
  invoices,
  bookings,
}: Pick<State, 'paidSessions' | 'invoices' | 'bookings'>): Violation[] {
  const byInvoice = new Map(invoices.map((invoice) => [invoice.id, invoice]));
  const byBooking = new Map(bookings.map((booking) => [booking.id, booking]));
  const unknown = paidSessions
    .filter(({ id, invoiceId }) => !byInvoice.get(invoiceId)?.paidSessions.includes(id))
    .map(({ id, invoiceId, amount }) => ({
      rule: 'a payment is recorded',
      what: `${id}, ${amount} for ${invoiceId}`,
    }));
  return [...unknown, ...invoices.flatMap((invoice) => unsettled(invoice, byBooking.get(invoice.bookingId)))];
}

const kept = new Set(['PENDING', 'PAYMENT_PENDING', 'CONFIRMED', 'IN_PROGRESS', 'COMPLETED', 'NO_SHOW']);

function unsettled(invoice: InvoiceState, booking: BookingState | undefined): Violation[] {
  const { id, paid, owed, amount, status } = invoice;
  if (!booking) return [{ rule: 'an invoice has its booking', what: `${id} of ${invoice.bookingId}` }];
  if (paid === 0) return [];
  const what = `${id} (${status}): ${paid} paid and ${owed} owed of ${amount}, ${booking.id} is ${booking.status}`;
  const rule = 'a payment has its confirmed booking or its owed refund';
  if (!kept.has(booking.status)) return owed === paid ? [] : [{ rule, what }];
  if (owed !== Math.max(0, paid - amount)) return [{ rule, what }];
  const isAwaited = booking.status === 'PENDING' || booking.status === 'PAYMENT_PENDING';
  return paid >= amount && isAwaited ? [{ rule, what }] : [];
}
