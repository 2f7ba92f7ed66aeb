import {
  type Failure,
  idempotencyConflict,
  notAllowed,
  temporarilyUnavailable,
  Unavailable,
} from '@tidbok/kit/failures.ts';
import { idOf } from '@tidbok/kit/ids.ts';
import type { Identity } from '@tidbok/kit/identity/identity.ts';
import { beginPlan } from './beginPlan.ts';
import { carryOutPlan } from './carryOutPlan.ts';
import type { Parts } from '#workflows/parts.ts';
import type { Plan, PlanStep, PlanToBe, WantedStep } from '#domain/plan.ts';
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
 * Books several appointments. The plan's id comes of the caller and the key: whoever repeats the call finds what became of it, or takes it up
 * where a crash ended.
 */
export async function bookPlan(
  parts: Parts,
  identity: Identity,
  planned: WantedPlan,
): Promise<{ readonly plan: Plan } | NotPlanned> {
  if (!mayBookFor(identity, planned.patientId)) return notAllowed('You can book for yourself only.');
  try {
    const wanted = planOf(identity, planned);
    const plan = (await parts.plans.find(wanted.id)) ?? (await beginPlan(parts, wanted));
    if (plan.request.fingerprint !== planned.fingerprint) return idempotencyConflict();
    return { plan: await carryOutPlan(parts, plan) };
  } catch (error) {
    if (error instanceof Unavailable) return temporarilyUnavailable('The calendar');
    throw error;
  }
}

function planOf(asker: Identity, planned: WantedPlan): PlanToBe {
  const { kind, patientId, idempotencyKey: key, fingerprint } = planned;
  const subject = asker.subject!;
  const id = idOf(kind === 'SERIES' ? 'series' : 'visit', subject, key);
  const steps = planned.steps.map(({ wanted, skip }, at): PlanStep => {
    const position = at + 1;
    const bookingId = idOf('booking', 'plan', id, String(position));
    // Of the input too: what another input of this key has claimed is not what this one asks for.
    const claimId = `${bookingId}:${fingerprint}`;
    const state = skip ? 'SKIPPED' : 'WANTED';
    return { position, bookingId, claimId, wanted, state, claim: null, failure: null };
  });
  return { id, kind, asker, patientId, request: { subject, key, fingerprint }, steps };
}
