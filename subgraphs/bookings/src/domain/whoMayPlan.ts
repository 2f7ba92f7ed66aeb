import type { Identity } from '@tidbok/kit/identity/identity.ts';
import type { Plan } from './plan.ts';
import { bookers, capacityFor, maySee, type Owned, ownersOf } from './whoMay.ts';

/** Its bookings, as far as they were claimed. */
function ownedOf({ asker, patientId, steps }: Plan): Owned[] {
  const owners = ownersOf(asker, patientId);
  return steps.flatMap(({ claim }) =>
    claim ? [{ patientId, owners, clinicId: claim.clinicId, providerId: claim.time.providerId }] : [],
  );
}

export const maySeePlan = (identity: Identity, plan: Plan): boolean =>
  ownedOf(plan).some((one) => maySee(identity, one));

/** Whether the caller may cancel all of it. */
export const mayCancelPlan = (identity: Identity, plan: Plan): boolean =>
  ownedOf(plan).every((one) => capacityFor(identity, one, bookers) !== null);
