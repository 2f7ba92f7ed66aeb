import { idempotencyConflict, invalidInput, notAllowed, notFound } from '@tidbok/kit/failures.ts';
import { idOf } from '@tidbok/kit/ids.ts';
import { actsForClinic, hasRole, type Identity } from '@tidbok/kit/identity/identity.ts';
import { checkIdempotencyKey, fingerprint } from '@tidbok/kit/idempotency.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { mayChange } from './changeWaitlist.ts';
import {
  onlyOneSeat,
  sessionOver,
  type SlotNotOffered,
  tooManyEntries,
  type TooManyEntries,
} from '#workflows/failures.ts';
import { findPools } from '#workflows/pools/findPools.ts';
import {
  type CallerLimits,
  deskLimits,
  limitPassed,
  mostOfPatient,
  partnerLimits,
} from '#domain/waitlist/entryLimits.ts';
import { minutesPerDay } from '#domain/schedule/hours.ts';
import { onlySeatOf } from '#domain/sessions/onlySeat.ts';
import { onlyKey } from '#domain/sessions/session.ts';
import { wallSlot } from '#domain/time/wallSlots.ts';
import { problemOfWish } from '#domain/waitlist/checkWish.ts';
import { told } from '#domain/waitlist/changeEntry.ts';
import { groupId, type WaitlistEntry, type Wish } from '#domain/waitlist/waitlistEntry.ts';

export type JoinWaitlistInput = Pick<Wish, 'earliest' | 'latest' | 'weekdays'> & {
  readonly idempotencyKey: string;
  /** A seat of this session, and then nothing of what follows. */
  readonly sessionId: string | null;
  /** One of the two: a provider, or any of a clinic. */
  readonly providerId: string | null;
  readonly clinicId: string | null;
  readonly treatmentId: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly patientId: string | null;
};

/** At any hour of any day. */
export const anyTime = { earliest: 0, latest: minutesPerDay, weekdays: [1, 2, 3, 4, 5, 6, 7] } as const;

export type JoinWaitlistResult =
  | { __typename: 'Joined'; entry: WaitlistEntry }
  | TooManyEntries
  | SlotNotOffered
  | ReturnType<typeof invalidInput>
  | ReturnType<typeof notFound>
  | ReturnType<typeof notAllowed>
  | ReturnType<typeof idempotencyConflict>;

const longestId = 255;

/**
 * Joins the queue for a treatment, at its end. The id of the entry comes of the caller and their key: whoever repeats the call finds the
 * entry that was made.
 */
export async function joinWaitlist(
  calendar: Calendar,
  identity: Identity,
  input: JoinWaitlistInput,
): Promise<JoinWaitlistResult> {
  const { waitlist, waitlistGroups, changes } = calendar;
  const subject = identity.subject!;
  const problem = problemOfCall(input);
  if (problem) return problem;
  const id = idOf('waiting', subject, input.idempotencyKey);
  const fingerprint = fingerprintOf(input);
  const answer = async (entry: WaitlistEntry): Promise<JoinWaitlistResult> => {
    if (entry.fingerprint !== fingerprint) return idempotencyConflict();
    // Who was at the desk when it was made, and is not now, is not told what has become of it.
    return mayChange(identity, entry) ? await joinedBefore(calendar, entry) : notTheirs();
  };
  const earlier = await waitlist.find(id);
  if (earlier) return await answer(earlier);

  const wish =
    input.sessionId === null ? await wishOf(calendar, input) : await wishForSeat(calendar, input.sessionId);
  if ('__typename' in wish) return wish;
  const who = whoWaits(identity, input.patientId, wish.clinicId);
  if ('__typename' in who) return who;
  if (await hasSeat(calendar, wish, who.patientId)) return onlyOneSeat();
  const limits = hasRole(identity, 'PARTNER') ? partnerLimits : deskLimits;
  const tooMany = (more: number) => limitReached(calendar, { ...who, wish }, limits, more);
  const before = await tooMany(1);
  if (before) return before;

  const entry = {
    id,
    wish,
    ...who,
    fingerprint,
    status: 'WAITING' as const,
    offers: [],
    lapses: 0,
    bookingId: null,
    rev: 1,
  };
  await waitlistGroups.join(wish);
  const isNew = await waitlist.insert(entry);
  // And after: where long went by in between, the group may have been forgotten.
  if (isNew) await waitlistGroups.join(wish);
  const made = await waitlist.find(id);
  if (!made) return tooManyEntries('PATIENT', mostOfPatient);
  if (!isNew) return await answer(made);
  // Counted again now that ours is there: of calls that raced, whoever sees too many takes theirs back, unless something was offered to it, or
  // the same call, made twice, has told of it.
  const after = await tooMany(0);
  if (after && (await waitlist.remove(entry))) return after;
  changes.tell(groupId(wish));
  return { __typename: 'Joined', entry: made };
}

/** Of what another call has made. That one may be taking it back, as one too many: then nobody is told that they have it. */
async function joinedBefore({ waitlist }: Calendar, entry: WaitlistEntry): Promise<JoinWaitlistResult> {
  const kept = told(entry);
  if (!kept || (await waitlist.save(kept))) return { __typename: 'Joined', entry: kept ?? entry };
  const now = await waitlist.find(entry.id);
  return now ? { __typename: 'Joined', entry: now } : tooManyEntries('PATIENT', mostOfPatient);
}

/** Whether so many more are too many, of the patient or of whoever joins for them. */
async function limitReached(
  { waitlist }: Calendar,
  { patientId, joinedBy, wish }: Pick<WaitlistEntry, 'patientId' | 'joinedBy' | 'wish'>,
  limits: CallerLimits,
  more: number,
): Promise<TooManyEntries | null> {
  const [patients, callers] = await Promise.all([
    waitlist.countOpen(patientId, mostOfPatient + 1),
    joinedBy === patientId ? null : waitlist.countJoined(joinedBy, wish.clinicId, limits.inAll + 1),
  ]);
  const ofCaller = callers && { atClinic: callers.atClinic + more, inAll: callers.inAll + more };
  const passed = limitPassed({ ofPatient: patients + more, ofCaller }, limits);
  return passed && tooManyEntries(passed.per, passed.limit);
}

type Invalid = ReturnType<typeof invalidInput>;

function problemOfCall(input: JoinWaitlistInput): Invalid | null {
  const { idempotencyKey, sessionId, providerId, clinicId, patientId } = input;
  const badKey = checkIdempotencyKey(idempotencyKey);
  if (badKey) return badKey;
  if (sessionId !== null && !isAlone(input))
    return invalidInput('sessionId', 'Name a session alone: it says when, where and what.');
  if (sessionId === null && (providerId === null) === (clinicId === null))
    return invalidInput('providerId', 'Name a provider or a clinic, one of the two, or a session.');
  return patientId !== null && (patientId.length < 1 || patientId.length > longestId)
    ? invalidInput('patientId', `An id has 1 to ${longestId} characters.`)
    : null;
}

const isAlone = ({ providerId, clinicId, treatmentId, from, until, ...when }: JoinWaitlistInput): boolean =>
  [providerId, clinicId, treatmentId, from, until].every((each) => each === null) &&
  when.earliest === anyTime.earliest &&
  when.latest === anyTime.latest &&
  anyTime.weekdays.every((weekday) => when.weekdays.includes(weekday));

/** What is waited for, where there is such a thing. */
async function wishOf(
  calendar: Calendar,
  input: JoinWaitlistInput,
): Promise<Wish | Invalid | ReturnType<typeof notFound>> {
  const { providerId, treatmentId, from, until, earliest, latest, weekdays } = input;
  if (treatmentId === null) return invalidInput('treatmentId', 'Name a treatment, or a session.');
  if (from === null || until === null)
    return invalidInput(from === null ? 'from' : 'until', 'Name the days.');
  const clinicId = input.clinicId ?? (await clinicOf(calendar, providerId!));
  if (clinicId === null) return notFound('provider', providerId!);
  const providerIds = providerId === null ? null : [providerId];
  const [offers = []] = await findPools(calendar, clinicId, [{ treatmentId, providerIds }]);
  const [offer] = offers;
  if (!offer) return invalidInput('treatmentId', 'Nobody there offers this treatment.');
  const when = { from, until, earliest, latest, weekdays: [...new Set(weekdays)].toSorted((a, b) => a - b) };
  const today = calendar.clock.now().toZonedDateTimeISO(offer.timeZone).toPlainDate().toString();
  const problem = problemOfWish(when, today);
  if (problem) return invalidInput(problem.path, problem.message);
  return { clinicId, providerId, treatmentId, ...when, sessionId: null };
}

/** A seat of a session that may give some. */
async function wishForSeat(
  { sessions, clock }: Calendar,
  sessionId: string,
): Promise<Wish | SlotNotOffered | ReturnType<typeof notFound>> {
  const session = await sessions.find(sessionId);
  if (!session || session.state === 'PLACING') return notFound('session', sessionId);
  const { slot } = session;
  if (session.state !== 'OPEN' || Temporal.Instant.compare(slot.start, clock.now()) <= 0)
    return sessionOver();
  const { date, minutes, weekday } = wallSlot(slot);
  const { clinicId, providerId, treatmentId } = slot;
  const when = { from: date, until: date, earliest: minutes, latest: minutes, weekdays: [weekday] };
  return { clinicId, providerId, treatmentId, ...when, sessionId };
}

const hasSeat = async ({ busy, clock }: Calendar, { sessionId }: Wish, patientId: string): Promise<boolean> =>
  sessionId !== null && (await busy.countOf(onlyKey(sessionId, onlySeatOf(patientId)), clock.now())) > 0;

/** What is not listed is nobody's business: it is as if it were not there. */
async function clinicOf({ resources }: Calendar, providerId: string): Promise<string | null> {
  const resource = await resources.find(providerId);
  return resource?.provider?.listed ? resource.provider.clinicId : null;
}

const notTheirs = (): ReturnType<typeof notAllowed> =>
  notAllowed('You can wait for yourself only, a desk at its own clinics for others.');

type Who = Pick<WaitlistEntry, 'patientId' | 'joinedBy' | 'owners' | 'holder'>;

/** A partner books with its own credentials, so what is held for its patients is held for it. */
function whoWaits(
  identity: Identity,
  patient: string | null,
  clinicId: string,
): Who | ReturnType<typeof notAllowed> | Invalid {
  const subject = identity.subject!;
  const patientId = patient ?? subject;
  const owners = [...new Set([patientId, subject])];
  if (hasRole(identity, 'PARTNER')) return { patientId, joinedBy: subject, owners, holder: subject };
  if (patientId !== subject && !actsForClinic(identity, clinicId, 'DESK')) return notTheirs();
  if (patientId === subject && !hasRole(identity, 'PATIENT'))
    return invalidInput('patientId', 'Name the patient who waits.');
  return { patientId, joinedBy: subject, owners, holder: patientId };
}

function fingerprintOf(input: JoinWaitlistInput): string {
  const { sessionId, ...others } = input;
  const fields = Object.entries(sessionId === null ? others : input).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return fingerprint(fields);
}
