import type { Violation } from '../history/history.ts';
import type { BookingState, InvoiceState, State } from '../history/state.ts';

/** What the payment provider has charged is what is recorded, and has its booking, or is owed back. */
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
  return [
    ...unknown,
    ...otherwiseRecorded(paidSessions, invoices),
    ...invoices.flatMap((invoice) => unsettled(invoice, byBooking.get(invoice.bookingId))),
  ];
}

/** Each payment once, and of the amount that was charged. Nothing is refunded at the provider: what is to be is told as owed. */
function otherwiseRecorded(
  paidSessions: State['paidSessions'],
  invoices: readonly InvoiceState[],
): Violation[] {
  const charges = Map.groupBy(paidSessions, ({ invoiceId }) => invoiceId);
  return invoices.flatMap(({ id, paid, paidSessions: recorded }) => {
    const charged = charges.get(id) ?? [];
    const sum = charged.reduce((sum, { amount }) => sum + amount, 0);
    const isSame =
      recorded.toSorted().join() ===
      charged
        .map((one) => one.id)
        .sort()
        .join();
    if (paid === sum && isSame) return [];
    const what = `${id}: ${sum} was charged (${charged.map((one) => one.id).join(', ')}), and ${paid} is recorded (${recorded.join(', ')})`;
    return [{ rule: 'a payment is recorded once, as it was charged', what }];
  });
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
