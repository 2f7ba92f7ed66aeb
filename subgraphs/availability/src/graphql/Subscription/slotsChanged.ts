import type { SubscriptionResolvers } from '#generated/resolvers.ts';
import { followSlots, type SlotDay } from '#workflows/live/followSlots.ts';

export const slotsChanged: NonNullable<SubscriptionResolvers['slotsChanged']> = {
  subscribe: (_, followed, { live, identity }) => followSlots(live, identity.subject, followed),
  resolve: (days: readonly SlotDay[]) => ({ days }),
};
