import { type Connection, type Model, Schema } from 'mongoose';
import { type Clinic, type ClinicContent, clinicChanged } from '#domain/clinic.ts';
import type { EntryKind } from './entryStore.ts';
import {
  entryFields,
  entryOf,
  placeOf,
  type Point,
  pointField,
  pointOf,
  type StoredEntry,
} from './storedEntry.ts';

export type StoredClinic = StoredEntry & {
  address: ClinicContent['address'];
  place: Point;
  timeZone: string;
  /** Its providers may still carry a former place or listing of it. */
  standingToPassOn?: boolean;
};

const schema = new Schema<StoredClinic>(
  {
    ...entryFields,
    address: { street: String, city: String, region: String, postalCode: String, country: String },
    place: pointField,
    timeZone: String,
    standingToPassOn: Boolean,
  },
  { versionKey: false },
)
  .index({ nameKey: 1, _id: 1 })
  .index({ words: 1 })
  .index({ place: '2dsphere' })
  .index({ standingToPassOn: 1 }, { sparse: true });

export const clinicModel = (connection: Connection): Model<StoredClinic> =>
  connection.model<StoredClinic>('Clinic', schema, 'clinics');

export const clinicKind: EntryKind<ClinicContent, StoredClinic> = {
  event: 'tidbok.clinic.changed',
  fields: ({ address, place, timeZone }) => ({ address, place: pointOf(place), timeZone }),
  mark: { standingToPassOn: true },
  read: ({ address, place, timeZone, name, ...stored }): Clinic => ({
    ...entryOf({ ...stored, name }),
    name,
    address,
    place: placeOf(place),
    timeZone,
  }),
  changed: clinicChanged,
};
