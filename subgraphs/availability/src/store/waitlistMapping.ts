import { fromDate, toDate } from '@tidbok/kit/clock.ts';
import type { StoredOffer, StoredWaitlistEntry } from './waitlistModel.ts';
import type { Queued } from '#domain/waitlist/queuePlace.ts';
import type { WaitlistEntry, WaitlistOffer, Wish } from '#domain/waitlist/waitlistEntry.ts';

// Between what is stored and what the rules work on.

export type StoredWish = Pick<StoredWaitlistEntry, keyof Wish>;

const toWish = ({
  clinicId,
  providerId,
  treatmentId,
  from,
  until,
  earliest,
  latest,
  weekdays,
  sessionId = null,
}: StoredWish): Wish => ({
  clinicId,
  providerId,
  treatmentId,
  from,
  until,
  earliest,
  latest,
  weekdays,
  sessionId,
});

export const toQueued = (stored: StoredWish & Pick<StoredWaitlistEntry, '_id' | 'joinedAt'>): Queued => ({
  id: stored._id,
  joinedAt: fromDate(stored.joinedAt),
  wish: toWish(stored),
});

export const toEntry = (stored: StoredWaitlistEntry): WaitlistEntry => {
  const wish = toWish(stored);
  const { patientId, owners, holder, status, lapses, bookingId, fingerprint, rev } = stored;
  return {
    id: stored._id,
    wish,
    patientId,
    joinedBy: stored.joinedBy ?? holder,
    owners,
    holder,
    status,
    lapses,
    bookingId,
    fingerprint,
    rev,
    joinedAt: fromDate(stored.joinedAt),
    offers: stored.offers.map((offer) => toOffer(offer, wish)),
  };
};

const toOffer = (stored: StoredOffer, { clinicId, treatmentId }: Wish): WaitlistOffer => {
  const {
    id,
    providerId,
    sessionId = null,
    start,
    end,
    timeZone,
    status,
    madeAt,
    expiresAt,
    claims,
  } = stored;
  return {
    id,
    status,
    claims,
    sessionId,
    slot: { providerId, clinicId, treatmentId, start: fromDate(start), end: fromDate(end), timeZone },
    madeAt: fromDate(madeAt),
    expiresAt: fromDate(expiresAt),
  };
};

/** But for when it joined, which the engine writes, once. */
export function fromEntry(
  whole: Omit<WaitlistEntry, 'joinedAt'> & { readonly joinedAt?: Temporal.Instant },
): Omit<StoredWaitlistEntry, 'joinedAt'> {
  const { id, wish, offers, joinedAt: _, ...entry } = whole;
  return {
    _id: id,
    ...wish,
    weekdays: [...wish.weekdays],
    ...entry,
    owners: [...entry.owners],
    offers: offers.map(fromOffer),
  };
}

const fromOffer = ({ slot, madeAt, expiresAt, claims, ...offer }: WaitlistOffer): StoredOffer => ({
  ...offer,
  providerId: slot.providerId,
  start: toDate(slot.start),
  end: toDate(slot.end),
  timeZone: slot.timeZone,
  madeAt: toDate(madeAt),
  expiresAt: toDate(expiresAt),
  claims: [...claims],
});
