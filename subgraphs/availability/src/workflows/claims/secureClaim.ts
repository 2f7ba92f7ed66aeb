import type { Calendar } from '#workflows/calendar.ts';
import { holdExpired, type HoldExpired } from '#workflows/failures.ts';
import { readClaimToken } from '#domain/ledger/claimToken.ts';

/**
 * Takes the deadline off a claim, if the claim is still there, and is the one that this token was given for. The first part decides; the
 * others follow, and where a crash prevents it whoever comes upon them makes it good.
 */
export async function secureClaim(
  { ledger }: Pick<Calendar, 'ledger'>,
  claimId: string,
  token: string,
): Promise<{ __typename: 'Secured'; claimId: string } | HoldExpired> {
  const where = readClaimToken(token);
  if (!where || !(await ledger.secure(where.key, claimId, token))) return holdExpired();
  if (where.parts > 1) {
    const claim = await ledger.findClaim(claimId);
    for (const part of claim?.later ?? []) await ledger.settle(part.key, part.id, null);
  }
  return { __typename: 'Secured', claimId };
}
