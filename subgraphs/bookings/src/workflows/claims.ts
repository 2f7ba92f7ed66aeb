import { type Failure, Unavailable } from '@tidbok/kit/failures.ts';
import type { SubgraphCaller } from '@tidbok/kit/graphql/callSubgraph.ts';
import type { BookingPolicy } from '#domain/booking.ts';
import type { ClaimedTime } from '#domain/decide.ts';
import {
  ClaimSlotDocument,
  type ClaimSlotInput,
  ReleaseClaimDocument,
  SecureClaimDocument,
} from '#generated/availability.ts';

export type WantedTime =
  | { readonly holdId: string; readonly heldBy: string }
  | { readonly providerId: string; readonly treatmentId: string; readonly start: Temporal.Instant };

/** What was claimed, with the terms in force. */
export type Claimed = {
  readonly __typename: 'Claimed';
  readonly time: ClaimedTime;
  readonly clinicId: string;
  readonly treatmentId: string;
  readonly policy: BookingPolicy;
};

export type ClaimFailure =
  | Failure<'SlotTaken'>
  | Failure<'SlotNotOffered'>
  | Failure<'HoldExpired'>
  | (Failure<'NotFound'> & { id: string });

/**
 * Claims on time, which availability keeps. Each call may be repeated with the same id. A claim that was never secured ends by
 * itself: whoever loses track of one has lost nothing.
 */
export type Claims = {
  /** @throws {Unavailable} and then it is not known whether the claim was made */
  claim(
    claimId: string,
    bookingId: string,
    wanted: WantedTime,
    expiresAt: Temporal.Instant,
  ): Promise<Claimed | ClaimFailure>;
  /** False where its time was over, or it was released. @throws {Unavailable} */
  secure(claimId: string): Promise<boolean>;
  /** @throws {Unavailable} */
  release(claimId: string): Promise<void>;
};

export function claimsAt(availability: SubgraphCaller): Claims {
  return {
    async claim(claimId, bookingId, wanted, expiresAt) {
      const input = { claimId, bookingId, expiresAt: expiresAt.toString(), ...timeOf(wanted) };
      const { claimSlot } = await availability(ClaimSlotDocument, { input });
      // We ask for what it should take: where it finds no sense in it, as where our clock is far behind its own, none of our
      // callers can help that, and no time was refused.
      if (claimSlot.__typename === 'InvalidInput')
        throw new Unavailable(`availability refuses ${claimSlot.field}: ${claimSlot.message}`);
      if (claimSlot.__typename !== 'ClaimSlotSuccess') return claimSlot;
      const { slot, price, paymentPolicy } = claimSlot.claim;
      return {
        __typename: 'Claimed',
        time: {
          claimId,
          providerId: slot.providerId,
          start: Temporal.Instant.from(slot.start),
          end: Temporal.Instant.from(slot.end),
          timeZone: slot.timeZone,
        },
        clinicId: slot.clinicId,
        treatmentId: slot.treatmentId,
        policy: { price, payment: paymentOf(paymentPolicy) },
      };
    },

    async secure(claimId) {
      const { secureClaim } = await availability(SecureClaimDocument, { input: { claimId } });
      return secureClaim.__typename === 'SecureClaimSuccess';
    },

    async release(claimId) {
      await availability(ReleaseClaimDocument, { input: { claimId } });
    },
  };
}

function timeOf(wanted: WantedTime): Pick<ClaimSlotInput, 'holdId' | 'heldBy' | 'slot'> {
  if ('holdId' in wanted) return { holdId: wanted.holdId, heldBy: wanted.heldBy };
  const { providerId, treatmentId, start } = wanted;
  return { slot: { providerId, treatmentId, start: start.toString() } };
}

function paymentOf(policy: string): BookingPolicy['payment'] {
  if (policy === 'FREE' || policy === 'ON_SITE' || policy === 'PREPAID') return policy;
  throw new Error(`Availability names a payment policy that is not known here: ${policy}`);
}
