import { idempotencyConflict, invalidInput, notAllowed, notFound } from '@tidbok/kit/failures.ts';
import { actsForClinic, type Identity } from '@tidbok/kit/identity/identity.ts';
import { idOf } from '@tidbok/kit/ids.ts';
import { checkIdempotencyKey, fingerprint } from '@tidbok/kit/idempotency.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { claimTime, type ClaimTimeResult, type WantedTime } from '#workflows/claims/claimTime.ts';
import { slotTaken } from '#workflows/failures.ts';
import { finishSession, sessionTerm } from './finishSession.ts';
import type { Session } from '#domain/sessions/session.ts';

export type NewSession = WantedTime & { readonly idempotencyKey: string; readonly seats: number };

export type CreateSessionResult =
  | { __typename: 'Created'; session: Session }
  | Exclude<ClaimTimeResult, { __typename: 'Claimed' }>
  | ReturnType<typeof invalidInput>
  | ReturnType<typeof notAllowed>
  | ReturnType<typeof idempotencyConflict>;

export const mostSeats = 500;

/**
 * Makes a session of a provider's time: claims the time with all that the treatment takes, writes the session down, secures the time. A
 * crash in between leaves a claim that ends by itself, or a session that the sweeper finishes.
 */
export async function createSession(
  calendar: Calendar,
  identity: Identity,
  { idempotencyKey, seats, ...wanted }: NewSession,
): Promise<CreateSessionResult> {
  const { sessions, resources, clock } = calendar;
  const badKey = checkIdempotencyKey(idempotencyKey);
  if (badKey) return badKey;
  if (seats < 1 || seats > mostSeats)
    return invalidInput('seats', `A session has from 1 to ${mostSeats} seats.`);
  const resource = await resources.find(wanted.providerId);
  if (!resource?.provider) return notFound('provider', wanted.providerId);
  if (!actsForClinic(identity, resource.provider.clinicId, 'DESK'))
    return notAllowed('This is not a provider of your clinic.');

  const id = idOf('session', identity.subject!, idempotencyKey);
  const createdWith = hashOf(wanted, seats);
  const earlier = await sessions.findMade(id);
  if (earlier) return await answerMade(calendar, earlier, createdWith);
  // Of the input too: what another input of this key has claimed is not what this one asks for.
  const claimId = `${id}:${createdWith}`;
  const until = clock.now().add(sessionTerm);
  const as = { id: claimId, kind: 'session', holder: null, bookingId: null, until } as const;
  const claimed = await claimTime(calendar, wanted, as);
  if (claimed.__typename !== 'Claimed') return claimed;
  const { slot, token, rules } = claimed.claim;
  const session: Session = { id, slot, seats, state: 'PLACING', version: 1, claimId, token, rules };
  await sessions.insert(session, createdWith, until);
  // Where the same call was made twice at once, the one that was first.
  return await answerMade(calendar, await sessions.findMade(id), createdWith);
}

async function answerMade(
  calendar: Calendar,
  made: { session: Session; createdWith: string } | null,
  createdWith: string,
): Promise<CreateSessionResult> {
  if (made && made.createdWith !== createdWith) return idempotencyConflict();
  const session = made && (await finishSession(calendar, made.session));
  return session ? { __typename: 'Created', session } : slotTaken();
}

const hashOf = ({ providerId, treatmentId, start }: WantedTime, seats: number): string =>
  fingerprint([providerId, treatmentId, start.epochMilliseconds, seats]);
