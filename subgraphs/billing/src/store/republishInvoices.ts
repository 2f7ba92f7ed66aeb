import { newEvent } from '@tidbok/kit/events/outbox.ts';
import { republish } from '@tidbok/kit/events/republish.ts';
import type { Connection } from 'mongoose';
import { announcedData, announcedState } from '#domain/announcement.ts';
import { toInvoice } from './invoiceDocument.ts';
import { type InvoiceDocument, invoiceModel } from './invoiceModel.ts';

/**
 * Sends what is to be known of every invoice once more, to services alone.
 *
 * @param onBatch told how many are done
 */
export async function republishInvoices(
  connection: Connection,
  at: Temporal.Instant,
  onBatch: (kind: string, count: number) => void,
): Promise<void> {
  const news = (stored: InvoiceDocument) => {
    const invoice = toInvoice(stored);
    const { id: subject, version } = invoice;
    return newEvent({
      type: announcedState(invoice),
      subject,
      version,
      data: announcedData(invoice, at),
      at,
    });
  };
  await republish(invoiceModel(connection), news, onBatch);
}
