import { setTimeout as delay } from 'node:timers/promises';
import { Unavailable } from '@tidbok/kit/failures.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { dropClaim } from '#workflows/claims/dropClaim.ts';
import { standingSeats } from './standingSeats.ts';
import type { Claim } from '#domain/ledger/claim.ts';
import { seatsWhenClaimed, sessionOfSeat } from '#domain/sessions/session.ts';

/** Longer than any claim lasts that is not secured. */
const aDay = Temporal.Duration.from({ hours: 24 });

const looks = 10;
const betweenLooksMs = 100;

/**
 * Whether a claim that is not secured, and has all its parts, has a seat in a session that is open; true of what is no seat. Whoever made
 * it may have crashed before looking: where the session has fewer seats than then, all that stand are counted. One that has none is taken away.
 *
 * A desk that cancels a session, or takes seats away, writes first and looks at the seats then: where one stands it gives way. So what may
 * yet be undone is waited for, or it would cost somebody a seat that is theirs.
 *
 * @throws {Unavailable} where whoever cancels it does not come to an end: whoever finds it so does, and the claim is kept until then
 */
export async function keepsSeat(calendar: Calendar, claim: Claim): Promise<boolean> {
  const { ledger, clock } = calendar;
  const sessionId = sessionOfSeat(claim);
  if (sessionId === null || claim.until === null) return true;
  for (let look = 0; ; look += 1) {
    const found = await lookAtSeat(calendar, sessionId, claim);
    if (found === 'has one') return true;
    if (found === 'never' || (found === 'too many' && look >= looks)) break;
    if (look >= looks) throw new Unavailable(`${sessionId} is being cancelled`);
    await delay(betweenLooksMs);
  }
  await dropClaim(ledger, claim, clock.now().add(aDay));
  return false;
}

async function lookAtSeat(
  calendar: Calendar,
  sessionId: string,
  claim: Claim,
): Promise<'has one' | 'too many' | 'is being cancelled' | 'never'> {
  const session = await calendar.sessions.find(sessionId);
  if (session?.state === 'CANCELLING') return 'is being cancelled';
  if (session?.state !== 'OPEN') return 'never';
  if (session.seats >= seatsWhenClaimed(claim)) return 'has one';
  const standing = await standingSeats(calendar, sessionId, calendar.clock.now());
  return standing.length <= session.seats ? 'has one' : 'too many';
}
