import { invalidInput } from '@tidbok/kit/failures.ts';
import type { ClaimSlotInput, MutationResolvers } from '#generated/resolvers.ts';
import { type ClaimSource, claimSlot as claim } from '#workflows/claims/claimSlot.ts';

export const claimSlot: MutationResolvers['claimSlot'] = async (_, { input }, { calendar }) => {
  const source = sourceOf(input);
  if (!source) return invalidInput('holdId', 'Name a hold and whose it is, or a slot, or a session.');
  const result = await claim(calendar, input, source);
  return result.__typename === 'Claimed' ? { __typename: 'ClaimSlotSuccess', claim: result.claim } : result;
};

function sourceOf({ holdId, heldBy, slot, sessionId }: ClaimSlotInput): ClaimSource | null {
  const isHold = holdId != null || heldBy != null;
  if ([isHold, slot != null, sessionId != null].filter(Boolean).length !== 1) return null;
  if (slot) return { slot };
  if (sessionId) return { sessionId };
  return holdId && heldBy ? { holdId, heldBy } : null;
}
