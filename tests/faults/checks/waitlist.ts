import type { History, Violation } from '../history/history.ts';
import type { BookingState, EntryState, OfferState } from '../history/state.ts';

/** The waitlist: a time is offered to one at a time, and whoever accepted has it. */
export function checkWaitlist({
  entries,
  offered,
  answered,
  passedOver,
  rows,
  bookings,
}: Pick<History, 'entries' | 'offered' | 'answered' | 'passedOver' | 'rows' | 'bookings'>): Violation[] {
  const claimIds = new Set(rows.flatMap((row) => row.entries.map(({ id }) => id)));
  const byId = new Map(bookings.map((booking) => [booking.id, booking]));
  return [
    ...offeredToTwo(offered),
    ...[...offered, ...entries].flatMap(inTwoMinds),
    ...entries.flatMap((entry) => [...stuck(entry, claimIds), ...notBooked(entry, byId)]),
    ...twiceFulfilled(entries),
    ...answered
      .filter(({ status }) => status === 'OFFERED' || status === 'OFFERING')
      .map(({ id, status }) => ({ rule: 'every offer comes to an end', what: `${id} is ${status}` })),
    ...passedOver.map(({ entryId, free }) => ({
      rule: 'nobody who waits is passed over',
      what: `${entryId} waits, and is not offered ${free.slice(0, 4).join(', ')}`,
    })),
  ];
}

const open = ({ offers }: EntryState): OfferState[] => offers.filter(({ status }) => status === 'OPEN');

export function offeredToTwo(entries: readonly EntryState[]): Violation[] {
  const offers = entries.flatMap(open).sort((a, b) => a.start - b.start);
  return offers.flatMap((offer, index) =>
    offers
      .slice(index + 1)
      .filter(({ providerId, start }) => providerId === offer.providerId && start < offer.end)
      // Each has a seat of its own.
      .filter(({ sessionId }) => sessionId === null || sessionId !== offer.sessionId)
      .map((other) => ({
        rule: 'a time is offered to one at a time',
        what: `${offer.id} and ${other.id}: ${offer.providerId} at ${offer.start} and ${other.start}`,
      })),
  );
}

/** Only the last offer can stand, and it does where the entry says so. */
function inTwoMinds({ id, status, offers }: EntryState): Violation[] {
  const standing = offers.filter((offer) => offer.status === 'OPEN' || offer.status === 'MAKING');
  const wanted = status === 'OFFERED' || status === 'OFFERING' ? 1 : 0;
  if (standing.length === wanted && standing.every((offer) => offer === offers.at(-1))) return [];
  const what = `${id} is ${status}, with ${offers.map((offer) => offer.status).join(', ')}`;
  return [{ rule: 'one offer is made at a time', what }];
}

/** Offered is what is held, or is being booked: else nobody could have it, nor be offered anything. */
function stuck(entry: EntryState, claimIds: ReadonlySet<string>): Violation[] {
  return open(entry)
    .filter(({ id, claims }) => !claimIds.has(id) && !claims.some((claim) => claimIds.has(claim)))
    .map(({ id }) => ({ rule: 'what is offered is held', what: `${entry.id}: there is no hold of ${id}` }));
}

function notBooked(
  { id, status, bookingId, offers }: EntryState,
  bookings: ReadonlyMap<string, BookingState>,
): Violation[] {
  if (status !== 'FULFILLED') return [];
  const rule = 'an accepted offer became its booking';
  const offer = offers.at(-1);
  const booking = bookings.get(bookingId ?? '');
  if (!booking) return [{ rule, what: `${id}: there is no ${bookingId}` }];
  if (offer?.status !== 'BOOKED') return [{ rule, what: `${id}: its offer is ${offer?.status}` }];
  if (booking.events[0]?.start === offer.start) return [];
  return [
    { rule, what: `${id} was offered ${offer.start}, and ${booking.id} was for ${booking.events[0]?.start}` },
  ];
}

function twiceFulfilled(entries: readonly EntryState[]): Violation[] {
  const fulfilled = entries.filter(({ bookingId }) => bookingId !== null);
  return [...Map.groupBy(fulfilled, ({ bookingId }) => bookingId)]
    .filter(([, same]) => same.length > 1)
    .map(([bookingId, same]) => ({
      rule: 'an accepted offer became its booking',
      what: `${bookingId} is that of ${same.map(({ id }) => id).join(' and ')}`,
    }));
}
