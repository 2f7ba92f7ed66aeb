import {
  type Failure,
  idempotencyConflict,
  invalidInput,
  notAllowed,
  notFound,
  temporarilyUnavailable,
  Unavailable,
} from '@tidbok/kit/failures.ts';
import type { Identity } from '@tidbok/kit/identity/identity.ts';
import { checkIdempotencyKey } from '@tidbok/kit/idempotency.ts';
import { carryOutPlan } from './carryOutPlan.ts';
import { maximumTries } from '#workflows/booking/changeBooking.ts';
import { checkReason, type Invalid } from '#workflows/checkInput.ts';
import { fingerprint } from '#workflows/fingerprint.ts';
import type { Parts } from '#workflows/parts.ts';
import { readPlan } from './readPlan.ts';
import { withCancelling } from '#domain/changePlan.ts';
import { isSettled, type Plan } from '#domain/plan.ts';
import type { KeyUse } from '#domain/task.ts';
import { mayCancelPlan } from '#domain/whoMayPlan.ts';

export type CancelPlanInput = {
  readonly id: string;
  readonly idempotencyKey: string;
  /** The first position to cancel. */
  readonly from: number;
  readonly reason?: string | null | undefined;
};

export type PlanCancelled = { readonly plan: Plan; readonly cancelled: readonly number[] };

export type NotCancelled =
  | Invalid
  | (Failure<'NotFound'> & { id: string })
  | Failure<'NotAllowed'>
  | Failure<'IdempotencyConflict'>
  | Failure<'TemporarilyUnavailable'>;

/** Cancels what can still be cancelled of a series or a visit. The intent is written down first: a crash leaves it to the sweeper. */
export async function cancelPlan(
  parts: Parts,
  identity: Identity,
  kind: Plan['kind'],
  input: CancelPlanInput,
): Promise<PlanCancelled | NotCancelled> {
  const invalid = checkIdempotencyKey(input.idempotencyKey) ?? checkReason(input.reason);
  if (invalid) return invalid;
  if (input.from < 1) return invalidInput('fromPosition', 'Positions are counted from 1.');
  try {
    return await cancel(parts, identity, kind, input);
  } catch (error) {
    if (error instanceof Unavailable) return temporarilyUnavailable('The calendar');
    throw error;
  }
}

async function cancel(
  parts: Parts,
  identity: Identity,
  kind: Plan['kind'],
  { id, idempotencyKey: key, from, reason = null }: CancelPlanInput,
): Promise<PlanCancelled | NotCancelled> {
  const use: KeyUse = {
    subject: identity.subject!,
    key,
    fingerprint: fingerprint('cancelPlan', { from, reason }),
  };
  for (let tries = 0; tries < maximumTries; tries += 1) {
    const plan = await readPlan(parts, identity, kind, id);
    if (!plan) return notFound(kind === 'SERIES' ? 'series' : 'visit', id);
    if (!mayCancelPlan(identity, plan)) return notAllowed('This is for others to do. Ask the clinic.');
    const done = plan.cancelled.find((one) => one.use.subject === use.subject && one.use.key === use.key);
    if (done)
      return done.use.fingerprint === use.fingerprint
        ? { plan, cancelled: done.positions }
        : idempotencyConflict();
    // What is under way is ended first. It may be this very call, repeated.
    if (isSettled(plan)) {
      const intended = withCancelling(plan, { use, asker: identity, from, reason }, parts.clock.now());
      if (await parts.plans.save(plan, intended)) await carryOutPlan(parts, intended);
    } else {
      await carryOutPlan(parts, plan);
    }
  }
  return temporarilyUnavailable('It is being changed by too many at once and');
}
