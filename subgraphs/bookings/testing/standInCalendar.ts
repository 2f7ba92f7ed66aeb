import { Unavailable } from '@tidbok/kit/failures.ts';
import type { Clock } from '@tidbok/kit/clock.ts';
import type { SubgraphCaller } from '@tidbok/kit/graphql/callSubgraph.ts';
import type { OperationDefinitionNode } from 'graphql';
import { randomUUID } from 'node:crypto';
import type { ClaimSlotInput, ClaimSlotMutation } from '#generated/availability.ts';

export type StandInClaim = {
  id: string;
  providerId: string;
  treatmentId: string;
  start: Temporal.Instant;
  end: Temporal.Instant;
  /** Null once it is secured. */
  until: Temporal.Instant | null;
  token: string;
  heldBy?: string;
  /** Of a seat. */
  sessionId?: string;
  onlySeatOf?: string | null | undefined;
  override?: ClaimSlotInput['override'];
};

type StandInSession = Pick<StandInClaim, 'providerId' | 'treatmentId' | 'start'> & { seats: number };

const terms: Record<string, { price: { amount: number; currency: string }; paymentPolicy: string }> = {
  treatment_free: { price: { amount: 0, currency: 'SEK' }, paymentPolicy: 'FREE' },
  treatment_onsite: { price: { amount: 50_000, currency: 'SEK' }, paymentPolicy: 'ON_SITE' },
  treatment_prepaid: { price: { amount: 50_000, currency: 'SEK' }, paymentPolicy: 'PREPAID' },
};

/**
 * What availability promises of claims, in memory: of two on the same time one is refused, a claim has a deadline until it is
 * secured, everything may be repeated, and nothing is claimed at a clinic that is not named. Each provider is at the clinic of the same name.
 */
export function standInCalendar(clock: Clock) {
  const claims = new Map<string, StandInClaim>();
  const sessions = new Map<string, StandInSession>();
  const closed = new Set<string>();
  const isLive = ({ until }: StandInClaim): boolean =>
    until === null || Temporal.Instant.compare(until, clock.now()) > 0;
  const live = (): StandInClaim[] => [...claims.values()].filter(isLive);

  /** Called before and after each call: it may throw, or wait. */
  let around: (operation: string, phase: 'before' | 'after') => Promise<void> | void = () => undefined;

  function claimSlot(input: ClaimSlotInput): ClaimSlotMutation['claimSlot'] {
    const known = claims.get(input.claimId);
    const claimed =
      known ?? claims.get(input.holdId ?? '') ?? sessions.get(input.sessionId ?? '') ?? input.slot;
    if (input.clinics && claimed && !input.clinics.includes(clinicOf(claimed.providerId)))
      return { __typename: 'NotAllowed', code: 'NOT_ALLOWED', message: '' };
    if (known) {
      if (known.until) known.until = Temporal.Instant.from(input.expiresAt);
      return success(known);
    }
    const until = Temporal.Instant.from(input.expiresAt);
    if (input.holdId) {
      const hold = claims.get(input.holdId);
      if (!hold || !isLive(hold) || hold.heldBy !== input.heldBy)
        return { __typename: 'HoldExpired', code: 'HOLD_EXPIRED', message: '' };
      claims.delete(hold.id);
      return add({ ...hold, id: input.claimId, until, token: randomUUID() });
    }
    if (input.sessionId) return seat(input, input.sessionId, until);
    const { providerId, treatmentId, start } = input.slot!;
    if (!terms[treatmentId])
      return { __typename: 'NotFound', code: 'NOT_FOUND', message: '', id: treatmentId };
    return book(input, { providerId, treatmentId, start: Temporal.Instant.from(start), until });
  }

  function seat(
    { claimId, onlySeatOf }: ClaimSlotInput,
    sessionId: string,
    until: Temporal.Instant,
  ): ClaimSlotMutation['claimSlot'] {
    const session = sessions.get(sessionId);
    if (!session) return { __typename: 'NotFound', code: 'NOT_FOUND', message: '', id: sessionId };
    const { seats, ...time } = session;
    const taken = live().filter((claim) => claim.sessionId === sessionId);
    if (onlySeatOf != null && taken.some((claim) => claim.onlySeatOf === onlySeatOf))
      return { __typename: 'NotAllowed', code: 'NOT_ALLOWED', message: '' };
    if (taken.length >= seats) return { __typename: 'SlotTaken', code: 'SLOT_TAKEN', message: '' };
    const end = time.start.add({ minutes: 30 });
    return add({ ...time, id: claimId, sessionId, onlySeatOf, end, until, token: randomUUID() });
  }

  function book(
    { claimId, insteadOf, override }: ClaimSlotInput,
    {
      providerId,
      treatmentId,
      start,
      until,
    }: Pick<StandInClaim, 'providerId' | 'treatmentId' | 'start' | 'until'>,
  ): ClaimSlotMutation['claimSlot'] {
    if (Temporal.Instant.compare(start, clock.now()) <= 0)
      return { __typename: 'SlotNotOffered', code: 'SLOT_NOT_OFFERED', message: '' };
    const end = start.add({ minutes: 30 });
    const overlapping = [...claims.values()].filter(
      (other) =>
        other.id !== insteadOf &&
        other.sessionId === undefined &&
        other.providerId === providerId &&
        Temporal.Instant.compare(other.start, end) < 0 &&
        Temporal.Instant.compare(start, other.end) < 0,
    );
    if (!override && closed.has(start.toString()))
      return { __typename: 'SlotNotOffered', code: 'SLOT_NOT_OFFERED', message: '' };
    if ((!override || override.rulesOnly) && overlapping.some(isLive))
      return { __typename: 'SlotTaken', code: 'SLOT_TAKEN', message: '' };
    for (const other of overlapping) if (!isLive(other)) claims.delete(other.id);
    const claim = { id: claimId, providerId, treatmentId, start, end, until, token: randomUUID() };
    return add({ ...claim, ...(override && { override }) });
  }

  function add(claim: StandInClaim): ClaimSlotMutation['claimSlot'] {
    claims.set(claim.id, claim);
    return success(claim);
  }

  const answers: Record<string, (input: never) => object> = {
    ClaimSlot: (input: ClaimSlotInput) => ({ claimSlot: claimSlot(input) }),
    SecureClaim: ({ claimId, token }: { claimId: string; token: string }) => {
      const claim = claims.get(claimId);
      if (claim?.token !== token) return { secureClaim: { __typename: 'HoldExpired' } };
      claim.until = null;
      return { secureClaim: { __typename: 'SecureClaimSuccess' } };
    },
    ReleaseClaim: ({ claimId }: { claimId: string }) => ({
      releaseClaim: { released: claims.delete(claimId) },
    }),
  };

  const caller: SubgraphCaller = async (document, variables) => {
    const operation = (document.definitions[0] as OperationDefinitionNode).name!.value;
    await around(operation, 'before');
    const answer = answers[operation]!((variables as { input: never }).input);
    await around(operation, 'after');
    return answer as never;
  };

  return {
    caller,
    claims: live,
    secured: () => live().filter(({ until }) => until === null),
    hold(
      id: string,
      heldBy: string,
      at: { providerId: string; treatmentId: string; start: Temporal.Instant },
    ) {
      const until = clock.now().add({ minutes: 5 });
      claims.set(id, { ...at, id, heldBy, until, token: randomUUID(), end: at.start.add({ minutes: 30 }) });
    },
    openSession(id: string, session: StandInSession) {
      sessions.set(id, session);
    },
    /** Nobody has hours at this start: an override alone takes it. */
    close(start: Temporal.Instant) {
      closed.add(start.toString());
    },
    /** Another books this time, for good. */
    take(providerId: string, start: Temporal.Instant) {
      const id = `other ${start.toString()}`;
      claims.set(id, {
        id,
        providerId,
        treatmentId: 'treatment_free',
        start,
        end: start.add({ minutes: 30 }),
        until: null,
        token: '',
      });
    },
    interfere(with_: typeof around) {
      around = with_;
    },
    outage(operations: string[] = ['ClaimSlot', 'SecureClaim', 'ReleaseClaim']) {
      around = (operation, phase) => {
        if (phase === 'before' && operations.includes(operation))
          throw new Unavailable('availability does not answer');
      };
    },
    restore() {
      closed.clear();
      around = () => undefined;
    },
  };
}

function success({
  id,
  token,
  providerId,
  treatmentId,
  start,
  end,
  sessionId = null,
}: Omit<StandInClaim, 'sessionId'> & { sessionId?: string | null }): ClaimSlotMutation['claimSlot'] {
  return {
    __typename: 'ClaimSlotSuccess',
    claim: {
      id,
      token,
      sessionId,
      slot: {
        providerId,
        clinicId: clinicOf(providerId),
        treatmentId,
        start: start.toString(),
        end: end.toString(),
        timeZone: 'Europe/Stockholm',
      },
      ...terms[treatmentId]!,
    },
  };
}

/** `provider_a2` is at `clinic_a`. */
export const clinicOf = (providerId: string): string => `clinic_${providerId.charAt('provider_'.length)}`;
