import { fewAtATime } from '#workflows/fewAtATime.ts';
import type { Parts } from '#workflows/parts.ts';
import { savePlan } from './savePlan.ts';
import { withRelease } from '#domain/changePlan.ts';
import type { Plan } from '#domain/plan.ts';

/** Frees all that was claimed: nothing comes of the plan. */
export async function releaseSteps(parts: Parts, plan: Plan): Promise<Plan> {
  const claimed = plan.steps.filter(({ state }) => state !== 'SKIPPED');
  await fewAtATime(claimed, ({ claimId }) => parts.claims.release(claimId));
  return (await savePlan(parts, plan, withRelease(plan, parts.clock.now()))).plan;
}
