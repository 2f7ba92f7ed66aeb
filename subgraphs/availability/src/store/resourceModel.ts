import { type Connection, type Model, Schema } from 'mongoose';
import type { BookingRules } from '#domain/schedule/bookingRules.ts';
import type { Stamp } from './stamped.ts';

/** A provider, a copy of their clinic, and their hours: all that a search must know, in one document. Every write is `stamped`. */
export type StoredResource = Stamp & {
  _id: string;
  provider?: StoredProvider;
  clinic?: StoredClinicCopy;
  schedule?: StoredSchedule;
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

/** As they lie in a schedule, and in what else has hours. */
export type StoredHours = { periods: StoredPeriod[]; exceptions: StoredException[] };

export type StoredSchedule = StoredHours & {
  version: number;
  dayZone: string;
  /** Left out, or null: the provider's own. */
  calendarId?: string | null;
  /** Left out, or null: it does not move. */
  movedFrom?: StoredMove | null;
  /** Left out: the usual ones. */
  rules?: BookingRules;
  /** Left out, or null: never. */
  countAgainAt?: Date | null;
  changedAt?: Date;
  changedBy?: string | null;
  /** Of the last import's content. */
  importHash?: string;
};

type StoredMove = { calendarId: string | null; dayZone: string; rules: BookingRules; since: Date };

/** `week` is read and written by `storedWeek.ts`. */
export type StoredPeriod = { validFrom: string; validUntil: string | null; week: string };

export type StoredException = {
  id: string;
  kind: 'CLOSED' | 'EXTRA';
  from: string;
  until: string;
  opens: number | null;
  closes: number | null;
  reason: string | null;
  treatmentIds?: readonly string[];
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
  {
    id: String,
    kind: String,
    from: String,
    until: String,
    opens: Number,
    closes: Number,
    reason: String,
    treatmentIds: { type: [String], default: undefined },
  },
  part,
);

const limit = new Schema(
  { id: String, per: String, most: Number, treatmentIds: { type: [String], default: null } },
  part,
);

const rules = new Schema(
  {
    alignMinutes: Number,
    offsetMinutes: Number,
    noticeMinutes: Number,
    horizonDays: Number,
    limits: [limit],
  },
  part,
);

export const scheduleSchema = new Schema(
  {
    version: Number,
    dayZone: String,
    calendarId: String,
    movedFrom: Schema.Types.Mixed,
    rules,
    periods: [period],
    exceptions: [exception],
    countAgainAt: Date,
    changedAt: Date,
    changedBy: String,
    importHash: String,
  },
  part,
);

const resource = new Schema(
  { _id: String, provider, clinic, schedule: scheduleSchema, changed: Date, rev: Number },
  { versionKey: false, collection: 'resources' },
)
  .index({ 'provider.clinicId': 1 })
  .index({ 'schedule.calendarId': 1 }, { sparse: true })
  .index({ 'schedule.movedFrom.since': 1 }, { sparse: true })
  .index({ 'schedule.countAgainAt': 1 }, { sparse: true })
  .index({ changed: 1 });

export const resourceModel = (connection: Connection): Model<StoredResource> =>
  connection.model('Resource', resource) as unknown as Model<StoredResource>;
