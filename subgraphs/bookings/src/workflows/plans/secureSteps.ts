import { fewAtATime } from '#workflows/fewAtATime.ts';
import type { Parts } from '#workflows/parts.ts';
import { savePlan } from './savePlan.ts';
import { withSecured } from '#domain/changePlan.ts';
import type { Plan } from '#domain/plan.ts';

/**
 * Takes the deadlines off what was claimed. The tokens are those that the plan names: whoever is late, and secures after the plan
 * went back, finds its claims gone.
 */
export async function secureSteps(parts: Parts, plan: Plan): Promise<Plan> {
  const claimed = plan.steps.filter(({ state }) => state === 'CLAIMED');
  const secured = await fewAtATime(claimed, ({ claimId, claim }) =>
    parts.claims.secure(claimId, claim!.token),
  );
  const lost = claimed.filter((_, at) => !secured[at]).map(({ position }) => position);
  const after = withSecured(plan, new Set(lost), parts.clock.now());
  return (await savePlan(parts, plan, after)).plan;
}
