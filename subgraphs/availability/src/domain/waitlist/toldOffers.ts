import { isOpenEntry, type OfferStatus, type WaitlistEntry, type WaitlistOffer } from './waitlistEntry.ts';

export type ToldOffers = {
  /** The offers to an entry that are not as they were told, and from now on are told: none of a state that is not newer than the last. */
  news(entry: WaitlistEntry): WaitlistOffer[];
  /** As `news`, of an entry whose offers ended long ago, all but the one that is open: those are told to nobody. */
  openAlone(entry: WaitlistEntry): WaitlistOffer[];
};

type Known = { readonly rev: number; readonly statuses: ReadonlyMap<string, OfferStatus> | null };

/** What one who listens was told of the offers to their entries, by the revisions of the entries: no clock has a part in it. */
export function toldOffers(mostKnown = 10_000): ToldOffers {
  const known = new Map<string, Known>();

  const note = (entry: WaitlistEntry): Known | undefined => {
    const before = known.get(entry.id);
    if (before && before.rev >= entry.rev) return undefined;
    const statuses = new Map(entry.offers.map(({ id, status }) => [id, status]));
    // One that is over never changes again.
    known.set(entry.id, { rev: entry.rev, statuses: isOpenEntry(entry) ? statuses : null });
    if (known.size > mostKnown) forgetOver();
    return before ?? { rev: 0, statuses: null };
  };
  const forgetOver = (): void => {
    for (const [id, { statuses }] of known) if (!statuses) known.delete(id);
  };

  return {
    news(entry) {
      const before = note(entry);
      return before
        ? entry.offers.filter(({ id, status }) => isTold(status) && before.statuses?.get(id) !== status)
        : [];
    },
    openAlone: (entry) => (note(entry) ? entry.offers.filter(({ status }) => status === 'OPEN') : []),
  };
}

/** Of one that is only being made nobody is told. */
const isTold = (status: OfferStatus): boolean => status !== 'MAKING';
