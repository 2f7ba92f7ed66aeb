import { type Failure, Unavailable } from '@tidbok/kit/failures.ts';
import type { SubgraphCaller } from '@tidbok/kit/graphql/callSubgraph.ts';
import type { BookingPolicy, Override } from '#domain/booking.ts';
import type { ClaimedTime } from '#domain/decide.ts';
import {
  ClaimSlotDocument,
  type ClaimSlotInput,
  ReleaseClaimDocument,
  SecureClaimDocument,
} from '#generated/availability.ts';

export type WantedTime =
  | { readonly holdId: string; readonly heldBy: string; readonly onlySeatOf?: string }
  | {
      readonly sessionId: string;
      /** Who may have one seat only. Left out: a desk books as many as it likes. */
      readonly onlySeatOf?: string;
    }
  | {
      readonly providerId: string;
      readonly treatmentId: string;
      readonly start: Temporal.Instant;
      /** The claim of the time that is given up for it: the two may overlap. */
      readonly insteadOf?: string;
      /** To have it against the rules, and, but for `rulesOnly`, where it is taken. */
      readonly override?: (Override & { readonly rulesOnly?: true }) | null;
    };

/** What was claimed, with the terms in force. */
export type Claimed = {
  readonly __typename: 'Claimed';
  readonly time: ClaimedTime;
  /** What secures this very claim. */
  readonly token: string;
  readonly clinicId: string;
  readonly treatmentId: string;
  /** Where it is a seat in one. */
  readonly sessionId: string | null;
  readonly policy: BookingPolicy;
};

export type ClaimFailure =
  | Failure<'SlotTaken'>
  | Failure<'SlotNotOffered'>
  | Failure<'HoldExpired'>
  | Failure<'NotAllowed'>
  | (Failure<'NotFound'> & { id: string });

export type ClaimBounds = {
  readonly expiresAt: Temporal.Instant;
  /** Null: at any. */
  readonly clinics: readonly string[] | null;
};

/**
 * Claims on time, which availability keeps. Each call may be repeated with the same id. A claim that was never secured ends by
 * itself: whoever loses track of one has lost nothing.
 */
export type Claims = {
  /** At another clinic than one of those nothing is claimed. @throws {Unavailable} and then it is not known whether the claim was made */
  claim(
    claimId: string,
    bookingId: string,
    wanted: WantedTime,
    within: ClaimBounds,
  ): Promise<Claimed | ClaimFailure>;
  /** False where its time was over, or it was released. @throws {Unavailable} */
  secure(claimId: string, token: string): Promise<boolean>;
  /** @throws {Unavailable} */
  release(claimId: string): Promise<void>;
};

export function claimsAt(availability: SubgraphCaller): Claims {
  return {
    async claim(claimId, bookingId, wanted, { expiresAt, clinics }) {
      const bounds = { expiresAt: expiresAt.toString(), ...(clinics && { clinics: [...clinics] }) };
      const input = { claimId, bookingId, ...bounds, ...timeOf(wanted) };
      const { claimSlot } = await availability(ClaimSlotDocument, { input });
      // We ask for what it should take: where it finds no sense in it, as where our clock is far behind its own, none of our
      // callers can help that, and no time was refused.
      if (claimSlot.__typename === 'InvalidInput')
        throw new Unavailable(`availability refuses ${claimSlot.field}: ${claimSlot.message}`);
      if (claimSlot.__typename !== 'ClaimSlotSuccess') return claimSlot;
      const { token, slot, sessionId, price, paymentPolicy } = claimSlot.claim;
      return {
        __typename: 'Claimed',
        time: {
          claimId,
          providerId: slot.providerId,
          start: Temporal.Instant.from(slot.start),
          end: Temporal.Instant.from(slot.end),
          timeZone: slot.timeZone,
        },
        token,
        clinicId: slot.clinicId,
        treatmentId: slot.treatmentId,
        sessionId: sessionId ?? null,
        policy: { price, payment: paymentOf(paymentPolicy) },
      };
    },

    async secure(claimId, token) {
      const { secureClaim } = await availability(SecureClaimDocument, { input: { claimId, token } });
      return secureClaim.__typename === 'SecureClaimSuccess';
    },

    async release(claimId) {
      await availability(ReleaseClaimDocument, { input: { claimId } });
    },
  };
}

function timeOf(
  wanted: WantedTime,
): Pick<
  ClaimSlotInput,
  'holdId' | 'heldBy' | 'sessionId' | 'onlySeatOf' | 'slot' | 'insteadOf' | 'override'
> {
  if ('holdId' in wanted || 'sessionId' in wanted) return wanted;
  const { providerId, treatmentId, start, insteadOf, override } = wanted;
  return {
    slot: { providerId, treatmentId, start: start.toString() },
    ...(insteadOf !== undefined && { insteadOf }),
    ...(override && { override }),
  };
}

function paymentOf(policy: string): BookingPolicy['payment'] {
  if (policy === 'FREE' || policy === 'ON_SITE' || policy === 'PREPAID') return policy;
  throw new Error(`Availability names a payment policy that is not known here: ${policy}`);
}
