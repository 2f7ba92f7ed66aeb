import { decodeCursor, encodeCursor, type Page, page, pageSize } from '@tidbok/kit/cursors.ts';
import { BadInput, Forbidden } from '@tidbok/kit/failures.ts';
import { actsForClinic, type Identity } from '@tidbok/kit/identity/identity.ts';
import { z } from 'zod';
import type { Calendar } from '#workflows/calendar.ts';
import { isLive } from '#domain/ledger/claim.ts';
import { isOnOffer } from '#domain/sessions/isOnOffer.ts';
import { type Session, seatsKey } from '#domain/sessions/session.ts';
import type { SessionQuery } from '#store/sessionStore.ts';

export type SessionsAsked = {
  readonly clinicId?: string | null | undefined;
  readonly providerId?: string | null | undefined;
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
  readonly first: number;
  readonly after?: string | null | undefined;
};

/** One whose time is not secured yet may never be. */
export async function readSession(
  { sessions }: Pick<Calendar, 'sessions'>,
  id: string,
): Promise<Session | null> {
  const session = await sessions.find(id);
  return session?.state === 'PLACING' ? null : session;
}

const mostDays = 62;
const sortKey = z.tuple([z.int(), z.string()]);

/** Sessions to come, in order of time. @throws {BadInput} for a range that makes no sense */
export async function listSessions(
  { sessions, clock }: Pick<Calendar, 'sessions' | 'clock'>,
  { clinicId, providerId, from, until, first, after }: SessionsAsked,
): Promise<Page<Session>> {
  if ((clinicId == null) === (providerId == null))
    throw new BadInput('clinicId', 'Name a clinic or a provider: one of the two.');
  if (Temporal.Instant.compare(from, until) >= 0)
    throw new BadInput('until', 'The end must come after the beginning.');
  if (from.until(until).total('hours') > mostDays * 24)
    throw new BadInput('until', `Ask for at most ${mostDays} days.`);
  const size = pageSize(first);
  const key = after == null ? null : decodeCursor(after, sortKey);
  const now = clock.now();
  const query: SessionQuery = {
    of: clinicId != null ? { clinicId } : { providerId: providerId! },
    // Whoever has begun gives no seats any more.
    from: Temporal.Instant.compare(from, now) > 0 ? from : now.add({ milliseconds: 1 }),
    until,
    after: key && { start: Temporal.Instant.fromEpochMilliseconds(key[0]), id: key[1] },
    limit: size + 1,
  };
  return page(await sessions.findOpen(query), size, after, ({ slot, id }) =>
    encodeCursor(slot.start.epochMilliseconds, id),
  );
}

type OfSeats = Pick<Calendar, 'busy' | 'candidates' | 'clock'>;

/** How many seats nobody has or holds; none where none are given. Asked together with those of other sessions. */
export async function countFreeSeats(calendar: OfSeats, session: Session): Promise<number> {
  if (session.state !== 'OPEN') return 0;
  const { id, seats } = session;
  const [isGiven, taken] = await Promise.all([
    givesSeats(calendar, session),
    calendar.busy.countOf(seatsKey(id), calendar.clock.now()),
  ]);
  return isGiven ? Math.max(0, seats - taken) : 0;
}

/** Whether new seats are given: it is open, and its time is still in its provider's hours. Asked together with other sessions. */
export async function givesSeats(
  { candidates, clock }: Pick<OfSeats, 'candidates' | 'clock'>,
  session: Session,
): Promise<boolean> {
  if (session.state !== 'OPEN' || Temporal.Instant.compare(session.slot.start, clock.now()) <= 0)
    return false;
  return isOnOffer(session, await candidates.offer(session.slot));
}

/** The bookings that have a seat, for those who work at the clinic. @throws {Forbidden} for others */
export async function listSeatBookings(
  { ledger, clock }: Pick<Calendar, 'ledger' | 'clock'>,
  identity: Identity,
  { id, slot }: Session,
): Promise<{ id: string }[]> {
  if (!actsForClinic(identity, slot.clinicId, 'DESK', 'CLINICIAN'))
    throw new Forbidden('You may see who comes to the sessions of your own clinics only.');
  const seats = await ledger.findClaimsIn([seatsKey(id)]);
  return seats
    .filter((claim) => isLive(claim, clock.now()))
    .flatMap(({ bookingId }) => (bookingId === null ? [] : { id: bookingId }));
}
