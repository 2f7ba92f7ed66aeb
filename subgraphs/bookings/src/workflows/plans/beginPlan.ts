import { claimSteps } from './claimSteps.ts';
import { fewAtATime } from '#workflows/fewAtATime.ts';
import type { Parts } from '#workflows/parts.ts';
import { newPlan } from '#domain/changePlan.ts';
import { isNothing, type Plan, type PlanToBe } from '#domain/plan.ts';

/**
 * Claims what is wanted, and writes the plan down where anything was claimed: from then on there is something to finish, or to undo. Of a plan
 * of which nothing could be claimed nothing stays. Gives the plan that counts: where the same key was used meanwhile, that one.
 */
export async function beginPlan(parts: Parts, wanted: PlanToBe): Promise<Plan> {
  const { plans, clock } = parts;
  const plan = newPlan(wanted, await claimSteps(parts, wanted), clock.now());
  if (isNothing(plan)) return (await plans.find(plan.id)) ?? plan;
  if (await plans.insert(plan)) return plan;
  const other = await plans.find(plan.id);
  if (!other) throw new Error(`The plan ${plan.id} is gone: plans are never removed.`);
  await releaseStray(parts, plan, other);
  return other;
}

/** Another's answers count. Where their plan has no claim for a step, nobody will ever secure the one that we made for it. */
async function releaseStray({ claims }: Parts, ours: Plan, theirs: Plan): Promise<void> {
  const goesBack = theirs.phase === 'RELEASING' || theirs.phase === 'REFUSED';
  const kept = theirs.steps.filter(({ state }) => !goesBack && (state === 'CLAIMED' || state === 'BOOKED'));
  const keptIds = new Set(kept.map(({ claimId }) => claimId));
  const stray = ours.steps.filter(({ claim, claimId }) => claim !== null && !keptIds.has(claimId));
  await fewAtATime(stray, ({ claimId }) => claims.release(claimId));
}
