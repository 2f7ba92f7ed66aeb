import { type notAllowed, notFound } from '@tidbok/kit/failures.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { type ClaimTimeResult, newMark, newToken } from '#workflows/claims/claimTime.ts';
import { dropClaim } from '#workflows/claims/dropClaim.ts';
import { type OnlyAt, refusedAt } from '#workflows/claims/onlyAt.ts';
import { onlyOneSeat, sessionFull, sessionOver } from '#workflows/failures.ts';
import { placeClaim } from '#workflows/claims/placeClaim.ts';
import { readTerms } from '#workflows/slots/readTerms.ts';
import { type Claim, type ClaimAs, orderedParts } from '#domain/ledger/claim.ts';
import { isOnOffer } from '#domain/sessions/isOnOffer.ts';
import { onlyKey, seatParts, seatsWhenClaimed, type Session } from '#domain/sessions/session.ts';

export type ClaimSeatResult = ClaimTimeResult | ReturnType<typeof notAllowed>;

export type WantedSeat = OnlyAt & {
  readonly sessionId: string;
  /** Stands for one who may have a single seat; null of a desk, which books as many as it likes. */
  readonly only: string | null;
};

/** How often the session may have been changed meanwhile. */
const attempts = 5;

/** Longer than any claim lasts that is not secured. */
const aDay = Temporal.Duration.from({ hours: 24 });

/**
 * Claims a seat for whoever is first. The session is looked at again once the seat is taken: a desk that closes it, or takes seats away,
 * looks at the seats after that, so that at least one of the two sees the other.
 */
export async function claimSeat(
  calendar: Calendar,
  wanted: WantedSeat,
  as: ClaimAs,
): Promise<ClaimSeatResult> {
  const { sessions, ledger, clock } = calendar;
  const { sessionId, only } = wanted;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const session = await sessions.find(sessionId);
    if (!session || session.state === 'PLACING') return notFound('session', sessionId);
    const now = clock.now();
    if (session.state !== 'OPEN' || Temporal.Instant.compare(session.slot.start, now) <= 0)
      return sessionOver();
    const refused = refusedAt(wanted, session.slot);
    if (refused) return refused;
    if (!isOnOffer(session, await calendar.candidates.offer(session.slot))) return sessionOver();
    const claim = await seatClaim(calendar, session, only, as);
    const placed = await placeClaim(ledger, claim, now);
    if (placed === 'taken') return await whyTaken(calendar, wanted, now);
    const fresh = await sessions.find(sessionId);
    if (fresh?.state === 'OPEN' && fresh.seats >= seatsWhenClaimed(placed))
      return { __typename: 'Claimed', claim: placed, isNew: placed === claim };
    // Not what the same call, made twice, has secured meanwhile: it had seen the session open.
    const dropped = await dropClaim(ledger, placed, now.add(aDay));
    if (!dropped && (await ledger.findClaim(as.id))?.until === null)
      return { __typename: 'Claimed', claim: placed, isNew: false };
  }
  return sessionFull();
}

async function seatClaim(
  calendar: Calendar,
  session: Session,
  only: string | null,
  as: ClaimAs,
): Promise<Claim> {
  const mark = newMark();
  const where = orderedParts(mark, seatParts(session, only));
  return {
    ...as,
    ...where,
    slot: session.slot,
    terms: as.kind === 'booking' ? await readTerms(calendar, session.slot) : null,
    token: newToken(where, mark),
    rules: session.rules,
    override: null,
  };
}

async function whyTaken(
  { busy }: Calendar,
  { sessionId, only }: WantedSeat,
  now: Temporal.Instant,
): Promise<ClaimSeatResult> {
  if (only === null) return sessionFull();
  const key = onlyKey(sessionId, only);
  const taken = await busy.read({ days: [], counted: [key] }, now);
  return taken.count(key) > 0 ? onlyOneSeat() : sessionFull();
}
