import { notAllowed } from '@tidbok/kit/failures.ts';
import { claimTerm } from './claimAndSecure.ts';
import { fewAtATime } from './fewAtATime.ts';
import type { Parts } from './parts.ts';
import { savePlan } from './savePlan.ts';
import { withClaims } from '#domain/changePlan.ts';
import type { Plan, PlanStep, StepClaim, StepFailure } from '#domain/plan.ts';
import { slotTaken } from '#domain/slotTaken.ts';
import { bookers, capacityFor, ownersOf } from '#domain/whoMay.ts';

/** Claims all times that are wanted, with a deadline. What was claimed and what was refused is then written down in one write. */
export async function claimSteps(parts: Parts, plan: Plan): Promise<Plan> {
  const until = parts.clock.now().add(claimTerm);
  const wanted = plan.steps.filter(({ state }) => state === 'WANTED');
  const answers = await fewAtATime(wanted, (step) => claimStep(parts, plan, step, until));
  const byPosition = new Map(answers.map((answer, at) => [wanted[at]!.position, answer]));
  const after = withClaims(plan, byPosition, parts.clock.now());
  const { saved, plan: fresh } = await savePlan(parts, plan, after);
  if (!saved) await releaseStray(parts, fresh);
  return fresh;
}

async function claimStep(
  { claims }: Parts,
  { asker, patientId }: Plan,
  { claimId, bookingId, wanted }: PlanStep,
  until: Temporal.Instant,
): Promise<StepClaim | StepFailure> {
  const claimed = await claims.claim(claimId, bookingId, wanted, until);
  // What is said of our own claim of a time that nobody holds: it was there, and is lost.
  if (claimed.__typename === 'HoldExpired' && !('holdId' in wanted)) return slotTaken();
  if (claimed.__typename !== 'Claimed') return claimed;
  const { time, token, clinicId, treatmentId, sessionId, policy } = claimed;
  const owned = { patientId, owners: ownersOf(asker, patientId), clinicId, providerId: time.providerId };
  if (!capacityFor(asker, owned, bookers)) return notAllowed('A desk can book at its own clinics only.');
  return { time, token, clinicId, treatmentId, sessionId, policy };
}

/** Another's answers count. Where they have no claim for a step, nobody will ever secure the one that we may have made for it. */
async function releaseStray({ claims }: Parts, { phase, steps }: Plan): Promise<void> {
  const stray = steps.filter(({ state }) => state === 'REFUSED' || phase === 'REFUSED');
  await fewAtATime(stray, ({ claimId }) => claims.release(claimId));
}
