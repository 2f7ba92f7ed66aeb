import { type Connection, type Model, Schema } from 'mongoose';
import { never } from './bookingModel.ts';
import type { Stored } from './stored.ts';
import type { Plan } from '#domain/plan.ts';

/** A document: the plan, and how often the sweeper has tried since the last write. */
export type StoredPlan = Stored<Omit<Plan, 'id'>> & { _id: string; attempts: number };

const { Mixed } = Schema.Types;

const planSchema = new Schema(
  {
    _id: { type: String, required: true },
    kind: { type: String, required: true },
    asker: { type: Mixed, required: true },
    patientId: { type: String, required: true },
    request: { type: Mixed, required: true },
    steps: { type: [Mixed], required: true },
    phase: { type: String, required: true },
    refusal: { type: Mixed, default: null },
    cancelling: { type: Mixed, default: null },
    cancelled: { type: [Mixed], required: true },
    revision: { type: Number, required: true },
    wakeAt: { type: Date, default: null },
    attempts: { type: Number, required: true },
  },
  { versionKey: false, minimize: false },
);

planSchema.index({ wakeAt: 1 }, { name: 'toWake', partialFilterExpression: { wakeAt: { $gt: never } } });

export type PlanModel = Model<StoredPlan>;

export const planModel = (connection: Connection): PlanModel =>
  connection.model<StoredPlan>('Plan', planSchema as unknown as Schema<StoredPlan>, 'plans');
