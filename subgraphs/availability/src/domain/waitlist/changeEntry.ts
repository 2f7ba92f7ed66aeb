import { type OfferStatus, standingOffer, type WaitlistEntry, type WaitlistOffer } from './waitlistEntry.ts';

// What becomes of an entry of the waitlist. Each gives the next state, or null where it does not come of the present one.

export const lapsesUntilPaused = 3;

/** More than anybody declines: the oldest are forgotten, and with them that they were declined. */
const keptOffers = 100;

type Next = WaitlistEntry | null;

/** Somebody is about to be told of an entry that another call has made: from then on that call can take it back no more. */
export const told = (entry: WaitlistEntry): Next => (entry.rev === 1 ? next(entry, {}) : null);

/** Writes down the offer that is about to be made: from then on no other can be. */
export const offering = (entry: WaitlistEntry, offer: WaitlistOffer): Next =>
  entry.status === 'WAITING'
    ? next(entry, { status: 'OFFERING', offers: [...entry.offers.slice(1 - keptOffers), offer] })
    : null;

/** The hold is there. */
export const offered = (entry: WaitlistEntry, offerId: string): Next =>
  stands(entry, offerId, 'MAKING')
    ? next(entry, { status: 'OFFERED', offers: withLast(entry, { status: 'OPEN' }) })
    : null;

/** The time was not to be had: nobody was told of the offer, and it never was. */
export const notOffered = (entry: WaitlistEntry, offerId: string): Next =>
  stands(entry, offerId, 'MAKING')
    ? next(entry, { status: 'WAITING', offers: entry.offers.slice(0, -1) })
    : null;

/** More than anybody begins. None is forgotten: one of them may be the booking. */
const mostClaims = 10;

/**
 * Somebody begins to turn the hold into a booking's claim. Whether they did, the ledger tells.
 *
 * @returns the entry itself where that is written down already
 */
export const accepting = (
  entry: WaitlistEntry,
  offerId: string,
  claim: WaitlistOffer['claims'][number],
): Next => {
  const offer = stands(entry, offerId, 'OPEN');
  if (!offer) return null;
  if (offer.claims.some(({ claimId }) => claimId === claim.claimId)) return entry;
  if (offer.claims.length >= mostClaims) return null;
  return next(entry, { offers: withLast(entry, { claims: [...offer.claims, claim] }) });
};

/** The hold has become that booking's time. */
export const fulfilled = (entry: WaitlistEntry, offerId: string, bookingId: string): Next =>
  stands(entry, offerId, 'OPEN')
    ? next(entry, { status: 'FULFILLED', bookingId, offers: withLast(entry, { status: 'BOOKED' }) })
    : null;

/** Whoever declines is there: what they did not answer before is forgiven. */
export const declined = (entry: WaitlistEntry, offerId: string): Next =>
  stands(entry, offerId, 'OPEN')
    ? next(entry, { status: refused(entry), lapses: 0, offers: withLast(entry, { status: 'DECLINED' }) })
    : null;

export const lapsed = (entry: WaitlistEntry, offerId: string): Next => {
  if (!stands(entry, offerId, 'OPEN')) return null;
  const lapses = entry.lapses + 1;
  const status = lapses >= lapsesUntilPaused ? 'PAUSED' : refused(entry);
  return next(entry, { status, lapses, offers: withLast(entry, { status: 'LAPSED' }) });
};

/** Who waits for one session would be offered the very same again. */
const refused = ({ wish }: WaitlistEntry): 'PAUSED' | 'WAITING' =>
  wish.sessionId === null ? 'WAITING' : 'PAUSED';

/** The clinic needs the seat. Not of one that somebody is booking from. */
export const withdrawn = (entry: WaitlistEntry, offerId: string): Next => {
  if (stands(entry, offerId, 'MAKING')) return notOffered(entry, offerId);
  return stands(entry, offerId, 'OPEN')?.claims.length === 0
    ? next(entry, { status: 'WAITING', offers: withLast(entry, { status: 'WITHDRAWN' }) })
    : null;
};

/** Goes on waiting, at the place that it always had. */
export const resumed = (entry: WaitlistEntry): Next =>
  entry.status === 'PAUSED' ? next(entry, { status: 'WAITING', lapses: 0 }) : null;

/** Leaves the queue. An offer that stands is withdrawn; of one that nobody was told of nothing is left. */
export const left = (entry: WaitlistEntry): WaitlistEntry =>
  next(entry, { status: 'LEFT', offers: offersLeft(entry) });

function offersLeft(entry: WaitlistEntry): readonly WaitlistOffer[] {
  const status = standingOffer(entry)?.status;
  if (status === 'MAKING') return entry.offers.slice(0, -1);
  return status === 'OPEN' ? withLast(entry, { status: 'WITHDRAWN' }) : entry.offers;
}

/** Another answers for the patient, and is told how it ends. */
export const takenOver = (entry: WaitlistEntry, offerId: string, by: string): Next =>
  stands(entry, offerId, 'OPEN') ? next(entry, { owners: ownersWith(entry, by) }) : null;

/** Of those who took over there may be many, and the latest are told; whose entry it is, always. */
const ownersWith = ({ patientId, joinedBy, owners }: WaitlistEntry, by: string): string[] => {
  const own = new Set([patientId, joinedBy]);
  const others = [...owners, by].filter((owner) => !own.has(owner));
  return [...own, ...[...new Set(others.toReversed())].slice(0, 8).toReversed()];
};

function stands(entry: WaitlistEntry, offerId: string, status: OfferStatus): WaitlistOffer | null {
  const offer = standingOffer(entry);
  return offer?.id === offerId && offer.status === status ? offer : null;
}

const withLast = ({ offers }: WaitlistEntry, change: Partial<WaitlistOffer>): WaitlistOffer[] =>
  offers.map((offer, index) => (index === offers.length - 1 ? { ...offer, ...change } : offer));

const next = (entry: WaitlistEntry, change: Partial<WaitlistEntry>): WaitlistEntry => ({
  ...entry,
  ...change,
  rev: entry.rev + 1,
});
