import { notAllowed, notFound, staleVersion } from '@tidbok/kit/failures.ts';
import { actsForClinic, type Identity } from '@tidbok/kit/identity/identity.ts';
import type { Calendar } from '#workflows/calendar.ts';
import type { PoolRules } from '#domain/pools/poolRules.ts';

export type PoolRulesChange = Pick<PoolRules, 'clinicId'> &
  Partial<Pick<PoolRules, 'policy' | 'open'>> & { readonly expectedVersion: number };

export type UpdatePoolRulesResult =
  | { readonly __typename: 'Changed'; readonly rules: PoolRules }
  | ReturnType<typeof notFound>
  | ReturnType<typeof notAllowed>
  | ReturnType<typeof staleVersion>;

/** Says how a clinic's providers are chosen, and what others may name instead. What is not said stays. */
export async function updatePoolRules(
  { directory, pools }: Pick<Calendar, 'directory' | 'pools'>,
  identity: Identity,
  { clinicId, expectedVersion, ...change }: PoolRulesChange,
): Promise<UpdatePoolRulesResult> {
  if (!actsForClinic(identity, clinicId, 'DESK')) return notAllowed('This is not your clinic.');
  if (!(await directory.findClinic(clinicId))) return notFound('clinic', clinicId);
  const before = await pools.findRules(clinicId);
  if (before.version !== expectedVersion) return staleVersion(before.version);
  const { policy, open } = { ...before, ...change };
  const others = [...new Set(open)].filter((one) => one !== policy);
  const rules: PoolRules = { clinicId, policy, open: others, version: expectedVersion + 1 };
  if (!(await pools.replaceRules(rules))) return staleVersion((await pools.findRules(clinicId)).version);
  return { __typename: 'Changed', rules };
}
