import type { PlanStep } from './plan.ts';

type Outcome = 'WANTED' | 'BOOKED' | 'SKIPPED' | 'TAKEN' | 'NOT_OFFERED';

/** What became of one time of a series, as its caller is told. */
export function outcomeOf({ state, failure }: Pick<PlanStep, 'state' | 'failure'>): Outcome {
  switch (state) {
    case 'SKIPPED':
    case 'BOOKED':
      return state;
    case 'WANTED':
    case 'CLAIMED':
      return 'WANTED';
    case 'REFUSED':
      return failure?.__typename === 'SlotTaken' ? 'TAKEN' : 'NOT_OFFERED';
  }
}
