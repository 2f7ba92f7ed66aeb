import type { Connection, Model } from 'mongoose';
import { clinicModel, type StoredClinic } from './clinicModel.ts';
import { providerModel } from './providerModel.ts';
import { treatmentModel } from './treatmentModel.ts';

type ClinicStanding = Pick<StoredClinic, '_id' | 'version' | 'listing' | 'place'>;

/** Of what belongs to a clinic. A treatment from before it was kept has none. */
type Standing = { _id: string; clinicId: string; standing?: { version?: number } };

/**
 * Gives the providers of these clinics, and the treatments that are their own, their clinic's present listing, and the providers its
 * place, which searches read. Repeating it is harmless; of two at once the newer version of the clinic stays.
 */
export async function passOnStanding(connection: Connection, clinicIds: readonly string[]): Promise<void> {
  if (clinicIds.length === 0) return;
  const clinics = clinicModel(connection);
  const providers = providerModel(connection);
  const treatments = treatmentModel(connection);
  const standings = await clinics
    .find(
      { _id: { $in: [...clinicIds] } },
      { version: 1, listing: 1, place: 1, standingToPassOn: 1 },
      { batchSize: clinicIds.length + 1 },
    )
    .lean<(ClinicStanding & Pick<StoredClinic, 'standingToPassOn'>)[]>();
  for (const [model, given] of [
    [providers, ({ version, listing, place }: ClinicStanding) => ({ version, listing, place })],
    [treatments, ({ version, listing }: ClinicStanding) => ({ version, listing })],
  ] as const) {
    const behind = await clinicsAhead(model as unknown as Model<Standing>, standings);
    if (behind.length === 0) continue;
    await model.collection.bulkWrite(
      behind.map((clinic) => ({
        updateMany: {
          filter: { clinicId: clinic._id, 'standing.version': { $not: { $gte: clinic.version } } },
          update: { $set: { standing: given(clinic) } },
        },
      })),
      { ordered: false },
    );
  }
  const marked = standings.filter(({ standingToPassOn }) => standingToPassOn);
  if (marked.length === 0) return;
  await clinics.collection.bulkWrite(
    marked.map(({ _id, version }) => ({
      updateOne: {
        filter: { _id: _id as never, version, standingToPassOn: true },
        update: { $unset: { standingToPassOn: true } },
      },
    })),
    { ordered: false },
  );
}

/** The clinics that have changed since some of theirs were given their standing. */
async function clinicsAhead(
  model: Model<Standing>,
  clinics: readonly ClinicStanding[],
): Promise<ClinicStanding[]> {
  const standing = await model
    .find(
      { clinicId: { $in: clinics.map(({ _id }) => _id) } },
      { clinicId: 1, 'standing.version': 1 },
      { batchSize: 5_000 },
    )
    .lean<Standing[]>();
  const oldest = new Map<string, number>();
  for (const { clinicId, standing: { version = 0 } = {} } of standing)
    oldest.set(clinicId, Math.min(version, oldest.get(clinicId) ?? version));
  return clinics.filter(({ _id, version }) => (oldest.get(_id) ?? version) < version);
}

/** Finishes what a crash cut short between a clinic's change and its providers'. */
export async function passOnLeft(connection: Connection): Promise<void> {
  const [left, without] = await Promise.all([
    clinicModel(connection).distinct('_id', { standingToPassOn: true }),
    treatmentModel(connection).distinct('clinicId', {
      clinicId: { $ne: null },
      standing: { $exists: false },
    }),
  ]);
  await passOnStanding(connection, [...left, ...without.filter((id) => id !== null)]);
}
