import { poolPolicies, type PoolPolicy } from './poolChoice.ts';

/** How a clinic lets its providers be chosen. */
export type PoolRules = {
  readonly clinicId: string;
  /** Where the caller names none. */
  readonly policy: PoolPolicy;
  /** What others than the clinic itself may name besides. */
  readonly open: readonly PoolPolicy[];
  readonly version: number;
};

/** Until a clinic says otherwise, whoever books may choose how. */
export const usualPoolRules = (clinicId: string): PoolRules => ({
  clinicId,
  policy: 'SOONEST',
  open: poolPolicies.filter((policy) => policy !== 'SOONEST'),
  version: 0,
});
