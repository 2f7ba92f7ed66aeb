import type { SubscriptionResolvers } from '#generated/resolvers.ts';
import { followOffers, type OfferOfEntry } from '#workflows/waitlist/followOffers.ts';

export const waitlistOffers: NonNullable<SubscriptionResolvers['waitlistOffers']> = {
  subscribe: (_, __, { live, identity }) => followOffers(live, identity),
  resolve: (offer: OfferOfEntry) => offer,
};
