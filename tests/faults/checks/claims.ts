import type { Violation } from '../history/history.ts';
import type { BookingState, Entry, State } from '../history/state.ts';

/** Between the ledger and the bookings: each that takes time has its own claim, and no claim is kept for nobody. */
export function checkClaims({ rows, bookings }: Pick<State, 'rows' | 'bookings'>): Violation[] {
  const claims = new Map(
    rows.flatMap(({ entries }) => entries.filter(({ of }) => of === null).map((entry) => [entry.id, entry])),
  );
  const owners = new Map(
    bookings.filter(({ takesTime }) => takesTime).map((booking) => [booking.claimId, booking]),
  );
  return [
    ...bookings
      .filter(({ takesTime }) => takesTime)
      .flatMap((booking) => withoutClaim(booking, claims.get(booking.claimId))),
    ...[...claims.values()].flatMap((claim) => withoutOwner(claim, owners)),
  ];
}

function withoutClaim(booking: BookingState, claim: Entry | undefined): Violation[] {
  const rule = 'a booking that takes time has its claim, secured';
  const what = `${booking.id} (${booking.status}), claim ${booking.claimId}`;
  if (!claim) return [{ rule, what: `${what}: there is none` }];
  const found: string[] = [];
  if (claim.kind !== 'booking') found.push(`it is a ${claim.kind}`);
  // A booking in the midst of being made is not at rest, which is seen to before.
  if (claim.until !== null) found.push('it has a deadline');
  if (claim.time?.start !== booking.start || claim.time.providerId !== booking.providerId)
    found.push('it is for another time or provider');
  return found.map((wrong) => ({ rule, what: `${what}: ${wrong}` }));
}

/** What has a deadline ends by itself. */
function withoutOwner(claim: Entry, owners: ReadonlyMap<string, BookingState>): Violation[] {
  if (claim.until !== null || claim.kind === 'session') return [];
  if (claim.kind === 'hold') return [{ rule: 'a hold has a deadline', what: claim.id }];
  if (owners.has(claim.id)) return [];
  return [{ rule: 'a secured claim belongs to a booking that takes time', what: claim.id }];
}
