import { onlySeatOf } from '#domain/sessions/onlySeat.ts';
import type { WallSlot } from '#domain/time/wallSlots.ts';
import type { WaitlistEntry, WaitlistOffer, Wish } from './waitlistEntry.ts';

/** What may be offered: a time, or seats of a session. */
export type Free = WallSlot & { readonly seats?: FreeSeats };

type FreeSeats = {
  readonly sessionId: string;
  readonly left: number;
  /** Those who have one, as `onlySeatOf` names them: a patient has a single seat. */
  readonly takenBy: ReadonlySet<string>;
};

/**
 * Whether something is what somebody waits for. Whoever waits for a treatment is content with a seat of a session of it; whoever waits
 * for one session, with that alone.
 */
export const wants = (wish: Wish, { slot, date, weekday, minutes, seats }: Free): boolean =>
  wish.sessionId !== null
    ? seats?.sessionId === wish.sessionId
    : slot.treatmentId === wish.treatmentId &&
      slot.clinicId === wish.clinicId &&
      (wish.providerId === null || slot.providerId === wish.providerId) &&
      date >= wish.from &&
      date <= wish.until &&
      minutes >= wish.earliest &&
      minutes <= wish.latest &&
      wish.weekdays.includes(weekday);

/** Whether something may be offered to an entry: it is wanted, and was not refused before. */
export const mayBeOffered = ({ wish, offers, patientId }: WaitlistEntry, free: Free): boolean =>
  wants(wish, free) && !offers.some((offer) => isRefused(wish, offer, free)) && !hasSeat(patientId, free);

/** A seat of the one session that somebody waits for is another one each time: there the entry is paused instead. */
const isRefused = ({ sessionId }: Wish, offer: WaitlistOffer, { slot, seats }: Free): boolean =>
  sessionId === null &&
  offer.status !== 'WITHDRAWN' &&
  offer.sessionId === (seats?.sessionId ?? null) &&
  offer.slot.providerId === slot.providerId &&
  offer.slot.start.equals(slot.start);

const hasSeat = (patientId: string, { seats }: Free): boolean =>
  seats !== undefined && seats.takenBy.size > 0 && seats.takenBy.has(onlySeatOf(patientId));

/** What an entry is offered when it is its turn: the earliest of what may be. */
export const firstFor = (entry: WaitlistEntry, free: readonly Free[]): Free | undefined =>
  free.find((one) => mayBeOffered(entry, one));

/** Whose turn it is: the first of the queue to whom it may be offered. */
export const firstWho = (queue: readonly WaitlistEntry[], free: Free): WaitlistEntry | undefined =>
  queue.find((entry) => mayBeOffered(entry, free));

/** What is left once something is given: one seat fewer of that session, or no time of the same provider that overlaps it. */
export const withoutGiven = (free: readonly Free[], given: Free): Free[] =>
  given.seats
    ? free.flatMap((one) => (one.seats?.sessionId === given.seats!.sessionId ? oneSeatFewer(one) : one))
    : free.filter((one) => one.seats !== undefined || !overlaps(one, given));

const oneSeatFewer = (one: Free): Free[] =>
  one.seats!.left > 1 ? [{ ...one, seats: { ...one.seats!, left: one.seats!.left - 1 } }] : [];

const overlaps = ({ slot }: Free, { slot: given }: Free): boolean =>
  slot.providerId === given.providerId &&
  Temporal.Instant.compare(slot.start, given.end) < 0 &&
  Temporal.Instant.compare(slot.end, given.start) > 0;
