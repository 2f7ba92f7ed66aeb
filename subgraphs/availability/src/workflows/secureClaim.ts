import type { Calendar } from './calendar.ts';
import { holdExpired, type HoldExpired } from './failures.ts';

/** Takes the deadline off a claim, if the claim is still there. */
export async function secureClaim(
  { ledger }: Calendar,
  claimId: string,
): Promise<{ __typename: 'Secured'; claimId: string } | HoldExpired> {
  return (await ledger.secure(claimId)) ? { __typename: 'Secured', claimId } : holdExpired();
}
