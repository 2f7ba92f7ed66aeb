import type { Invoice } from './invoice.ts';

export type AnnouncedType =
  'tidbok.invoice.issued' | 'tidbok.invoice.paid' | 'tidbok.invoice.voided' | 'tidbok.invoice.refund-owed';

/** What other services are told of a change; null where it is no concern of theirs, such as an open pay page. */
export function announcement(before: Invoice | null, after: Invoice): AnnouncedType | null {
  if (!before) return 'tidbok.invoice.issued';
  if (before.status !== after.status) {
    switch (after.status) {
      case 'OPEN':
        return 'tidbok.invoice.issued';
      case 'PAID':
        return 'tidbok.invoice.paid';
      case 'VOID':
        return 'tidbok.invoice.voided';
      case 'REFUND_OWED':
        return 'tidbok.invoice.refund-owed';
    }
  }
  // Paid twice: the invoice stays paid, and the surplus is owed.
  return before.owed.amount === after.owed.amount ? null : 'tidbok.invoice.refund-owed';
}
