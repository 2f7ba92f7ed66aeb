import { actsForClinic, type Identity } from '@tidbok/kit/identity/identity.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { type Equipment, equipmentIdsOf, inOrder } from '#domain/equipment/equipment.ts';
import { type Claim, isLive } from '#domain/ledger/claim.ts';
import { sessionOfSeat } from '#domain/sessions/session.ts';

/**
 * The rooms and devices that a booking has, for a caller who may see the booking: all for those who work at the clinic, the rooms for its
 * patient. While it is being moved, those of both times. Asked together with those of other bookings.
 */
export async function readEquipmentOfBooking(
  calendar: Pick<Calendar, 'ledger' | 'sessions' | 'equipment' | 'clock'>,
  identity: Identity,
  bookingId: string,
): Promise<Equipment[]> {
  const claims = await calendar.ledger.findClaimsOfBooking(bookingId);
  const live = claims.filter((claim) => isLive(claim, calendar.clock.now()));
  const takers = await Promise.all(live.map((claim) => takerOf(calendar, claim)));
  const found = await calendar.equipment.findMany(takers.flatMap((claim) => equipmentIdsOf(claim)));
  return [...found.values()]
    .filter(({ kind, clinicId }) => kind === 'ROOM' || actsForClinic(identity, clinicId, 'DESK', 'CLINICIAN'))
    .toSorted(inOrder);
}

/** What takes the time: a seat takes none itself, its session does. */
async function takerOf(
  { ledger, sessions }: Pick<Calendar, 'ledger' | 'sessions'>,
  claim: Claim,
): Promise<Claim> {
  const sessionId = sessionOfSeat(claim);
  const session = sessionId === null ? null : await sessions.find(sessionId);
  return (session && (await ledger.findClaim(session.claimId))) ?? claim;
}
