import type { Connection } from 'mongoose';
import type { Clinic, ClinicContent } from '#domain/clinic.ts';
import type { ListingState } from '#domain/entry.ts';
import { clinicKind, clinicModel } from './clinicModel.ts';
import { type EntryStore, entryStore } from './entryStore.ts';
import { byWords, type Found, listEntries, type Stretch } from './listEntries.ts';
import { type Offer, type Tally, takeEntries } from './takeEntries.ts';

type ClinicQuery = {
  listing: ListingState;
  /** Among these alone. */
  ids?: readonly string[] | undefined;
  text?: string | undefined;
};

export type ClinicStore = EntryStore<ClinicContent> & {
  list(query: ClinicQuery, stretch: Stretch): Promise<Found<Clinic>[]>;
  take(offers: readonly Offer<ClinicContent>[], at: Temporal.Instant): Promise<Tally>;
};

export function clinicStore(connection: Connection, saved: () => void): ClinicStore {
  const model = clinicModel(connection);
  return {
    ...entryStore(model, clinicKind, saved),
    list: ({ listing, ids, text }, stretch) =>
      listEntries(model, clinicKind, {
        filter: { $and: [{ listing }, ids ? { _id: { $in: ids } } : {}, ...byWords(text)] },
        stretch,
      }),
    take: async (offers, at) => {
      const tally = await takeEntries(model, clinicKind, offers, at);
      saved();
      return tally;
    },
  };
}
