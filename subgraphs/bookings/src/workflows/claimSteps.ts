import { claimTerm } from './claimAndSecure.ts';
import type { ClaimBounds } from './claims.ts';
import { fewAtATime } from './fewAtATime.ts';
import type { Parts } from './parts.ts';
import { savePlan } from './savePlan.ts';
import { withClaims } from '#domain/changePlan.ts';
import type { Plan, PlanStep, StepClaim, StepFailure } from '#domain/plan.ts';
import { slotTaken } from '#domain/slotTaken.ts';
import { bookers, clinicsFor } from '#domain/whoMay.ts';

/** Claims all times that are wanted, with a deadline. What was claimed and what was refused is then written down in one write. */
export async function claimSteps(parts: Parts, plan: Plan): Promise<Plan> {
  const within = {
    expiresAt: parts.clock.now().add(claimTerm),
    clinics: clinicsFor(plan.asker, plan.patientId, bookers),
  };
  const wanted = plan.steps.filter(({ state }) => state === 'WANTED');
  const answers = await fewAtATime(wanted, (step) => claimStep(parts, step, within));
  const byPosition = new Map(answers.map((answer, at) => [wanted[at]!.position, answer]));
  const after = withClaims(plan, byPosition, parts.clock.now());
  const { saved, plan: fresh } = await savePlan(parts, plan, after);
  if (!saved) await releaseStray(parts, fresh);
  return fresh;
}

async function claimStep(
  { claims }: Parts,
  { claimId, bookingId, wanted }: PlanStep,
  within: ClaimBounds,
): Promise<StepClaim | StepFailure> {
  const claimed = await claims.claim(claimId, bookingId, wanted, within);
  // What is said of our own claim of a time that nobody holds: it was there, and is lost.
  if (claimed.__typename === 'HoldExpired' && !('holdId' in wanted)) return slotTaken();
  if (claimed.__typename !== 'Claimed') return claimed;
  const { time, token, clinicId, treatmentId, sessionId, policy } = claimed;
  return { time, token, clinicId, treatmentId, sessionId, policy };
}

/** Another's answers count. Where they have no claim for a step, nobody will ever secure the one that we may have made for it. */
async function releaseStray({ claims }: Parts, { phase, steps }: Plan): Promise<void> {
  const stray = steps.filter(({ state }) => state === 'REFUSED' || phase === 'REFUSED');
  await fewAtATime(stray, ({ claimId }) => claims.release(claimId));
}
