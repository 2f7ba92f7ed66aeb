import type { Databases } from '../../../local/platform/openDatabases.ts';
import type {
  StoredClinic as KnownClinic,
  StoredTreatment as KnownTreatment,
} from '../../../subgraphs/availability/src/store/directoryModels.ts';
import type { StoredResource } from '../../../subgraphs/availability/src/store/resourceModel.ts';
import type { Stamp } from '../../../subgraphs/availability/src/store/stamped.ts';
import type { StoredClinic } from '../../../subgraphs/providers/src/store/clinicModel.ts';
import type { StoredProvider } from '../../../subgraphs/providers/src/store/providerModel.ts';
import type { StoredEntry } from '../../../subgraphs/providers/src/store/storedEntry.ts';
import type { StoredTreatment } from '../../../subgraphs/providers/src/store/treatmentModel.ts';
import type { KnownState, ListedState, Said } from './state.ts';

type Database = ReturnType<Databases['of']>;

/** All clinics, providers and treatments, as the service holds them that they are changed in. */
export async function readDirectory(providers: Database): Promise<ListedState[]> {
  const [clinics, people, treatments] = await Promise.all([
    providers.collection<StoredClinic>('clinics').find().toArray(),
    providers.collection<StoredProvider>('providers').find().toArray(),
    providers.collection<StoredTreatment>('treatments').find().toArray(),
  ]);
  return [
    ...clinics.map((clinic) => ({
      ...listedOf(clinic),
      clinicId: null,
      says: clinicSays({ ...clinic, ...isListed(clinic), at: clinic.place.coordinates }),
    })),
    ...people.map((provider) => ({
      ...listedOf(provider),
      clinicId: provider.clinicId,
      says: providerSays({ ...provider, ...isListed(provider) }),
    })),
    ...treatments.map((treatment) => ({
      ...listedOf(treatment),
      clinicId: null,
      says: treatmentSays({ ...treatment, ...isListed(treatment) }),
    })),
  ];
}

/** What availability has heard of them, each copy of a clinic apart. */
export async function readKnown(availability: Database): Promise<KnownState[]> {
  const [clinics, resources, treatments] = await Promise.all([
    availability.collection<KnownClinic>('clinics').find().toArray(),
    availability.collection<StoredResource>('resources').find().toArray(),
    availability.collection<KnownTreatment>('treatments').find().toArray(),
  ]);
  return [
    ...clinics.map((clinic) => ({
      ...knownOf(clinic._id, clinic),
      says: clinicSays({ ...clinic, at: [clinic.place.longitude, clinic.place.latitude] }),
    })),
    ...treatments.map((treatment) => ({
      ...knownOf(treatment._id, treatment),
      says: treatmentSays(treatment),
    })),
    ...resources.flatMap(({ _id, provider, clinic }) => [
      ...(provider ? [{ ...knownOf(_id, provider), says: providerSays(provider) }] : []),
      ...(clinic
        ? [
            {
              ...knownOf(clinic.id, clinic, _id),
              says: clinicSays({ ...clinic, at: clinic.place.coordinates }),
            },
          ]
        : []),
    ]),
  ];
}

const listedOf = ({ _id, version, name, listing }: StoredEntry) => ({ id: _id, version, name, listing });
const isListed = ({ listing }: StoredEntry) => ({ listed: listing === 'LISTED' });
const knownOf = (id: string, { version }: { version: number }, provider: string | null = null) => ({
  id,
  with: provider,
  version,
});

const clinicSays = (of: Pick<KnownClinic, 'name' | 'listed' | 'timeZone'> & { at: number[] }): Said => ({
  name: of.name,
  listed: of.listed,
  timeZone: of.timeZone,
  place: of.at.join(),
});

const providerSays = (of: Omit<NonNullable<StoredResource['provider']>, 'version'>): Said => ({
  name: of.name,
  listed: of.listed,
  clinicId: of.clinicId,
  languages: of.languages.map((language) => language.toLowerCase()),
  treatmentIds: of.treatmentIds,
});

const treatmentSays = (of: Omit<KnownTreatment, '_id' | 'version' | keyof Stamp>): Said => ({
  name: of.name,
  listed: of.listed,
  code: of.code,
  minutes: of.durationMinutes,
  before: of.bufferBeforeMinutes,
  after: of.bufferAfterMinutes,
  price: `${of.price.amount} ${of.price.currency}`,
  payment: of.paymentPolicy,
  clinicId: of.clinicId ?? null,
});
