import { isDuplicate } from '@tidbok/kit/mongo.ts';
import type { mongo } from 'mongoose';
import { dueDocuments } from './dueDocuments.ts';
import type { PlanModel, StoredPlan } from './planModel.ts';
import { fromStored, toStored } from './stored.ts';
import type { Plan } from '#domain/plan.ts';

export type PlanStore = ReturnType<typeof planStore>;

/** Series and visits: each a document that is written as a whole, on condition that nobody wrote in between. */
export function planStore(model: PlanModel) {
  const documents = model.collection as unknown as mongo.Collection<StoredPlan>;
  return {
    /** False where there is one with this id already. */
    async insert(plan: Plan): Promise<boolean> {
      try {
        await documents.insertOne(toDocument(plan));
        return true;
      } catch (error) {
        if (isDuplicate(error)) return false;
        throw error;
      }
    },

    async find(id: string): Promise<Plan | null> {
      const stored = await documents.findOne({ _id: id });
      return stored && toPlan(stored);
    },

    /** False where somebody else wrote first; then nothing was written. */
    async save(before: Plan, after: Plan): Promise<boolean> {
      const { _id, ...state } = toDocument(after);
      const { matchedCount } = await documents.updateOne({ _id, revision: before.revision }, { $set: state });
      return matchedCount === 1;
    },

    ...dueDocuments(documents, toPlan),
  };
}

const toDocument = ({ id, ...plan }: Plan): StoredPlan => ({ ...toStored(plan), _id: id, attempts: 0 });

function toPlan({ _id, attempts: _attempts, ...stored }: StoredPlan): Plan {
  return { id: _id, ...fromStored<Omit<Plan, 'id'>>(stored) };
}
