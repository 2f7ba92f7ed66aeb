import type { Cancelled, Cancelling, Plan, PlanStep, StepClaim, StepFailure } from './plan.ts';
import { isSettled } from './plan.ts';
import { slotTaken } from './slotTaken.ts';

/** How long whoever wrote a phase down has to do it, before the sweeper does. */
const grace = Temporal.Duration.from({ seconds: 5 });

/** How many cancellations are remembered with their keys. Repeating an older one cancels nothing anew. */
const remembered = 50;

type Made = Pick<Plan, 'id' | 'kind' | 'asker' | 'patientId' | 'request' | 'steps'>;

export const newPlan = (made: Made, now: Temporal.Instant): Plan => ({
  ...made,
  phase: 'CLAIMING',
  refusal: null,
  cancelling: null,
  cancelled: [],
  revision: 1,
  wakeAt: now.add(grace),
});

/** What the calendar said to each claim, by position. */
export type ClaimAnswers = ReadonlyMap<number, StepClaim | StepFailure>;

const isFailure = (answer: StepClaim | StepFailure): answer is StepFailure => '__typename' in answer;

/** Each wanted time was claimed, or refused. */
export function withClaims(plan: Plan, answers: ClaimAnswers, now: Temporal.Instant): Plan {
  const steps = plan.steps.map((step): PlanStep => {
    const answer = answers.get(step.position);
    if (!answer) return step;
    return isFailure(answer) ? refused(step, answer) : { ...step, state: 'CLAIMED', claim: answer };
  });
  const inOrder = plan.kind === 'VISIT' ? steps.map(refusedOutOfOrder) : steps;
  return changed(plan, afterAnswers({ ...plan, steps: inOrder }, 'SECURING'), now);
}

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
  const fatal = steps.find(({ failure }) => failure && (kind === 'VISIT' || !isAboutTime(failure)));
  if (fatal)
    return { steps, phase: 'RELEASING', refusal: { position: fatal.position, failure: fatal.failure! } };
  return { steps, phase: steps.some(({ state }) => state === 'CLAIMED') ? next : 'BOOKED' };
}

/** Another time of the same might do: that is for a series to report. What is not, fails all of it. */
const isAboutTime = ({ __typename }: StepFailure): boolean =>
  __typename === 'SlotTaken' || __typename === 'SlotNotOffered';

const refused = (step: PlanStep, failure: StepFailure): PlanStep => ({ ...step, state: 'REFUSED', failure });

function changed(plan: Plan, change: Partial<Plan>, now: Temporal.Instant): Plan {
  const after = { ...plan, ...change, revision: plan.revision + 1 };
  return { ...after, wakeAt: isSettled(after) ? null : now.add(grace) };
}
