import type { WaitlistOfferResolvers } from '#generated/resolvers.ts';
import { readSession } from '#workflows/sessions/readSessions.ts';
import { readOfferHold } from '#workflows/waitlist/readOfferHold.ts';

export const WaitlistOffer: WaitlistOfferResolvers = {
  id: ({ offer }) => offer.id,
  status: ({ offer: { status } }) => {
    if (status === 'MAKING') throw new Error('an offer that is only being made was told');
    return status;
  },
  slot: ({ offer }) => offer.slot,
  sessionId: ({ offer }) => offer.sessionId,
  session: ({ offer }, _, { calendar }) =>
    offer.sessionId === null ? null : readSession(calendar, offer.sessionId),
  hold: ({ offer }, _, { calendar }) => readOfferHold(calendar, offer),
  expiresAt: ({ offer }) => offer.expiresAt,
};
