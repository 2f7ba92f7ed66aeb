import type { Claimed, ClaimFailure, WantedTime } from '#workflows/claims.ts';
import type { Parts } from '#workflows/parts.ts';
import { readAgain } from '#workflows/saveChange.ts';
import { takesTime } from '#domain/booking.ts';
import type { BookingRecord } from '#domain/bookingRecord.ts';
import { isPending, type Task } from '#domain/task.ts';

/** How long a claim lives that nobody secures: the most that a crash can keep a time from others. */
export const claimTerm = Temporal.Duration.from({ minutes: 2 });

export type Attempt =
  | { readonly outcome: 'secured'; readonly claimed: Claimed }
  | { readonly outcome: 'refused'; readonly failure: ClaimFailure }
  /** The claim was made and lost again before it was secured. */
  | { readonly outcome: 'lost' }
  /** Somebody else has finished the task, or ended it. */
  | { readonly outcome: 'superseded' };

/** Claims another time for a booking, at its clinic, and secures it, as a task on its list asks. */
export async function claimAndSecure(
  parts: Parts,
  record: BookingRecord,
  task: Task,
  wanted: WantedTime,
): Promise<Attempt & { record: BookingRecord }> {
  const { claims, clock } = parts;
  const { booking } = record;
  const within = { expiresAt: clock.now().add(claimTerm), clinics: [booking.clinicId] };
  const claimed = await claims.claim(task.claimId, booking.id, wanted, within);
  if (claimed.__typename !== 'Claimed') return { outcome: 'refused', failure: claimed, record };
  // The trap: while we waited, another may have finished this task, and a cancellation may even have released its claim. What
  // we just claimed would then be a claim without a booking, and must not be secured. Whoever ends the task from now on
  // releases a claim that is there, and securing it afterwards fails.
  const fresh = await readAgain(parts, record);
  if (!isPending(fresh.todo, task)) {
    const isKept = fresh.booking.claimId === task.claimId && takesTime(fresh.booking);
    if (!isKept) await claims.release(task.claimId);
    return { outcome: 'superseded', record: fresh };
  }
  const secured = await claims.secure(task.claimId, claimed.token);
  return secured ? { outcome: 'secured', claimed, record: fresh } : { outcome: 'lost', record: fresh };
}
