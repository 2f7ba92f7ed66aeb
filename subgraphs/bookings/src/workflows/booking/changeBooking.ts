import {
  type Failure,
  idempotencyConflict,
  notAllowed,
  notFound,
  staleVersion,
  temporarilyUnavailable,
} from '@tidbok/kit/failures.ts';
import type { Identity } from '@tidbok/kit/identity/identity.ts';
import { checkIdempotencyKey } from '@tidbok/kit/idempotency.ts';
import { carryOutWhatCan } from '#workflows/tasks/carryOutTasks.ts';
import { fingerprint } from '#workflows/fingerprint.ts';
import type { Parts } from '#workflows/parts.ts';
import { saveChange } from '#workflows/saveChange.ts';
import type { Booking } from '#domain/booking.ts';
import type { Actor } from '#domain/bookingEvent.ts';
import { type BookingRecord, findKeyUse } from '#domain/bookingRecord.ts';
import { type BookingCommand, decide, isWrongState, type WrongState } from '#domain/decide.ts';
import type { KeyUse } from '#domain/task.ts';
import { capacityFor, maySee } from '#domain/whoMay.ts';

export type ChangeInput = {
  readonly idempotencyKey: string;
  readonly bookingId: string;
  readonly expectedVersion?: number | null | undefined;
};

export type Changed = { readonly __typename: 'ChangeBookingSuccess'; readonly booking: Booking };

export type NotChanged =
  | WrongState
  | (Failure<'InvalidInput'> & { field: string })
  | (Failure<'NotFound'> & { id: string })
  | Failure<'NotAllowed'>
  | (Failure<'StaleVersion'> & { currentVersion: number })
  | Failure<'IdempotencyConflict'>
  | Failure<'TemporarilyUnavailable'>;

type Capacity = Exclude<Actor, 'SYSTEM'>;

export const changed = ({ booking }: BookingRecord): Changed => ({
  __typename: 'ChangeBookingSuccess',
  booking,
});

/** How often a change that lost against another is decided again. */
export const maximumTries = 20;

/** What every change of a booking begins with: may this caller, was it done already, is it the version that the caller saw. */
export async function beginChange(
  parts: Parts,
  identity: Identity,
  input: ChangeInput,
  allowed: readonly Capacity[],
  use: KeyUse,
): Promise<{ record: BookingRecord; by: Capacity } | { answer: Changed | NotChanged }> {
  const record = await parts.store.find(input.bookingId);
  if (!record || !maySee(identity, record.booking)) return { answer: notFound('booking', input.bookingId) };
  const by = capacityFor(identity, record.booking, allowed);
  if (!by) return { answer: notAllowed('This is for others to do. Ask the clinic.') };
  const earlier = findKeyUse(record.changes, use);
  if (earlier)
    return { answer: earlier.fingerprint === use.fingerprint ? changed(record) : idempotencyConflict() };
  const { expectedVersion } = input;
  if (expectedVersion != null && expectedVersion !== record.booking.version)
    return { answer: staleVersion(record.booking.version) };
  return { record, by };
}

/**
 * Changes a booking by one command, in one write that also remembers the caller's key. What the change asks of availability is
 * done before the answer where that can be, and otherwise soon after.
 */
export async function changeBooking(
  parts: Parts,
  identity: Identity,
  change: {
    operation: string;
    input: ChangeInput;
    allowed: readonly Capacity[];
    command: (by: Capacity) => BookingCommand;
  },
): Promise<Changed | NotChanged> {
  const { operation, input, allowed } = change;
  const invalid = checkIdempotencyKey(input.idempotencyKey);
  if (invalid) return invalid;
  const use = keyUse(identity, operation, input);
  for (let tries = 0; tries < maximumTries; tries += 1) {
    const begun = await beginChange(parts, identity, input, allowed, use);
    if ('answer' in begun) return begun.answer;
    const decided = decide(begun.record.booking, change.command(begun.by), parts.clock.now());
    if (isWrongState(decided)) return decided;
    const saved = await saveChange(parts, begun.record, { event: decided, keyUse: use });
    if (saved) return changed(await carryOutWhatCan(parts, saved));
  }
  return temporarilyUnavailable('The booking is being changed by too many at once and');
}

export const keyUse = (identity: Identity, operation: string, input: ChangeInput): KeyUse => ({
  subject: identity.subject!,
  key: input.idempotencyKey,
  fingerprint: fingerprint(operation, input),
});
