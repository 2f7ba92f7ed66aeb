import { type Connection, type Model, Schema } from 'mongoose';
import type { Stamp } from './stamped.ts';

// What the directory's events told us of clinics and treatments, kept for when a provider's event comes after theirs.

export type StoredClinic = {
  _id: string;
  version: number;
  name: string;
  place: { latitude: number; longitude: number };
  timeZone: string;
  listed: boolean;
};

/** Every write is `stamped`. */
export type StoredTreatment = Stamp & {
  _id: string;
  version: number;
  code: string;
  name: string;
  durationMinutes: number;
  bufferBeforeMinutes: number;
  bufferAfterMinutes: number;
  price: { amount: number; currency: string };
  paymentPolicy: 'FREE' | 'ON_SITE' | 'PREPAID';
  clinicId: string | null;
  listed: boolean;
  equipped?: boolean;
};

const clinic = new Schema(
  {
    _id: String,
    version: Number,
    name: String,
    place: { latitude: Number, longitude: Number },
    timeZone: String,
    listed: Boolean,
  },
  { versionKey: false, collection: 'clinics' },
);

const treatment = new Schema(
  {
    _id: String,
    version: Number,
    code: String,
    name: String,
    durationMinutes: Number,
    bufferBeforeMinutes: Number,
    bufferAfterMinutes: Number,
    price: { amount: Number, currency: String },
    paymentPolicy: String,
    clinicId: String,
    listed: Boolean,
    equipped: { type: Boolean, default: undefined },
    changed: Date,
    rev: Number,
  },
  { versionKey: false, collection: 'treatments' },
).index({ changed: 1 });

export const clinicModel = (connection: Connection): Model<StoredClinic> =>
  connection.model('Clinic', clinic) as unknown as Model<StoredClinic>;

export const treatmentModel = (connection: Connection): Model<StoredTreatment> =>
  connection.model('Treatment', treatment) as unknown as Model<StoredTreatment>;
