import { Unavailable } from '@tidbok/kit/failures.ts';
import { bookSteps } from './bookSteps.ts';
import { cancelSteps } from './cancelSteps.ts';
import type { Parts } from '#workflows/parts.ts';
import { releaseSteps } from './releaseSteps.ts';
import { secureSteps } from './secureSteps.ts';
import { isSettled, type Plan } from '#domain/plan.ts';

/** Far more than the phases that there are. */
const maximumRounds = 50;

/**
 * Brings a series or a visit to its end, one phase after the other. Any number of callers may do so for the same plan at the same time:
 * what they ask of the calendar can be repeated, and one of them writes each phase's outcome down.
 *
 * @throws {Unavailable} where availability does not answer; what is left is then left to the sweeper
 */
export async function carryOutPlan(parts: Parts, start: Plan): Promise<Plan> {
  let plan = start;
  for (let round = 0; round < maximumRounds; round += 1) {
    if (isSettled(plan)) return plan;
    plan = await carryOutPhase(parts, plan);
  }
  throw new Unavailable('The plan is being changed by too many at once.');
}

async function carryOutPhase(parts: Parts, plan: Plan): Promise<Plan> {
  switch (plan.phase) {
    case 'SECURING':
      return await secureSteps(parts, plan);
    case 'BOOKING':
      return await bookSteps(parts, plan);
    case 'RELEASING':
      return await releaseSteps(parts, plan);
    case 'BOOKED':
    case 'REFUSED':
      return await cancelSteps(parts, plan);
  }
}
