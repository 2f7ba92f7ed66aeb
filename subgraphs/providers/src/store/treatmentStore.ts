import type { Connection } from 'mongoose';
import type { ListingState } from '#domain/entry.ts';
import type { Treatment, TreatmentContent } from '#domain/treatment.ts';
import { type EntryStore, entryStore } from './entryStore.ts';
import { byWords, type Found, listEntries, type Stretch } from './listEntries.ts';
import { type Offer, type Tally, takeEntries } from './takeEntries.ts';
import { treatmentKind, treatmentModel } from './treatmentModel.ts';

type TreatmentQuery = {
  listing: ListingState;
  /** Of these clinics alone. */
  clinicIds?: readonly string[] | undefined;
  specialty?: string | undefined;
  code?: string | undefined;
  text?: string | undefined;
};

export type TreatmentStore = EntryStore<TreatmentContent> & {
  list(query: TreatmentQuery, stretch: Stretch): Promise<Found<Treatment>[]>;
  /** Ids of what is listed under a code: the shared catalogue's and the clinics' own. */
  idsOfCode(code: string): Promise<string[]>;
  take(offers: readonly Offer<TreatmentContent>[], at: Temporal.Instant): Promise<Tally>;
};

export function treatmentStore(connection: Connection, saved: () => void): TreatmentStore {
  const model = treatmentModel(connection);
  return {
    ...entryStore(model, treatmentKind, saved),
    list: ({ listing, clinicIds, specialty, code, text }, stretch) =>
      listEntries(model, treatmentKind, {
        filter: {
          $and: [
            { listing },
            // Nobody is sent to a clinic that cannot be found itself.
            listing === 'LISTED' ? { $or: [{ clinicId: null }, { 'standing.listing': 'LISTED' }] } : {},
            clinicIds ? { clinicId: { $in: clinicIds } } : {},
            specialty ? { specialty } : {},
            code ? { code } : {},
            ...byWords(text),
          ],
        },
        stretch,
      }),
    idsOfCode: async (code) => await model.distinct('_id', { code, listing: 'LISTED' }),
    take: async (offers, at) => {
      const tally = await takeEntries(model, treatmentKind, offers, at);
      saved();
      return tally;
    },
  };
}
