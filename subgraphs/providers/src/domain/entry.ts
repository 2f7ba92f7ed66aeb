/** What clinics, providers and treatments have in common: each is an entry of the directory. */
export type Entry = {
  readonly id: string;
  /** Grows by one with every change. */
  readonly version: number;
  readonly listing: ListingState;
  readonly updatedAt: Temporal.Instant;
};

export type ListingState = 'DRAFT' | 'LISTED' | 'WITHDRAWN';

/** Why an entry may not go from one listing state to another; undefined where it may. */
export function listingRefusal(from: ListingState | null, to: ListingState): string | undefined {
  if (from === null) {
    return to === 'WITHDRAWN'
      ? 'What was never listed cannot be withdrawn: begin with DRAFT or LISTED.'
      : undefined;
  }
  // Bookings may name it: hidden as a draft, their history would lose it.
  if (from !== 'DRAFT' && to === 'DRAFT') return 'What was listed once is no draft any more: use WITHDRAWN.';
  return undefined;
}
