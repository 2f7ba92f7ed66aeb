import { type Failure, invalidInput } from '@tidbok/kit/failures.ts';
import type { Identity } from '@tidbok/kit/identity/identity.ts';
import { checkIdempotencyKey } from '@tidbok/kit/idempotency.ts';
import { bookPlan, type NotPlanned } from './bookPlan.ts';
import { checkId, type Invalid } from '#workflows/checkInput.ts';
import { fingerprint } from '#workflows/fingerprint.ts';
import type { Parts } from '#workflows/parts.ts';
import { onlySeatOf } from '#domain/onlySeat.ts';
import type { Plan, WantedStep } from '#domain/plan.ts';

export type BookVisitInput = {
  readonly idempotencyKey: string;
  readonly steps: readonly VisitStepInput[];
  readonly patientId?: string | null | undefined;
};

type VisitStepInput = {
  readonly holdId?: string | null | undefined;
  readonly providerId?: string | null | undefined;
  readonly treatmentId?: string | null | undefined;
  readonly start?: Temporal.Instant | null | undefined;
};

export type VisitBooked = { readonly __typename: 'BookVisitSuccess'; readonly visit: Plan };
export type VisitStepRefused = Failure<'VisitStepRefused'> & { readonly position: number };

const most = 10;

/** Books several appointments in a row: all of them, or none, and then it says which was not to be had. */
export async function bookVisit(
  parts: Parts,
  identity: Identity,
  input: BookVisitInput,
): Promise<VisitBooked | VisitStepRefused | NotPlanned | Invalid> {
  const patientId = input.patientId ?? identity.subject!;
  const steps = checkVisit(identity, patientId, input);
  if ('__typename' in steps) return steps;
  const planned = await bookPlan(parts, identity, {
    kind: 'VISIT',
    patientId,
    idempotencyKey: input.idempotencyKey,
    fingerprint: fingerprint('bookVisit', { ...input, patientId }),
    steps,
  });
  if (!('plan' in planned)) return planned;
  const { refusal } = planned.plan;
  if (!refusal) return { __typename: 'BookVisitSuccess', visit: planned.plan };
  const { code, message } = refusal.failure;
  return { __typename: 'VisitStepRefused', code, message, position: refusal.position };
}

function checkVisit(
  identity: Identity,
  patientId: string,
  { idempotencyKey, steps, ...input }: BookVisitInput,
): readonly { wanted: WantedStep }[] | Invalid {
  const invalid = checkIdempotencyKey(idempotencyKey) ?? checkId('patientId', input.patientId);
  if (invalid) return invalid;
  if (steps.length < 1 || steps.length > most)
    return invalidInput('steps', `A visit has 1 to ${most} steps.`);
  const wanted: { wanted: WantedStep }[] = [];
  for (const [at, step] of steps.entries()) {
    const one = checkStep(identity, patientId, step, `steps[${at}]`);
    if ('__typename' in one) return one;
    wanted.push({ wanted: one });
  }
  return wanted;
}

function checkStep(
  identity: Identity,
  patientId: string,
  { holdId, providerId, treatmentId, start }: VisitStepInput,
  field: string,
): WantedStep | Invalid {
  const invalid =
    checkId(`${field}.holdId`, holdId) ??
    checkId(`${field}.providerId`, providerId) ??
    checkId(`${field}.treatmentId`, treatmentId);
  if (invalid) return invalid;
  const namesTime = providerId != null && treatmentId != null && start != null;
  const namesPart = providerId != null || treatmentId != null || start != null;
  if (holdId != null ? namesPart : !namesTime)
    return invalidInput(field, 'Name a hold, or provider, treatment and start: one of the two.');
  if (holdId == null) return { providerId: providerId!, treatmentId: treatmentId!, start: start! };
  return { holdId, heldBy: identity.subject!, ...onlySeatOf(identity, patientId) };
}
