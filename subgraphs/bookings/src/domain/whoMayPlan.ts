import type { Identity } from '@tidbok/kit/identity/identity.ts';
import type { Plan } from './plan.ts';
import { bookers, capacityFor, maySee, type Owned, ownersOf } from './whoMay.ts';

/** Its bookings, as far as they are known: a plan of which nothing was claimed yet is its patient's and its asker's alone. */
function ownedOf({ asker, patientId, steps }: Plan): Owned[] {
  const owners = ownersOf(asker, patientId);
  return steps.flatMap(({ claim }) =>
    claim ? [{ patientId, owners, clinicId: claim.clinicId, providerId: claim.time.providerId }] : [],
  );
}

export function maySeePlan(identity: Identity, plan: Plan): boolean {
  const owned = ownedOf(plan);
  if (owned.length > 0) return owned.some((one) => maySee(identity, one));
  return identity.subject === plan.patientId || identity.subject === plan.asker.subject;
}

/** Whether the caller may cancel all of it. */
export const mayCancelPlan = (identity: Identity, plan: Plan): boolean =>
  ownedOf(plan).every((one) => capacityFor(identity, one, bookers) !== null);
