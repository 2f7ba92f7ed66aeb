import type { PlanState } from './state.ts';

/** Whether nothing is to be done about a series or a visit any more. */
export const isSettled = ({ phase, isCancelling }: PlanState): boolean =>
  (phase === 'BOOKED' || phase === 'REFUSED') && !isCancelling;
