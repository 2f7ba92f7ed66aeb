import DataLoader from 'dataloader';
import type { Clinic } from '#domain/clinic.ts';
import type { Entry } from '#domain/entry.ts';
import type { Provider } from '#domain/provider.ts';
import type { Treatment } from '#domain/treatment.ts';
import type { Directory } from './directory.ts';
import type { EntryStore } from './entryStore.ts';

export type ClinicProvidersKey = {
  clinicId: string;
  after: readonly [nameKey: string, id: string] | null;
  size: number;
};

/** One request's readers: what it asks for at once is read at once, and once. */
export type Loaders = {
  clinics: DataLoader<string, Clinic | null>;
  providers: DataLoader<string, Provider | null>;
  treatments: DataLoader<string, Treatment | null>;
  /** Up to `size + 1` listed providers of a clinic. */
  clinicProviders: DataLoader<ClinicProvidersKey, Provider[], string>;
};

export const createLoaders = (directory: Directory): Loaders => ({
  clinics: byId(directory.clinics),
  providers: byId(directory.providers),
  treatments: byId(directory.treatments),
  clinicProviders: new DataLoader((keys) => providersOfClinics(directory, keys), {
    cacheKeyFn: (key) => `${key.clinicId} ${stretchOf(key)}`,
  }),
});

const byId = <Content>(store: EntryStore<Content>): DataLoader<string, (Entry & Content) | null> =>
  new DataLoader(async (ids) => {
    const found = await store.byIds(ids);
    return ids.map((id) => found.get(id) ?? null);
  });

const stretchOf = ({ after, size }: ClinicProvidersKey): string => JSON.stringify([after, size]);

/** The pages of many clinics: one reading for all that ask for the same stretch. */
async function providersOfClinics(
  directory: Directory,
  keys: readonly ClinicProvidersKey[],
): Promise<Provider[][]> {
  const stretches = [...Map.groupBy(keys, stretchOf)];
  const read = await Promise.all(
    stretches.map(async ([stretch, asked]) => {
      const { after, size } = asked[0]!;
      const clinicIds = asked.map(({ clinicId }) => clinicId);
      return [stretch, await directory.providers.ofClinics(clinicIds, after, size)] as const;
    }),
  );
  const byStretch = new Map(read);
  return keys.map((key) => byStretch.get(stretchOf(key))?.get(key.clinicId) ?? []);
}
