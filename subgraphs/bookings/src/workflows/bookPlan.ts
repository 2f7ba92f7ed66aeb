import {
  type Failure,
  idempotencyConflict,
  notAllowed,
  temporarilyUnavailable,
  Unavailable,
} from '@tidbok/kit/failures.ts';
import { idOf } from '@tidbok/kit/ids.ts';
import type { Identity } from '@tidbok/kit/identity/identity.ts';
import { carryOutPlan } from './carryOutPlan.ts';
import type { Parts } from './parts.ts';
import { newPlan } from '#domain/changePlan.ts';
import type { Plan, PlanStep, WantedStep } from '#domain/plan.ts';
import type { KeyUse } from '#domain/task.ts';
import { mayBookFor } from '#domain/whoMay.ts';

export type NotPlanned =
  Failure<'NotAllowed'> | Failure<'IdempotencyConflict'> | Failure<'TemporarilyUnavailable'>;

export type WantedPlan = {
  readonly kind: Plan['kind'];
  readonly patientId: string;
  readonly idempotencyKey: string;
  readonly fingerprint: string;
  readonly steps: readonly { readonly wanted: WantedStep; readonly skip?: boolean }[];
};

/**
 * Books several appointments. What is wanted is written down first, under an id that comes of the caller and the key: whoever repeats
 * the call finds what became of it, or takes it up where a crash ended.
 */
export async function bookPlan(
  parts: Parts,
  identity: Identity,
  planned: WantedPlan,
): Promise<{ readonly plan: Plan } | NotPlanned> {
  if (!mayBookFor(identity, planned.patientId)) return notAllowed('You can book for yourself only.');
  const { plans, clock } = parts;
  try {
    const made = newPlan(planOf(identity, planned), clock.now());
    const earlier = await plans.find(made.id);
    const plan = earlier ?? ((await plans.insert(made)) ? made : await plans.find(made.id));
    if (plan?.request.fingerprint !== planned.fingerprint) return idempotencyConflict();
    return { plan: await carryOutPlan(parts, plan) };
  } catch (error) {
    if (error instanceof Unavailable) return temporarilyUnavailable('The calendar');
    throw error;
  }
}

function planOf(asker: Identity, { kind, patientId, idempotencyKey, fingerprint, steps }: WantedPlan) {
  const subject = asker.subject!;
  const id = idOf(kind === 'SERIES' ? 'series' : 'visit', subject, idempotencyKey);
  const request: KeyUse = { subject, key: idempotencyKey, fingerprint };
  return { id, kind, asker, patientId, request, steps: steps.map((step, at) => stepOf(id, step, at + 1)) };
}

function stepOf(planId: string, { wanted, skip }: WantedPlan['steps'][number], position: number): PlanStep {
  const bookingId = idOf('booking', 'plan', planId, String(position));
  return {
    position,
    bookingId,
    claimId: `${bookingId}:0`,
    wanted,
    state: skip ? 'SKIPPED' : 'WANTED',
    claim: null,
    failure: null,
  };
}
