import type { EventData } from '@tidbok/schema/events';
import type { Invoice, InvoiceStatus } from './invoice.ts';

export type AnnouncedType =
  'tidbok.invoice.issued' | 'tidbok.invoice.paid' | 'tidbok.invoice.voided' | 'tidbok.invoice.refund-owed';

const typeOf = {
  OPEN: 'tidbok.invoice.issued',
  PAID: 'tidbok.invoice.paid',
  VOID: 'tidbok.invoice.voided',
  REFUND_OWED: 'tidbok.invoice.refund-owed',
} as const satisfies Record<InvoiceStatus, AnnouncedType>;

/** What other services are told of an invoice as it is. */
export const announcedState = ({ status }: Invoice): AnnouncedType => typeOf[status];

/** What other services are told of a change; null where it is no concern of theirs, such as an open pay page. */
export function announcement(before: Invoice | null, after: Invoice): AnnouncedType | null {
  if (!before) return 'tidbok.invoice.issued';
  if (before.status !== after.status) return announcedState(after);
  // Paid twice: the invoice stays paid, and the surplus is owed.
  return before.owed.amount === after.owed.amount ? null : 'tidbok.invoice.refund-owed';
}

/** What an event says of an invoice: all that others may know. */
export function announcedData(invoice: Invoice, at: Temporal.Instant): EventData<AnnouncedType> {
  const { id, version, bookingId, status, amount, paid, owed } = invoice;
  const when = at.toString({ fractionalSecondDigits: 3 });
  return { invoiceId: id, version, bookingId, status, amount, paid, owed, at: when };
}
