import { type Connection, type Model, Schema } from 'mongoose';
import type { SessionState } from '#domain/sessions/session.ts';

export type StoredSession = {
  _id: string;
  clinicId: string;
  providerId: string;
  treatmentId: string;
  start: Date;
  end: Date;
  timeZone: string;
  seats: number;
  state: SessionState;
  version: number;
  claimId: string;
  token: string;
  rules: number;
  createdWith: string;
  /** When the sweeper is to look at it. Left out of one that nobody needs to come back to. */
  wakeAt?: Date;
};

const session = new Schema(
  {
    _id: String,
    clinicId: String,
    providerId: String,
    treatmentId: String,
    start: Date,
    end: Date,
    timeZone: String,
    seats: Number,
    state: String,
    version: Number,
    claimId: String,
    token: String,
    rules: Number,
    createdWith: String,
    wakeAt: Date,
  },
  { versionKey: false, collection: 'sessions' },
)
  .index({ clinicId: 1, start: 1, _id: 1 })
  .index({ clinicId: 1, treatmentId: 1, start: 1, _id: 1 })
  .index({ providerId: 1, start: 1, _id: 1 })
  .index({ wakeAt: 1 }, { sparse: true });

export const sessionModel = (connection: Connection): Model<StoredSession> =>
  connection.model('Session', session) as unknown as Model<StoredSession>;
