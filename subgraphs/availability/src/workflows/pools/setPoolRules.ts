import { notAllowed, notFound } from '@tidbok/kit/failures.ts';
import { actsForClinic, type Identity } from '@tidbok/kit/identity/identity.ts';
import type { Calendar } from '#workflows/calendar.ts';
import type { PoolRules } from '#domain/pools/poolRules.ts';

export type SetPoolRulesResult =
  | { readonly __typename: 'Set'; readonly rules: PoolRules }
  | ReturnType<typeof notFound>
  | ReturnType<typeof notAllowed>;

/** Says how a clinic's providers are chosen, and what others may name instead. */
export async function setPoolRules(
  { directory, pools }: Calendar,
  identity: Identity,
  { clinicId, policy, open }: PoolRules,
): Promise<SetPoolRulesResult> {
  if (!actsForClinic(identity, clinicId, 'DESK')) return notAllowed('This is not your clinic.');
  if (!(await directory.findClinic(clinicId))) return notFound('clinic', clinicId);
  const rules: PoolRules = { clinicId, policy, open: [...new Set([policy, ...open])] };
  await pools.saveRules(rules);
  return { __typename: 'Set', rules };
}
