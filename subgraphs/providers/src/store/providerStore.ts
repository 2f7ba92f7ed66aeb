import type { Connection } from 'mongoose';
import type { ListingState } from '#domain/entry.ts';
import type { Provider, ProviderContent } from '#domain/provider.ts';
import { type EntryStore, entryStore } from './entryStore.ts';
import { beyondName, byWords, type Found, listEntries, type Stretch } from './listEntries.ts';
import { providerKind, providerModel, type StoredProvider } from './providerModel.ts';
import { type Offer, type Tally, takeEntries } from './takeEntries.ts';

type ProviderQuery = {
  listing: ListingState;
  /** Of these clinics alone. */
  clinicIds?: readonly string[] | undefined;
  specialty?: string | undefined;
  language?: string | undefined;
  /** Who offers at least one of each. */
  treatmentIds: readonly (readonly string[])[];
  text?: string | undefined;
};

export type ProviderStore = EntryStore<ProviderContent> & {
  list(query: ProviderQuery, stretch: Stretch): Promise<Found<Provider>[]>;
  /** The listed providers of several clinics, each clinic's by name: up to `size + 1` of each after a sort key. */
  ofClinics(
    clinicIds: readonly string[],
    after: readonly [nameKey: string, id: string] | null,
    size: number,
  ): Promise<Map<string, Provider[]>>;
  take(offers: readonly Offer<ProviderContent>[], at: Temporal.Instant): Promise<Tally>;
};

export function providerStore(connection: Connection, saved: () => void): ProviderStore {
  const model = providerModel(connection);
  return {
    ...entryStore(model, providerKind, saved),

    list: ({ listing, clinicIds, specialty, language, treatmentIds, text }, stretch) =>
      listEntries(model, providerKind, {
        filter: {
          $and: [
            { listing },
            // Nobody is sent to a clinic that cannot be found itself.
            listing === 'LISTED' ? { 'standing.listing': 'LISTED' } : {},
            clinicIds ? { clinicId: { $in: clinicIds } } : {},
            specialty ? { specialties: specialty } : {},
            language ? { languages: language } : {},
            ...treatmentIds.map((ids) => ({ treatmentIds: { $in: ids } })),
            ...byWords(text),
          ],
        },
        stretch,
        placeField: 'standing.place',
      }),

    async ofClinics(clinicIds, after, size) {
      const groups = await model.aggregate<{ _id: string; first: StoredProvider[] }>([
        { $match: { $and: [{ clinicId: { $in: [...clinicIds] }, listing: 'LISTED' }, beyondName(after)] } },
        { $project: { outbox: 0 } },
        { $sort: { clinicId: 1, nameKey: 1, _id: 1 } },
        { $group: { _id: '$clinicId', first: { $firstN: { input: '$$ROOT', n: size + 1 } } } },
      ]);
      return new Map(groups.map(({ _id, first }) => [_id, first.map((stored) => providerKind.read(stored))]));
    },

    take: async (offers, at) => {
      const tally = await takeEntries(model, providerKind, offers, at);
      saved();
      return tally;
    },
  };
}
