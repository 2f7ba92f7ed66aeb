import { type Reaction, reaction } from '@tidbok/kit/events/reaction.ts';
import { invoiceChanged } from '@tidbok/schema/events';
import type { Parts } from '#workflows/parts.ts';
import { settlePayment } from '#workflows/booking/settlePayment.ts';

export const invoicePaid = (parts: Parts): Reaction =>
  reaction({
    type: 'tidbok.invoice.paid',
    schema: invoiceChanged,
    react: ({ data: { bookingId, invoiceId } }) => settlePayment(parts, { bookingId, invoiceId }),
  });
