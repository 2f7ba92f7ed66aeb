import { Unavailable } from '@tidbok/kit/failures.ts';
import { idOf } from '@tidbok/kit/ids.ts';
import { changeBooking } from '#workflows/booking/changeBooking.ts';
import { fewAtATime } from '#workflows/fewAtATime.ts';
import type { Parts } from '#workflows/parts.ts';
import { savePlan } from './savePlan.ts';
import { withCancelled } from '#domain/changePlan.ts';
import type { Cancelling, Plan, PlanStep } from '#domain/plan.ts';
import { bookers } from '#domain/whoMay.ts';

/** Cancels the bookings that were asked for and can still be cancelled, and notes which. */
export async function cancelSteps(parts: Parts, plan: Plan): Promise<Plan> {
  const { cancelling } = plan;
  if (!cancelling) return plan;
  const booked = plan.steps.filter(
    ({ state, position }) => state === 'BOOKED' && position >= cancelling.from,
  );
  const done = await fewAtATime(booked, (step) => cancelStep(parts, plan, step, cancelling));
  const positions = booked.filter((_, at) => done[at]).map(({ position }) => position);
  const after = withCancelled(plan, { use: cancelling.use, positions }, parts.clock.now());
  return (await savePlan(parts, plan, after)).plan;
}

/** By a key of its own, so that after a crash the booking says whether it was this that cancelled it. */
async function cancelStep(
  parts: Parts,
  { id }: Plan,
  { bookingId }: PlanStep,
  { use, asker, reason }: Cancelling,
): Promise<boolean> {
  const input = { idempotencyKey: idOf('cancel', id, use.subject, use.key), bookingId, reason };
  const result = await changeBooking(parts, asker, {
    operation: 'cancelBooking',
    input,
    allowed: bookers,
    command: (by) => ({ type: 'cancel', by, reason }),
  });
  if (result.__typename === 'TemporarilyUnavailable') throw new Unavailable(result.message);
  return result.__typename === 'ChangeBookingSuccess';
}
