import type { Identity } from '@tidbok/kit/identity/identity.ts';
import type { Parts } from '#workflows/parts.ts';
import type { Plan } from '#domain/plan.ts';
import { maySeePlan } from '#domain/whoMayPlan.ts';

/** A series or a visit, for those who may see it. Of a series that was refused as a whole there is nothing to see. */
export async function readPlan(
  { plans }: Parts,
  identity: Identity,
  kind: Plan['kind'],
  id: string,
): Promise<Plan | null> {
  const plan = await plans.find(id);
  if (plan?.kind !== kind || !maySeePlan(identity, plan)) return null;
  return kind === 'SERIES' && plan.refusal ? null : plan;
}
