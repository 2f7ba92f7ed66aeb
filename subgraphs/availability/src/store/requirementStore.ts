import type { Connection, mongo } from 'mongoose';
import { gatherReads } from '@tidbok/kit/gatherReads.ts';
import { gatherWrites } from '@tidbok/kit/gatherWrites.ts';
import { requirementsModel, type StoredRequirements } from './equipmentModel.ts';
import type { TreatmentRequirements } from '#domain/equipment/equipment.ts';

export type RequirementStore = ReturnType<typeof requirementStore>;

/**
 * What treatments take at each clinic besides the practitioner.
 *
 * @param onChange is called after each change, with the clinic's id
 */
export function requirementStore(
  connection: Connection,
  onChange: (clinicId: string) => void = () => undefined,
) {
  const model = requirementsModel(connection);
  const rows = model.collection as unknown as mongo.Collection<StoredRequirements>;
  const write = gatherWrites<StoredRequirements>(model.collection);
  const rowOf = gatherReads<StoredRequirements>(model.collection);

  return {
    /** At version 0, and empty, where nobody has written any down. */
    async find(clinicId: string, treatmentId: string): Promise<TreatmentRequirements> {
      const found = await rowOf(idOf(clinicId, treatmentId));
      return found ? toRequirements(found) : { clinicId, treatmentId, version: 0, requirements: [] };
    },

    async ofClinic(clinicId: string): Promise<TreatmentRequirements[]> {
      const found = rows.find({ clinicId }, { batchSize: 1_000 }).sort({ clinicId: 1, treatmentId: 1 });
      return (await found.toArray()).map(toRequirements);
    },

    /** Writes them over the version before; false where there is another one by now. */
    async replace({ clinicId, treatmentId, version, requirements }: TreatmentRequirements): Promise<boolean> {
      const _id = idOf(clinicId, treatmentId);
      const outcome = await write({
        updateOne: {
          filter: { _id, version: version === 1 ? { $exists: false } : version - 1 },
          update: { $set: { clinicId, treatmentId, version, requirements } },
          upsert: version === 1,
        },
      });
      if (outcome === 'done') onChange(clinicId);
      return outcome === 'done';
    },

    async createIndexes(): Promise<void> {
      await model.createIndexes();
    },
  };
}

const idOf = (clinicId: string, treatmentId: string): string => `${clinicId}|${treatmentId}`;

function toRequirements(stored: StoredRequirements): TreatmentRequirements {
  const { clinicId, treatmentId, version, requirements } = stored;
  return { clinicId, treatmentId, version, requirements };
}
