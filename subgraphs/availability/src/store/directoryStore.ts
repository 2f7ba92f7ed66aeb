import type { Connection } from 'mongoose';
import { gatherReads } from '@tidbok/kit/gatherReads.ts';
import { gatherWrites } from '@tidbok/kit/gatherWrites.ts';
import { toClinic, toTreatment } from './directoryMapping.ts';
import { clinicModel, type StoredClinic, type StoredTreatment, treatmentModel } from './directoryModels.ts';
import { fromClinic } from './resourceMapping.ts';
import { resourceModel, type StoredResource } from './resourceModel.ts';
import { stamped } from './stamped.ts';
import { writeNewer } from './writeNewer.ts';
import type { Clinic, Provider, Treatment } from '#domain/directory.ts';

export type DirectoryStore = ReturnType<typeof directoryStore>;

/**
 * The directory as its events tell it. Events of a clinic, its providers and their treatments come in any order and more than
 * once, and may be handled at the same time by several processes. So each writes its own state first and only then looks at, or
 * passes itself on to, the others: of two that meet, at least the later one sees the other. What is read and written at the same
 * moment for different events goes in one command.
 */
export function directoryStore(connection: Connection) {
  const clinics = clinicModel(connection);
  const treatments = treatmentModel(connection);
  const resources = resourceModel(connection);

  const writeClinic = gatherWrites<StoredClinic>(clinics.collection);
  const writeTreatment = gatherWrites<StoredTreatment>(treatments.collection);
  const writeResource = gatherWrites<StoredResource>(resources.collection);
  const clinicOf = gatherReads<StoredClinic>(clinics.collection);
  const treatmentOf = gatherReads<StoredTreatment>(treatments.collection);

  const copyClinic = async (clinic: Clinic, providerId?: string): Promise<void> => {
    const filter = {
      ...(providerId && { _id: providerId }),
      'provider.clinicId': clinic.id,
      $or: [{ 'clinic.id': { $ne: clinic.id } }, { 'clinic.version': { $lt: clinic.version } }],
    };
    const update = stamped({ $set: { clinic: fromClinic(clinic) } });
    await writeResource({ updateMany: { filter, update } });
  };

  return {
    async saveClinic(clinic: Clinic): Promise<void> {
      const { id, ...state } = clinic;
      await writeNewer(writeClinic, id, 'version', clinic.version, { $set: state });
      await copyClinic(clinic);
    },

    async saveTreatment({ id, ...state }: Treatment): Promise<void> {
      await writeNewer(writeTreatment, id, 'version', state.version, stamped({ $set: state }));
    },

    async saveProvider(id: string, provider: Provider): Promise<void> {
      const write = stamped({ $set: { provider } });
      await writeNewer(writeResource, id, 'provider.version', provider.version, write);
      const clinic = await clinicOf(provider.clinicId);
      if (clinic) await copyClinic(toClinic(clinic), id);
    },

    /** Those of the ids that are known. */
    async findTreatments(ids: readonly string[]): Promise<Map<string, Treatment>> {
      const found = await Promise.all([...new Set(ids)].map(treatmentOf));
      return new Map(found.flatMap((one) => (one ? [[one._id, toTreatment(one)] as const] : [])));
    },

    /** From now on it is asked of every clinic what the treatment takes there. */
    async markEquipped(treatmentId: string): Promise<void> {
      const filter = { _id: treatmentId, equipped: { $ne: true } };
      await writeTreatment({ updateOne: { filter, update: stamped({ $set: { equipped: true } }) } });
    },

    async findClinic(id: string): Promise<Clinic | null> {
      const found = await clinicOf(id);
      return found && toClinic(found);
    },

    async createIndexes(): Promise<void> {
      await Promise.all([clinics.createCollection(), treatments.createIndexes(), resources.createIndexes()]);
    },
  };
}
