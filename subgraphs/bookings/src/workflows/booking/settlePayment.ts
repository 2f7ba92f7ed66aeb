import { carryOutTasks, carryOutWhatCan } from '#workflows/tasks/carryOutTasks.ts';
import type { Parts } from '#workflows/parts.ts';
import { saveChange } from '#workflows/saveChange.ts';
import type { BookingRecord, RecordChange } from '#domain/bookingRecord.ts';
import { decide, isWrongState } from '#domain/decide.ts';

/**
 * The booking's invoice is paid. In time: the booking is confirmed. Too late: its time is claimed again, if it is still free. Where
 * there is no time any more, the money is owed back. Repeating it does nothing: the invoice is remembered.
 */
export async function settlePayment(
  parts: Parts,
  payment: { readonly bookingId: string; readonly invoiceId: string },
): Promise<void> {
  for (;;) {
    const record = await parts.store.find(payment.bookingId);
    if (!record) throw new Error(`The invoice ${payment.invoiceId} was paid for a booking that is not here.`);
    if (record.paidInvoice === payment.invoiceId) return;
    if (record.booking.status === 'PENDING') {
      await carryOutTasks(parts, record);
      continue;
    }
    const change = { ...settlement(parts, record), paidInvoice: payment.invoiceId };
    const saved = await saveChange(parts, record, change);
    if (saved) {
      await carryOutWhatCan(parts, saved);
      return;
    }
  }
}

function settlement({ clock }: Parts, { booking, todo }: BookingRecord): RecordChange {
  switch (booking.status) {
    case 'EXPIRED':
      // After the release of the old claim, which may still be on the list: it would be in the way.
      return { todo: [...todo, { kind: 'reclaim', claimId: `${booking.id}:late` }] };
    case 'PAYMENT_PENDING':
    case 'CANCELLED': {
      const type = booking.status === 'CANCELLED' ? 'refusePayment' : 'settlePayment';
      const decided = decide(booking, { type }, clock.now());
      return isWrongState(decided) ? {} : { event: decided };
    }
    case 'PENDING':
    case 'CONFIRMED':
    case 'IN_PROGRESS':
    case 'COMPLETED':
    case 'NO_SHOW':
      return {};
  }
}
