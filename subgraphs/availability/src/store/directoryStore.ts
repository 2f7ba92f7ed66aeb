import DataLoader from 'dataloader';
import type { Connection, Model } from 'mongoose';
import { clinicModel, treatmentModel, type StoredClinic, type StoredTreatment } from './directoryModels.ts';
import { gatherWrites } from './gatherWrites.ts';
import { fromClinic } from './resourceMapping.ts';
import { resourceModel } from './resourceModel.ts';
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

  const writeClinic = gatherWrites(clinics);
  const writeTreatment = gatherWrites(treatments);
  const writeResource = gatherWrites(resources);
  const clinicsById = gatherReads(clinics);
  const treatmentsById = gatherReads(treatments);

  const copyClinic = async (clinic: Clinic, providerId?: string): Promise<void> => {
    const filter = {
      ...(providerId && { _id: providerId as never }),
      'provider.clinicId': clinic.id,
      $or: [{ 'clinic.id': { $ne: clinic.id } }, { 'clinic.version': { $lt: clinic.version } }],
    };
    await writeResource({ updateMany: { filter, update: { $set: { clinic: fromClinic(clinic) } } } });
  };

  return {
    async saveClinic(clinic: Clinic): Promise<void> {
      const { id, ...state } = clinic;
      await writeNewer(writeClinic, id, 'version', clinic.version, { $set: state });
      await copyClinic(clinic);
    },

    async saveTreatment({ id, ...state }: Treatment): Promise<void> {
      await writeNewer(writeTreatment, id, 'version', state.version, { $set: state });
      const filter = { 'provider.treatmentIds': id, codes: { $ne: state.code } };
      await writeResource({ updateMany: { filter, update: { $addToSet: { codes: state.code } } } });
    },

    async saveProvider(id: string, provider: Provider): Promise<void> {
      await writeNewer(writeResource, id, 'provider.version', provider.version, { $set: { provider } });
      const [clinic, offered] = await Promise.all([
        clinicsById.load(provider.clinicId),
        Promise.all(provider.treatmentIds.map((treatmentId) => treatmentsById.load(treatmentId))),
      ]);
      const codes = [...new Set(offered.flatMap((treatment) => treatment?.code ?? []))];
      const addCodes = { $addToSet: { codes: { $each: codes } } } as never;
      await Promise.all([
        clinic && copyClinic(toClinic(clinic), id),
        codes.length > 0 && writeResource({ updateOne: { filter: { _id: id as never }, update: addCodes } }),
      ]);
    },

    /** Those of the ids that are known. */
    async findTreatments(ids: readonly string[], code?: string): Promise<Map<string, Treatment>> {
      const found = await treatments
        .find({ _id: { $in: [...ids] }, ...(code !== undefined && { code }) }, null, {
          batchSize: ids.length + 1,
        })
        .lean();
      return new Map(found.map((treatment) => [treatment._id, toTreatment(treatment)]));
    },

    async createIndexes(): Promise<void> {
      await Promise.all([
        clinics.createCollection(),
        treatments.createCollection(),
        resources.createIndexes(),
      ]);
    },
  };
}

/** Nothing is kept from one moment to the next: others write too. */
const gatherReads = <Stored extends { _id: string }>(
  model: Model<Stored>,
): DataLoader<string, Stored | null> =>
  new DataLoader(
    async (ids) => {
      const wanted = [...new Set(ids)];
      const found = await (model as unknown as Model<{ _id: string }>)
        .find({ _id: { $in: wanted } }, null, { batchSize: wanted.length + 1 })
        .lean<Stored[]>();
      const byId = new Map(found.map((stored) => [stored._id, stored]));
      return ids.map((id) => byId.get(id) ?? null);
    },
    { cache: false, batchScheduleFn: (send) => setImmediate(send) },
  );

const toClinic = ({ _id, ...state }: StoredClinic): Clinic => ({ id: _id, ...state });

const toTreatment = ({ _id, ...state }: StoredTreatment): Treatment => ({
  id: _id,
  ...state,
  clinicId: state.clinicId ?? null,
});
