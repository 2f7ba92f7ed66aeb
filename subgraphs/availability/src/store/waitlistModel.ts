import { type Connection, type Model, Schema } from 'mongoose';
import type { EntryStatus, OfferStatus } from '#domain/waitlist/waitlistEntry.ts';

export type StoredWaitlistEntry = {
  _id: string;
  clinicId: string;
  providerId: string | null;
  treatmentId: string;
  from: string;
  until: string;
  earliest: number;
  latest: number;
  weekdays: number[];
  sessionId?: string | null;
  patientId: string;
  /** Not there in entries from before anybody asked who had made them. */
  joinedBy?: string;
  owners: string[];
  holder: string;
  status: EntryStatus;
  joinedAt: Date;
  offers: StoredOffer[];
  lapses: number;
  bookingId: string | null;
  fingerprint: string;
  /** When it was last changed, by the engine's own clock. Not there in one that was never changed: then nothing was offered. */
  changed?: Date;
  rev: number;
};

export type StoredOffer = {
  id: string;
  providerId: string;
  sessionId?: string | null;
  start: Date;
  end: Date;
  timeZone: string;
  status: OfferStatus;
  madeAt: Date;
  expiresAt: Date;
  claims: { claimId: string; bookingId: string }[];
};

/** One for each group that somebody waits in: what makes one process of many look after it. */
export type StoredGroup = {
  /** `<clinic>|<treatment>` */
  _id: string;
  clinicId: string;
  treatmentId: string;
  /** When it must be looked at next, whatever was heard. */
  dueAt: Date;
  /** When somebody last joined. */
  joinedAt: Date;
  /** Changes that may free what is waited for, as `changeFeed` names them. As it was last seen. */
  touchedBy: string[];
};

const { Mixed } = Schema.Types;

// Entries are written past mongoose, typed as above: what the schema is for is its indexes.
const entry = new Schema(
  { _id: String, offers: [Mixed] },
  { versionKey: false, collection: 'waitlist', strict: false },
)
  // The queue.
  .index({ clinicId: 1, treatmentId: 1, status: 1, joinedAt: 1, _id: 1 })
  .index({ owners: 1, changed: 1 })
  .index({ owners: 1, status: 1 })
  .index({ owners: 1, joinedAt: -1, _id: -1 })
  .index({ patientId: 1, status: 1 })
  .index({ joinedBy: 1, status: 1, clinicId: 1 })
  .index({ clinicId: 1, status: 1, joinedAt: 1, _id: 1 })
  .index({ 'offers.id': 1 }, { sparse: true })
  .index(
    { clinicId: 1, treatmentId: 1, sessionId: 1, status: 1 },
    { partialFilterExpression: { sessionId: { $type: 'string' } } },
  );

const group = new Schema(
  { _id: String, dueAt: Date, touchedBy: [String] },
  { versionKey: false, collection: 'waitlist_groups', strict: false },
)
  .index({ dueAt: 1 })
  .index({ touchedBy: 1 });

export const waitlistModel = (connection: Connection): Model<StoredWaitlistEntry> =>
  connection.model('WaitlistEntry', entry) as unknown as Model<StoredWaitlistEntry>;

export const waitlistGroupModel = (connection: Connection): Model<StoredGroup> =>
  connection.model('WaitlistGroup', group) as unknown as Model<StoredGroup>;
