import { invalidInput } from '@tidbok/kit/failures.ts';
import type { ClaimSlotInput, MutationResolvers } from '#generated/resolvers.ts';
import { type ClaimSource, claimSlot as claim } from '#workflows/claimSlot.ts';

export const claimSlot: MutationResolvers['claimSlot'] = async (_, { input }, { calendar }) => {
  const source = sourceOf(input);
  if (!source) return invalidInput('input', 'Name either a hold and whose it is, or a slot.');
  const result = await claim(calendar, input.claimId, source, input.expiresAt);
  return result.__typename === 'Claimed' ? { __typename: 'ClaimSlotSuccess', claim: result.claim } : result;
};

function sourceOf({ holdId, heldBy, slot }: ClaimSlotInput): ClaimSource | null {
  if (slot) return holdId || heldBy ? null : { slot };
  return holdId && heldBy ? { holdId, heldBy } : null;
}
