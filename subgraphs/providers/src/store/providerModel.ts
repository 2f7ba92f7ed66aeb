import { type Connection, type Model, Schema } from 'mongoose';
import type { Clinic } from '#domain/clinic.ts';
import type { ListingState } from '#domain/entry.ts';
import { type Provider, type ProviderContent, providerChanged } from '#domain/provider.ts';
import type { EntryKind } from './entryStore.ts';
import { entryFields, entryOf, type Point, pointField, pointOf, type StoredEntry } from './storedEntry.ts';

/** What a search for providers needs of their clinic, kept with each of them, as it was at the clinic's `version`. */
export type Standing = { version: number; listing: ListingState; place: Point };

export const standingOf = ({ version, listing, place }: Clinic): Standing => ({
  version,
  listing,
  place: pointOf(place),
});

export type StoredProvider = StoredEntry &
  Omit<ProviderContent, 'name'> & {
    standing: Standing;
  };

const schema = new Schema<StoredProvider>(
  {
    ...entryFields,
    clinicId: { type: String, required: true },
    kind: String,
    specialties: [String],
    languages: [String],
    treatmentIds: [String],
    standing: { version: Number, listing: String, place: pointField },
  },
  { versionKey: false },
)
  .index({ nameKey: 1, _id: 1 })
  .index({ words: 1 })
  .index({ specialties: 1, nameKey: 1, _id: 1 })
  .index({ treatmentIds: 1 })
  .index({ clinicId: 1, nameKey: 1, _id: 1 })
  .index({ 'standing.place': '2dsphere' });

export const providerModel = (connection: Connection): Model<StoredProvider> =>
  connection.model<StoredProvider>('Provider', schema, 'providers');

export const providerKind: EntryKind<ProviderContent, StoredProvider> = {
  event: 'tidbok.provider.changed',
  fields: ({ clinicId, kind, specialties, languages, treatmentIds }) => ({
    clinicId,
    kind,
    specialties,
    languages,
    treatmentIds,
  }),
  read: (stored): Provider => ({
    ...entryOf(stored),
    clinicId: stored.clinicId,
    name: stored.name,
    kind: stored.kind,
    specialties: stored.specialties,
    languages: stored.languages,
    treatmentIds: stored.treatmentIds,
  }),
  changed: providerChanged,
};
