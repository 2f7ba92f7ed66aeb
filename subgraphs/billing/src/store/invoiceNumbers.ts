import { isDuplicate } from '@tidbok/kit/mongo.ts';
import { type Connection, Schema } from 'mongoose';

const schema = new Schema<{ _id: string; last: number }>(
  { _id: { type: String, required: true }, last: { type: Number, required: true } },
  { collection: 'invoice_numbers', versionKey: false },
);

/**
 * Takes the next number of a clinic's series of a year: `2026-000123`. Rising and never given twice; a crash between taking it and
 * issuing the invoice leaves a gap.
 */
export function invoiceNumbers(connection: Connection): (clinicId: string, year: number) => Promise<string> {
  const series = connection.model('InvoiceNumber', schema);
  const takeNext = async (id: string): Promise<number> => {
    const options = { upsert: true, returnDocument: 'after' } as const;
    const { last } = await series
      .findByIdAndUpdate(id, { $inc: { last: 1 } }, options)
      .lean()
      .orFail();
    return last;
  };
  return async (clinicId, year) => {
    const id = `${clinicId}/${year}`;
    const last = await takeNext(id).catch(async (error: unknown) => {
      // Two of them began the series at once: by now it is there.
      if (isDuplicate(error)) return await takeNext(id);
      throw error;
    });
    return `${year}-${String(last).padStart(6, '0')}`;
  };
}
