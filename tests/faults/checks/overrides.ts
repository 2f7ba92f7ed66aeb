import type { History, Violation } from '../history/history.ts';
import { ownersOf } from './owners.ts';

/** Only a desk's override, and a move onto the booking's own time, is marked as sharing its bits. (What lies over what is seen in the ledger.) */
export function checkOverrides({ rows, bookings }: Pick<History, 'rows' | 'bookings'>): Violation[] {
  const byClaim = new Map(bookings.map((booking) => [booking.claimId, booking]));
  const claims = rows.flatMap(({ entries }) => entries.filter(({ of }) => of === null));
  const owners = ownersOf(rows);
  const over = rows.flatMap(({ key, entries }) =>
    entries.filter(({ over }) => over).map(({ id }) => ({ key, id })),
  );
  return [
    ...over.flatMap(({ key, id }) => {
      const claim = owners.get(id);
      const wasMoved = byClaim.get(claim?.id ?? '')?.events.some(({ type }) => type === 'RESCHEDULED');
      // One that is nobody's any more ends by itself.
      if (!claim || claim.isOverride || wasMoved || isBeingMoved(claim.kind, claim.until)) return [];
      return [{ rule: 'only a desk takes what is taken', what: `${id} in ${key} lies over others` }];
    }),
    ...claims.flatMap(({ id, isOverride, until }) => {
      const booking = byClaim.get(id);
      if (until !== null || !booking || booking.isOverride === isOverride) return [];
      const what = `${booking.id} is ${booking.isOverride ? 'marked' : 'not marked'}, and its claim ${id} is ${isOverride ? '' : 'not '}`;
      return [{ rule: 'an override stays visible', what }];
    }),
  ];
}

/** A move that came to nothing may have left its claim: it has a deadline, and no booking names it. */
const isBeingMoved = (kind: string | null, until: number | null): boolean =>
  kind === 'booking' && until !== null;
