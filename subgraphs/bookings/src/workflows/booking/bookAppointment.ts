import {
  type Failure,
  idempotencyConflict,
  invalidInput,
  notAllowed,
  temporarilyUnavailable,
  Unavailable,
} from '@tidbok/kit/failures.ts';
import { idOf } from '@tidbok/kit/ids.ts';
import { hasRole, type Identity } from '@tidbok/kit/identity/identity.ts';
import { checkIdempotencyKey } from '@tidbok/kit/idempotency.ts';
import { carryOutTasks } from '#workflows/tasks/carryOutTasks.ts';
import { checkId, checkOverride, type OverrideInput } from '#workflows/checkInput.ts';
import { claimTerm } from '#workflows/tasks/claimAndSecure.ts';
import type { Claimed, ClaimFailure, WantedTime } from '#workflows/claims.ts';
import { fingerprint } from '#workflows/fingerprint.ts';
import type { Parts } from '#workflows/parts.ts';
import { readAgain } from '#workflows/saveChange.ts';
import { type Booking, type Override, takesTime } from '#domain/booking.ts';
import { type BookingRecord, newRecord } from '#domain/bookingRecord.ts';
import { request } from '#domain/decide.ts';
import { onlySeatOf } from '#domain/onlySeat.ts';
import { slotTaken } from '#domain/slotTaken.ts';
import type { KeyUse } from '#domain/task.ts';
import {
  bookers,
  capacityFor,
  clinicsFor,
  mayBookFor,
  maySee,
  overriders,
  ownersOf,
} from '#domain/whoMay.ts';

export type BookAppointmentInput = {
  readonly idempotencyKey: string;
  readonly holdId?: string | null | undefined;
  readonly sessionId?: string | null | undefined;
  readonly providerId?: string | null | undefined;
  readonly treatmentId?: string | null | undefined;
  readonly start?: Temporal.Instant | null | undefined;
  readonly patientId?: string | null | undefined;
  readonly override?: OverrideInput | null | undefined;
};

export type Booked = { readonly __typename: 'BookAppointmentSuccess'; readonly booking: Booking };

export type NotBooked =
  | ClaimFailure
  | ReturnType<typeof invalidInput>
  | Failure<'NotAllowed'>
  | Failure<'IdempotencyConflict'>
  | Failure<'TemporarilyUnavailable'>;

/**
 * Books a time: claims it, writes the booking down, secures the claim. The booking's id comes of the caller and the key, so
 * whoever repeats the call finds the booking that was made, or takes up where a crash ended.
 */
export async function bookAppointment(
  parts: Parts,
  identity: Identity,
  input: BookAppointmentInput,
): Promise<Booked | NotBooked> {
  const subject = identity.subject!;
  const patientId = input.patientId ?? subject;
  const wanted = wantedTime(identity, patientId, input);
  if ('__typename' in wanted) return wanted;
  if (!mayBookFor(identity, patientId)) return notAllowed('You can book for yourself only.');
  if (input.override && !hasRole(identity, ...overriders))
    return notAllowed('Only a desk may book against the rules.');

  const use: KeyUse = {
    subject,
    key: input.idempotencyKey,
    fingerprint: fingerprint('bookAppointment', { ...input, patientId }),
  };
  const bookingId = idOf('booking', subject, use.key);
  try {
    const earlier = await parts.store.find(bookingId);
    if (earlier) return await answerAgain(parts, identity, earlier, use);
    // Of the input too: what another input of this key has claimed is not what this one asks for.
    const claimId = `${bookingId}:${use.fingerprint}`;
    const allowed = input.override ? overriders : bookers;
    const claimed = await parts.claims.claim(claimId, bookingId, wanted, {
      expiresAt: parts.clock.now().add(claimTerm),
      clinics: clinicsFor(identity, patientId, allowed),
    });
    if (claimed.__typename !== 'Claimed') return claimed;
    const override = overrideOf(identity, input);
    return await bookClaimed(parts, identity, { bookingId, patientId, claimed, use, override });
  } catch (error) {
    if (error instanceof Unavailable) return temporarilyUnavailable('The calendar');
    throw error;
  }
}

const choice = 'Name a hold, or a session, or provider, treatment and start';

function wantedTime(
  identity: Identity,
  patientId: string,
  input: BookAppointmentInput,
): WantedTime | ReturnType<typeof invalidInput> {
  const { holdId, sessionId, providerId, treatmentId, start } = input;
  const invalid =
    checkIdempotencyKey(input.idempotencyKey) ??
    checkId('holdId', holdId) ??
    checkId('sessionId', sessionId) ??
    checkId('providerId', providerId) ??
    checkId('treatmentId', treatmentId) ??
    checkId('patientId', input.patientId) ??
    checkOverride(input.override);
  if (invalid) return invalid;
  const slot = providerId != null || treatmentId != null || start != null;
  const given = [holdId != null && 'holdId', sessionId != null && 'sessionId', slot && 'start'];
  const [one, another] = given.filter((field) => field !== false);
  if (one && another) return invalidInput(one, `${choice}: not both.`);
  if (input.override && one !== 'start')
    return invalidInput('override', 'A time can be taken against the rules, a hold or a seat cannot.');
  const only = onlySeatOf(identity, patientId);
  if (holdId != null) return { holdId, heldBy: identity.subject!, ...only };
  if (sessionId != null) return { sessionId, ...only };
  if (providerId == null) return invalidInput('providerId', `${choice}.`);
  if (treatmentId == null) return invalidInput('treatmentId', `${choice}.`);
  if (start == null) return invalidInput('start', `${choice}.`);
  return { providerId, treatmentId, start, override: overrideOf(identity, input) };
}

const overrideOf = (
  { subject }: Identity,
  { override }: Pick<BookAppointmentInput, 'override'>,
): Override | null => (override ? { by: subject!, reason: override.reason } : null);

async function bookClaimed(
  parts: Parts,
  identity: Identity,
  made: { bookingId: string; patientId: string; claimed: Claimed; use: KeyUse; override: Override | null },
): Promise<Booked | NotBooked> {
  const { bookingId, patientId, use, override } = made;
  const { time, clinicId, treatmentId, sessionId, policy } = made.claimed;
  const owners = ownersOf(identity, patientId);
  const { providerId } = time;
  const seat = sessionId === null ? {} : { sessionId };
  const owned = { patientId, owners, clinicId, providerId };
  const by = capacityFor(identity, owned, override ? overriders : bookers);
  if (!by) throw new Error('The calendar claimed a time at a clinic that was not named.');
  const event = request(
    {
      ...time,
      ...seat,
      bookingId,
      patientId,
      owners,
      clinicId,
      treatmentId,
      policy,
      by,
      override,
      among: null,
    },
    parts.clock.now(),
  );
  const record = newRecord(event, use, made.claimed.token);
  // No nudge yet: its news goes with that of the next write, which follows at once.
  if (await parts.store.insert(record)) {
    return answer((await carryOutTasks(parts, record)).record);
  }
  // Somebody repeated the call while we were at it.
  const other = await readAgain(parts, record);
  // Where its booking is over already, has moved on, or is of another input, what we claimed is nobody's.
  if (!takesTime(other.booking) || other.booking.claimId !== time.claimId)
    await parts.claims.release(time.claimId);
  return await answerAgain(parts, identity, other, use);
}

async function answerAgain(
  parts: Parts,
  identity: Identity,
  record: BookingRecord,
  use: KeyUse,
): Promise<Booked | NotBooked> {
  if (record.request.fingerprint !== use.fingerprint) return idempotencyConflict();
  // Who was at the desk when it was booked, and is not now, is not told what has become of it.
  if (!maySee(identity, record.booking)) return notAllowed('You may not see this booking any more.');
  const isPending = record.booking.status === 'PENDING';
  return answer(isPending ? (await carryOutTasks(parts, record)).record : record);
}

function answer({ booking }: BookingRecord): Booked | NotBooked {
  // Expired from PENDING: it never had its time.
  const neverKept = booking.status === 'EXPIRED' && booking.events.length === 2;
  if (neverKept) return slotTaken();
  return { __typename: 'BookAppointmentSuccess', booking };
}
