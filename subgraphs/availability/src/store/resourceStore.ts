import type { Connection } from 'mongoose';
import { toResource, toSchedule } from './resourceMapping.ts';
import { resourceModel, type StoredResource } from './resourceModel.ts';
import type { Place, Resource } from '#domain/directory.ts';
import { earthRadiusKm } from '#domain/distance.ts';
import type { Bookable } from '#domain/offer.ts';

export type ResourceStore = ReturnType<typeof resourceStore>;

/** What a search needs of a provider, and no more: there are thousands of them in a city. */
export type Candidate = Bookable & { readonly place: Place };

export function resourceStore(connection: Connection) {
  const resources = resourceModel(connection);
  return {
    async find(id: string): Promise<Resource | null> {
      const found = await resources.findById(id).lean();
      return found && toResource(found);
    },

    /** Those of the ids that are known. */
    async findMany(ids: readonly string[]): Promise<Map<string, Resource>> {
      const found = await resources
        .find({ _id: { $in: [...ids] } }, null, { batchSize: ids.length + 1 })
        .lean();
      return new Map(found.map((resource) => [resource._id, toResource(resource)]));
    },

    /** Listed ones with hours, within the radius, that seem to offer a kind of treatment. In no order. */
    async findNear(wanted: {
      code: string;
      place: Place;
      radiusKm: number;
      language: string | undefined;
    }): Promise<Candidate[]> {
      const { longitude, latitude } = wanted.place;
      // The driver itself, past mongoose: for thousands of rows its part would be the larger one.
      const found = await resources.collection
        .find<FoundNear>(
          {
            codes: wanted.code,
            'provider.listed': true,
            'clinic.listed': true,
            'clinic.place': {
              $geoWithin: { $centerSphere: [[longitude, latitude], wanted.radiusKm / earthRadiusKm] },
            },
            schedule: { $exists: true },
            ...(wanted.language && { 'provider.languages': languageRange(wanted.language) }),
          },
          {
            batchSize: 20_000,
            projection: {
              'provider.clinicId': 1,
              'provider.treatmentIds': 1,
              'clinic.id': 1,
              'clinic.place.coordinates': 1,
              'clinic.timeZone': 1,
              'schedule.version': 1,
              'schedule.dayZone': 1,
              'schedule.periods': 1,
              'schedule.exceptions': 1,
            },
          },
        )
        .toArray();
      // A copy of a former clinic's says nothing of the present one.
      return found.filter(({ provider, clinic }) => clinic.id === provider.clinicId).map(toCandidate);
    },
  };
}

type FoundNear = {
  _id: string;
  provider: Pick<NonNullable<StoredResource['provider']>, 'clinicId' | 'treatmentIds'>;
  clinic: { id: string; place: { coordinates: [number, number] }; timeZone: string };
  schedule: NonNullable<StoredResource['schedule']>;
};

const toCandidate = ({ _id, provider, clinic, schedule }: FoundNear): Candidate => ({
  providerId: _id,
  clinicId: provider.clinicId,
  place: { longitude: clinic.place.coordinates[0], latitude: clinic.place.coordinates[1] },
  timeZone: clinic.timeZone,
  treatmentIds: provider.treatmentIds,
  schedule: toSchedule(schedule),
});

/** RFC 4647 basic filtering: `en` is met by `en` and by `en-GB`. */
const languageRange = (language: string): RegExp => new RegExp(`^${language.toLowerCase()}(-|$)`);
