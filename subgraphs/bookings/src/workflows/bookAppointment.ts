import {
  type Failure,
  idempotencyConflict,
  invalidInput,
  notAllowed,
  temporarilyUnavailable,
  Unavailable,
} from '@tidbok/kit/failures.ts';
import { idOf } from '@tidbok/kit/ids.ts';
import type { Identity } from '@tidbok/kit/identity/identity.ts';
import { carryOutTasks } from './carryOutTasks.ts';
import { checkId, checkKey } from './checkInput.ts';
import { claimTerm } from './claimAndSecure.ts';
import type { Claimed, ClaimFailure, WantedTime } from './claims.ts';
import { fingerprint } from './fingerprint.ts';
import type { Parts } from './parts.ts';
import { readAgain } from './saveChange.ts';
import { type Booking, takesTime } from '#domain/booking.ts';
import { type BookingRecord, newRecord } from '#domain/bookingRecord.ts';
import { request } from '#domain/decide.ts';
import { slotTaken } from '#domain/slotTaken.ts';
import type { KeyUse } from '#domain/task.ts';
import { capacityFor } from '#domain/whoMay.ts';

export type BookAppointmentInput = {
  readonly idempotencyKey: string;
  readonly holdId?: string | null | undefined;
  readonly providerId?: string | null | undefined;
  readonly treatmentId?: string | null | undefined;
  readonly start?: Temporal.Instant | null | undefined;
  readonly patientId?: string | null | undefined;
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
  const wanted = wantedTime(subject, input);
  if ('__typename' in wanted) return wanted;
  const patientId = input.patientId ?? subject;
  if (patientId !== subject && !identity.roles.some((role) => role !== 'PATIENT' && booksForOthers.has(role)))
    return notAllowed('You can book for yourself only.');

  const use: KeyUse = {
    subject,
    key: input.idempotencyKey,
    fingerprint: fingerprint('bookAppointment', { ...input, patientId }),
  };
  const bookingId = idOf('booking', subject, use.key);
  try {
    const earlier = await parts.store.find(bookingId);
    if (earlier) return await answerAgain(parts, earlier, use);
    // Of the input too: what another input of this key has claimed is not what this one asks for.
    const claimId = `${bookingId}:${use.fingerprint}`;
    const claimed = await parts.claims.claim(claimId, bookingId, wanted, parts.clock.now().add(claimTerm));
    if (claimed.__typename !== 'Claimed') return claimed;
    return await bookClaimed(parts, identity, { bookingId, patientId, claimed, use });
  } catch (error) {
    if (error instanceof Unavailable) return temporarilyUnavailable('The calendar');
    throw error;
  }
}

const booksForOthers: ReadonlySet<string> = new Set(['DESK', 'ADMIN', 'PARTNER']);

function wantedTime(
  subject: string,
  input: BookAppointmentInput,
): WantedTime | ReturnType<typeof invalidInput> {
  const { holdId, providerId, treatmentId, start } = input;
  const invalid =
    checkKey(input.idempotencyKey) ??
    checkId('holdId', holdId) ??
    checkId('providerId', providerId) ??
    checkId('treatmentId', treatmentId) ??
    checkId('patientId', input.patientId);
  if (invalid) return invalid;
  if (holdId != null) {
    if (providerId != null || treatmentId != null || start != null)
      return invalidInput('holdId', 'Name a hold, or provider, treatment and start: not both.');
    return { holdId, heldBy: subject };
  }
  if (providerId == null) return invalidInput('providerId', 'Name a hold, or provider, treatment and start.');
  if (treatmentId == null)
    return invalidInput('treatmentId', 'Name a hold, or provider, treatment and start.');
  if (start == null) return invalidInput('start', 'Name a hold, or provider, treatment and start.');
  return { providerId, treatmentId, start };
}

async function bookClaimed(
  parts: Parts,
  identity: Identity,
  made: { bookingId: string; patientId: string; claimed: Claimed; use: KeyUse },
): Promise<Booked | NotBooked> {
  const { bookingId, patientId, use } = made;
  const { time, clinicId, treatmentId, policy } = made.claimed;
  const owners = [...new Set(identity.roles.includes('PARTNER') ? [patientId, use.subject] : [patientId])];
  const { providerId } = time;
  const by = capacityFor(identity, { patientId, owners, clinicId, providerId }, [
    'PATIENT',
    'PARTNER',
    'DESK',
    'ADMIN',
  ]);
  if (!by) {
    await parts.claims.release(time.claimId);
    return notAllowed('A desk can book at its own clinics only.');
  }
  const event = request(
    { ...time, bookingId, patientId, owners, clinicId, treatmentId, policy, by },
    parts.clock.now(),
  );
  const record = newRecord(event, use);
  // No nudge yet: its news goes with that of the next write, which follows at once.
  if (await parts.store.insert(record)) {
    return answer((await carryOutTasks(parts, record)).record);
  }
  // Somebody repeated the call while we were at it.
  const other = await readAgain(parts, record);
  // Where its booking is over already, has moved on, or is of another input, what we claimed is nobody's.
  if (!takesTime(other.booking) || other.booking.claimId !== time.claimId)
    await parts.claims.release(time.claimId);
  return await answerAgain(parts, other, use);
}

async function answerAgain(parts: Parts, record: BookingRecord, use: KeyUse): Promise<Booked | NotBooked> {
  if (record.request.fingerprint !== use.fingerprint) return idempotencyConflict();
  const isPending = record.booking.status === 'PENDING';
  return answer(isPending ? (await carryOutTasks(parts, record)).record : record);
}

function answer({ booking }: BookingRecord): Booked | NotBooked {
  // Expired from PENDING: it never had its time.
  const neverKept = booking.status === 'EXPIRED' && booking.events.length === 2;
  if (neverKept) return slotTaken();
  return { __typename: 'BookAppointmentSuccess', booking };
}
