import { type Connection, type Model, Schema } from 'mongoose';
import type { Clinic } from '#domain/clinic.ts';
import type { ListingState } from '#domain/entry.ts';
import { type Treatment, type TreatmentContent, treatmentChanged } from '#domain/treatment.ts';
import type { EntryKind } from './entryStore.ts';
import { entryFields, entryOf, type StoredEntry } from './storedEntry.ts';

/** A clinic's own treatment is found only where the clinic is: its listing, as it was at the clinic's `version`. */
type ClinicListing = { version: number; listing: ListingState };

export const clinicListingOf = ({ version, listing }: Clinic): ClinicListing => ({ version, listing });

export type StoredTreatment = StoredEntry &
  Omit<TreatmentContent, 'name'> & {
    /** Left out of the shared catalogue's. */
    standing?: ClinicListing;
  };

const schema = new Schema<StoredTreatment>(
  {
    ...entryFields,
    clinicId: { type: String, default: null },
    code: String,
    specialty: String,
    durationMinutes: Number,
    bufferBeforeMinutes: Number,
    bufferAfterMinutes: Number,
    price: { amount: Number, currency: String },
    paymentPolicy: String,
    standing: { type: { version: Number, listing: String }, default: undefined },
  },
  { versionKey: false },
)
  .index({ nameKey: 1, _id: 1 })
  .index({ words: 1 })
  .index({ code: 1, nameKey: 1, _id: 1 })
  .index({ specialty: 1, nameKey: 1, _id: 1 })
  .index({ clinicId: 1, nameKey: 1, _id: 1 });

export const treatmentModel = (connection: Connection): Model<StoredTreatment> =>
  connection.model<StoredTreatment>('Treatment', schema, 'treatments');

export const treatmentKind: EntryKind<TreatmentContent, StoredTreatment> = {
  event: 'tidbok.treatment.changed',
  fields: fieldsOf,
  read: (stored): Treatment => ({ ...entryOf(stored), name: stored.name, ...fieldsOf(stored) }),
  changed: treatmentChanged,
};

function fieldsOf(of: Omit<TreatmentContent, 'name'>): Omit<TreatmentContent, 'name'> {
  return {
    clinicId: of.clinicId,
    code: of.code,
    specialty: of.specialty,
    durationMinutes: of.durationMinutes,
    bufferBeforeMinutes: of.bufferBeforeMinutes,
    bufferAfterMinutes: of.bufferAfterMinutes,
    price: of.price,
    paymentPolicy: of.paymentPolicy,
  };
}
