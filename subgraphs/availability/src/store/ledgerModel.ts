import { type Connection, type Model, Schema } from 'mongoose';
import type { PoolChoice } from '#domain/pools/poolChoice.ts';

export type StoredRow = {
  /** `<calendar>|<yyyy-mm-dd>`, or of a counted row `<calendar>|<limit>|<day or week>`, `<session>|seats`. */
  _id: string;
  startsAt?: Date;
  bits?: number;
  /** By the word's number, those with a bit set at some time. */
  busy?: Record<string, number>;
  claims: StoredEntry[];
  rev: number;
};

export type StoredPart = {
  id: string;
  key: string;
  startsAt?: Date;
  bits?: number;
  from?: number;
  to?: number;
  most?: number;
};

export type StoredEntry = {
  id: string;
  from?: number;
  to?: number;
  /** Left out once it is secured. */
  until?: Date;
  over?: true;
  /** Of a later part: the row of the first. Then none of what follows is there. */
  of?: string;
  kind?: 'hold' | 'booking' | 'session';
  most?: number;
  later?: StoredPart[];
  providerId?: string;
  clinicId?: string;
  treatmentId?: string;
  start?: Date;
  end?: Date;
  timeZone?: string;
  holder?: string;
  bookingId?: string;
  terms?: {
    providerName: string;
    clinicName: string;
    treatmentName: string;
    price: { amount: number; currency: string };
    paymentPolicy: 'FREE' | 'ON_SITE' | 'PREPAID';
  };
  token?: string;
  rules?: number;
  override?: { by: string; reason: string; rulesOnly?: boolean | null | undefined };
  choice?: PoolChoice;
  told?: true;
};

const { Mixed } = Schema.Types;

// Rows are written field by field past mongoose, typed as above: what the schema is for is its indexes.
const row = new Schema(
  { _id: String, startsAt: Date, bits: Number, busy: Mixed, claims: [Mixed], rev: Number },
  { versionKey: false, collection: 'ledger' },
)
  // A claim is in one row only, whatever races: the same id cannot take two times.
  .index({ 'claims.id': 1 }, { unique: true, partialFilterExpression: { 'claims.id': { $exists: true } } })
  // Sparse: secured bookings have neither, and most days nothing else. (A partial index on the type would not be used: the planner
  // does not see that a string is one.)
  .index({ 'claims.holder': 1 }, { sparse: true })
  .index({ 'claims.until': 1 }, { sparse: true });

export const ledgerModel = (connection: Connection): Model<StoredRow> =>
  connection.model('LedgerRow', row) as unknown as Model<StoredRow>;
