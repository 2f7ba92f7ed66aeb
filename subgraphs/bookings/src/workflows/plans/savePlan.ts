import type { Parts } from '#workflows/parts.ts';
import type { Plan } from '#domain/plan.ts';

/** Writes what became of a plan. Where somebody else wrote first, nothing is written. Gives the plan as it then is. */
export async function savePlan(
  { plans }: Parts,
  before: Plan,
  after: Plan,
): Promise<{ saved: boolean; plan: Plan }> {
  if (await plans.save(before, after)) return { saved: true, plan: after };
  const plan = await plans.find(before.id);
  if (!plan) throw new Error(`The plan ${before.id} is gone: plans are never removed.`);
  return { saved: false, plan };
}
