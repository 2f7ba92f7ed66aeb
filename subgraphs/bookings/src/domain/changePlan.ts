import {
  type Cancelled,
  type Cancelling,
  isNothing,
  isSettled,
  type Plan,
  type PlanStep,
  type PlanToBe,
  type StepClaim,
  type StepFailure,
} from './plan.ts';
import { slotTaken } from './slotTaken.ts';

/** How long whoever wrote a phase down has to do it, before the sweeper does. */
const grace = Temporal.Duration.from({ seconds: 5 });

/** How many cancellations are remembered with their keys. Repeating an older one cancels nothing anew. */
const remembered = 50;

/** What the calendar said to each claim, by position. */
export type ClaimAnswers = ReadonlyMap<number, StepClaim | StepFailure>;

const isFailure = (answer: StepClaim | StepFailure): answer is StepFailure => '__typename' in answer;

/** A plan of which each wanted time was claimed, or refused; or not asked for any more, since another's refusal was the end of it. */
export function newPlan(made: PlanToBe, answers: ClaimAnswers, now: Temporal.Instant): Plan {
  const steps = made.steps.map((step): PlanStep => {
    const answer = answers.get(step.position);
    if (!answer) return step;
    return isFailure(answer) ? refused(step, answer) : { ...step, state: 'CLAIMED', claim: answer };
  });
  const inOrder = made.kind === 'VISIT' ? steps.map(refusedOutOfOrder) : steps;
  const begun: Plan = {
    ...made,
    steps: inOrder,
    phase: 'SECURING',
    refusal: null,
    cancelling: null,
    cancelled: [],
    revision: 0,
    wakeAt: null,
  };
  return changed(begun, afterAnswers(begun, 'SECURING'), now);
}

/** Whether what the calendar said already is the end of all of it. */
export const comesToNothing = (kind: Plan['kind'], answers: ClaimAnswers): boolean =>
  answers.values().some((answer) => isFailure(answer) && isFatal(kind, answer));

/** Nobody is in two places at once. When a hold ends is known only now that it was claimed. */
function refusedOutOfOrder(step: PlanStep, at: number, steps: readonly PlanStep[]): PlanStep {
  const before = steps[at - 1]?.claim;
  if (!before || !step.claim) return step;
  if (Temporal.Instant.compare(before.time.end, step.claim.time.start) <= 0) return step;
  const message = 'It begins before the step before it ends.';
  return refused(step, { __typename: 'NotInOrder', code: 'NOT_IN_ORDER', message });
}

/** The claims are kept from now on, but for those that were lost before. */
export function withSecured(plan: Plan, lost: ReadonlySet<number>, now: Temporal.Instant): Plan {
  const steps = plan.steps.map((step) => (lost.has(step.position) ? refused(step, slotTaken()) : step));
  return changed(plan, afterAnswers({ ...plan, steps }, 'BOOKING'), now);
}

/** Every claim has its booking. */
export const withBookings = (plan: Plan, now: Temporal.Instant): Plan =>
  changed(
    plan,
    {
      phase: 'BOOKED',
      steps: plan.steps.map((step) => (step.state === 'CLAIMED' ? { ...step, state: 'BOOKED' } : step)),
    },
    now,
  );

/** All that was claimed is free again. */
export const withRelease = (plan: Plan, now: Temporal.Instant): Plan =>
  changed(plan, { phase: 'REFUSED' }, now);

export const withCancelling = (plan: Plan, cancelling: Cancelling, now: Temporal.Instant): Plan =>
  changed(plan, { cancelling }, now);

export const withCancelled = (plan: Plan, done: Cancelled, now: Temporal.Instant): Plan =>
  changed(plan, { cancelling: null, cancelled: [...plan.cancelled, done].slice(-remembered) }, now);

function afterAnswers({ kind, steps }: Plan, next: 'SECURING' | 'BOOKING'): Partial<Plan> {
  const fatal = steps.find(({ failure }) => failure && isFatal(kind, failure));
  if (fatal) {
    const phase = isNothing({ steps }) ? 'REFUSED' : 'RELEASING';
    return { steps, phase, refusal: { position: fatal.position, failure: fatal.failure! } };
  }
  return { steps, phase: steps.some(({ state }) => state === 'CLAIMED') ? next : 'BOOKED' };
}

/** Of a visit any step that is not to be had. Of a series what another time would not cure; a time alone is reported. */
const isFatal = (kind: Plan['kind'], { __typename }: StepFailure): boolean =>
  kind === 'VISIT' || (__typename !== 'SlotTaken' && __typename !== 'SlotNotOffered');

const refused = (step: PlanStep, failure: StepFailure): PlanStep => ({ ...step, state: 'REFUSED', failure });

function changed(plan: Plan, change: Partial<Plan>, now: Temporal.Instant): Plan {
  const after = { ...plan, ...change, revision: plan.revision + 1 };
  return { ...after, wakeAt: isSettled(after) ? null : now.add(grace) };
}
