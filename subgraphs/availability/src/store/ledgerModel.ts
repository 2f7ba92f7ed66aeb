import { type Connection, type Model, Schema } from 'mongoose';

export type StoredDay = {
  /** `<providerId>|<yyyy-mm-dd>` */
  _id: string;
  startsAt: Date;
  bits: number;
  rules: number;
  zone: string;
  open: number[];
  busy: number[];
  claims: StoredClaim[];
  rev: number;
};

export type StoredClaim = {
  id: string;
  kind: 'hold' | 'booking';
  from: number;
  to: number;
  clinicId: string;
  treatmentId: string;
  start: Date;
  end: Date;
  timeZone: string;
  /** Left out once it is secured. */
  until?: Date;
  holder?: string;
  terms?: {
    providerName: string;
    clinicName: string;
    treatmentName: string;
    price: { amount: number; currency: string };
    paymentPolicy: 'FREE' | 'ON_SITE' | 'PREPAID';
  };
};

const part = { _id: false } as const;

const terms = new Schema(
  {
    providerName: String,
    clinicName: String,
    treatmentName: String,
    price: { amount: Number, currency: String },
    paymentPolicy: String,
  },
  part,
);

const claim = new Schema(
  {
    id: String,
    kind: String,
    from: Number,
    to: Number,
    clinicId: String,
    treatmentId: String,
    start: Date,
    end: Date,
    timeZone: String,
    until: Date,
    holder: String,
    terms,
  },
  part,
);

const day = new Schema(
  {
    _id: String,
    startsAt: Date,
    bits: Number,
    rules: Number,
    zone: String,
    open: [Number],
    busy: [Number],
    claims: [claim],
    rev: Number,
  },
  { versionKey: false, collection: 'ledger' },
)
  // A claim is in one day only, whatever races: the same id cannot take two times.
  .index({ 'claims.id': 1 }, { unique: true, partialFilterExpression: { 'claims.id': { $exists: true } } })
  // Sparse: secured bookings have neither, and most days nothing else. (A partial index on the type would not be used: the planner
  // does not see that a string is one.)
  .index({ 'claims.holder': 1 }, { sparse: true })
  .index({ 'claims.until': 1 }, { sparse: true });

export const ledgerModel = (connection: Connection): Model<StoredDay> =>
  connection.model('LedgerDay', day) as unknown as Model<StoredDay>;
