import { type Connection, type Model, Schema } from 'mongoose';
import type { PoolPolicy } from '#domain/pools/poolChoice.ts';

export type StoredPoolRules = {
  /** The clinic's id. */
  _id: string;
  policy: PoolPolicy;
  open: PoolPolicy[];
  version: number;
};

export type StoredTurn = {
  /** The provider's id. */
  _id: string;
  at: Date | null;
  /** The hold that it was given for. Null: it was given back. */
  by: string | null;
  /** When the turn before it was. */
  before: Date | null;
};

const rules = new Schema(
  { _id: String, policy: String, open: [String], version: Number },
  { versionKey: false, collection: 'pool_rules' },
);

const turn = new Schema(
  { _id: String, at: Date, by: String, before: Date },
  { versionKey: false, collection: 'pool_turns' },
);

export const poolRulesModel = (connection: Connection): Model<StoredPoolRules> =>
  connection.model('PoolRules', rules) as unknown as Model<StoredPoolRules>;

export const turnModel = (connection: Connection): Model<StoredTurn> =>
  connection.model('PoolTurn', turn) as unknown as Model<StoredTurn>;
