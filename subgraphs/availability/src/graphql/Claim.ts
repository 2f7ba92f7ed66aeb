import type { ClaimResolvers } from '#generated/resolvers.ts';
import type { Claim as DomainClaim } from '#domain/ledger/claim.ts';
import { sessionOfSeat } from '#domain/sessions/session.ts';
import type { Terms } from '#domain/slots/offer.ts';

export const Claim: ClaimResolvers = {
  sessionId: sessionOfSeat,
  providerName: (claim) => termsOf(claim).providerName,
  clinicName: (claim) => termsOf(claim).clinicName,
  treatmentName: (claim) => termsOf(claim).treatmentName,
  price: (claim) => termsOf(claim).price,
  paymentPolicy: (claim) => termsOf(claim).paymentPolicy,
};

function termsOf({ terms }: DomainClaim): Terms {
  if (!terms) throw new Error("a booking's claim without its terms");
  return terms;
}
