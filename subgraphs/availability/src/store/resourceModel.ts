import { type Connection, type Model, Schema } from 'mongoose';

/** A provider, a copy of their clinic, and their hours: all that a search must know, in one place and one read. */
export type StoredResource = {
  _id: string;
  provider?: StoredProvider;
  clinic?: StoredClinicCopy;
  schedule?: StoredSchedule;
  /**
   * Codes of what they treat, for the index alone. It may name too many (a treatment withdrawn since), never too few; the
   * treatments themselves decide.
   */
  codes?: string[];
};

type StoredProvider = {
  version: number;
  clinicId: string;
  name: string;
  /** In lower case, to be compared. */
  languages: string[];
  treatmentIds: string[];
  listed: boolean;
};

export type StoredClinicCopy = {
  id: string;
  version: number;
  name: string;
  place: { type: 'Point'; coordinates: [longitude: number, latitude: number] };
  timeZone: string;
  listed: boolean;
};

export type StoredSchedule = {
  version: number;
  dayZone: string;
  periods: StoredPeriod[];
  exceptions: StoredException[];
  /** Of the last import's content. */
  importHash?: string;
};

/** `week` is read and written by `storedWeek.ts`. */
export type StoredPeriod = { validFrom: string; validUntil: string | null; week: string };

type StoredException = {
  id: string;
  kind: 'CLOSED' | 'EXTRA';
  from: string;
  until: string;
  opens: number | null;
  closes: number | null;
  reason: string | null;
};

const part = { _id: false } as const;

const provider = new Schema(
  {
    version: Number,
    clinicId: String,
    name: String,
    languages: [String],
    treatmentIds: [String],
    listed: Boolean,
  },
  part,
);

const point = new Schema({ type: { type: String }, coordinates: [Number] }, part);

const clinic = new Schema(
  { id: String, version: Number, name: String, place: point, timeZone: String, listed: Boolean },
  part,
);

const period = new Schema({ validFrom: String, validUntil: String, week: String }, part);

const exception = new Schema(
  { id: String, kind: String, from: String, until: String, opens: Number, closes: Number, reason: String },
  part,
);

const schedule = new Schema(
  { version: Number, dayZone: String, periods: [period], exceptions: [exception], importHash: String },
  part,
);

const resource = new Schema(
  { _id: String, provider, clinic, schedule, codes: { type: [String], default: undefined } },
  { versionKey: false, collection: 'resources' },
)
  .index({ 'provider.clinicId': 1 })
  .index({ 'provider.treatmentIds': 1 })
  // Drafts and withdrawn ones are not searched.
  .index(
    { codes: 1, 'clinic.place': '2dsphere' },
    { partialFilterExpression: { 'provider.listed': true, 'clinic.listed': true } },
  );

export const resourceModel = (connection: Connection): Model<StoredResource> =>
  connection.model('Resource', resource) as unknown as Model<StoredResource>;
