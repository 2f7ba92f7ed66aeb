import type { Connection } from 'mongoose';
import { clinicModel, type StoredClinic } from './clinicModel.ts';
import { providerModel, type Standing, type StoredProvider } from './providerModel.ts';

/**
 * Gives the providers of these clinics their clinic's present place and listing, which the search for providers reads. Repeating
 * it is harmless; of two at once the newer version of the clinic stays.
 */
export async function placeProviders(connection: Connection, clinicIds: readonly string[]): Promise<void> {
  if (clinicIds.length === 0) return;
  const clinics = clinicModel(connection);
  const providers = providerModel(connection);
  const standings = await clinics
    .find(
      { _id: { $in: [...clinicIds] } },
      { version: 1, listing: 1, place: 1, providersToPlace: 1 },
      { batchSize: clinicIds.length + 1 },
    )
    .lean<Pick<StoredClinic, '_id' | 'version' | 'listing' | 'place' | 'providersToPlace'>[]>();
  const placed = await providers
    .find({ clinicId: { $in: [...clinicIds] } }, { clinicId: 1, 'standing.version': 1 }, { batchSize: 5_000 })
    .lean<(Pick<StoredProvider, 'clinicId'> & { standing: Pick<Standing, 'version'> })[]>();

  const oldest = new Map<string, number>();
  for (const { clinicId, standing } of placed) {
    oldest.set(clinicId, Math.min(standing.version, oldest.get(clinicId) ?? standing.version));
  }
  const behind = standings.filter(({ _id, version }) => (oldest.get(_id) ?? version) < version);
  if (behind.length > 0) {
    await providers.collection.bulkWrite(
      behind.map(({ _id, version, listing, place }) => ({
        updateMany: {
          filter: { clinicId: _id, 'standing.version': { $lt: version } },
          update: { $set: { standing: { version, listing, place } } },
        },
      })),
      { ordered: false },
    );
  }
  const marked = standings.filter(({ providersToPlace }) => providersToPlace);
  if (marked.length === 0) return;
  await clinics.collection.bulkWrite(
    marked.map(({ _id, version }) => ({
      updateOne: {
        filter: { _id: _id as never, version, providersToPlace: true },
        update: { $unset: { providersToPlace: true } },
      },
    })),
    { ordered: false },
  );
}

/** Finishes what a crash cut short between a clinic's change and its providers'. */
export async function placeProvidersLeft(connection: Connection): Promise<void> {
  const left = await clinicModel(connection).distinct('_id', { providersToPlace: true });
  await placeProviders(connection, left);
}
