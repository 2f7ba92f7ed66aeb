import { invalidInput, notAllowed, notFound } from '@tidbok/kit/failures.ts';
import { actsForClinic, type Identity } from '@tidbok/kit/identity/identity.ts';
import { idOf } from '@tidbok/kit/ids.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { problemOfPool, problemOfSize } from './checkPool.ts';
import { isDays, mostDays } from '#workflows/slots/checkSearch.ts';
import { claimFromPool } from './claimFromPool.ts';
import type { NoneFree, SlotNotOffered, SlotTaken } from '#workflows/failures.ts';
import { findPools } from './findPools.ts';
import { holdOnce, type HoldResult } from '#workflows/claims/holdOnce.ts';
import { mostHolds } from '#domain/ledger/holdLimits.ts';
import type { Offer } from '#domain/slots/offer.ts';
import type { PoolPolicy } from '#domain/pools/poolChoice.ts';

export type HoldPoolSlotInput = {
  readonly idempotencyKey: string;
  readonly clinicId: string;
  readonly treatmentId: string;
  /** Of these only; null: any of the clinic. */
  readonly providerIds: readonly string[] | null;
  /** The time, or null for the first that is free from `from` on, which is now where it is null, within so many days. */
  readonly start: Temporal.Instant | null;
  readonly from: Temporal.Instant | null;
  readonly days: number;
  /** Null: the clinic's. */
  readonly policy: PoolPolicy | null;
};

type Refusal =
  | SlotTaken
  | SlotNotOffered
  | NoneFree
  | ReturnType<typeof notFound>
  | ReturnType<typeof notAllowed>
  | ReturnType<typeof invalidInput>;

export type HoldPoolSlotResult = HoldResult<Refusal>;

/** Holds a time of whichever provider of a clinic its policy chooses. Repeating it answers the same hold, and how it was chosen. */
export async function holdPoolSlot(
  calendar: Calendar,
  { identity, holder }: { identity: Identity; holder: string },
  input: HoldPoolSlotInput,
): Promise<HoldPoolSlotResult> {
  const problem = problemOf(input);
  if (problem) return invalidInput(problem.field, problem.message);
  const asked = askedOf(input);
  return await holdOnce<Refusal>(calendar, {
    holder,
    most: mostHolds(identity),
    idempotencyKey: input.idempotencyKey,
    isFor: ({ choice }) => choice?.asked === asked,
    async claim(as) {
      const policy = await policyFor(calendar, identity, input);
      if (typeof policy !== 'string') return policy;
      const offers = await findPool(calendar, input);
      if (!Array.isArray(offers)) return offers;
      return await claimFromPool(calendar, offers, { ...input, policy, asked }, as);
    },
  });
}

function problemOf({
  providerIds,
  start,
  from,
  days,
}: HoldPoolSlotInput): { field: string; message: string } | null {
  if (start && from) return { field: 'notBefore', message: 'Leave it out where `start` names the time.' };
  if (!isDays(days)) return { field: 'days', message: `Look at 1 to ${mostDays} days.` };
  return problemOfPool(providerIds);
}

/** The same whenever the same is asked for. */
function askedOf(input: HoldPoolSlotInput): string {
  const { clinicId, treatmentId, providerIds, start, from, days, policy } = input;
  const among = providerIds?.toSorted() ?? null;
  return idOf('asked', JSON.stringify([clinicId, treatmentId, among, start, from, days, policy]));
}

/** The clinic itself may choose as it likes. */
async function policyFor(
  { pools }: Calendar,
  identity: Identity,
  { clinicId, policy }: HoldPoolSlotInput,
): Promise<PoolPolicy | ReturnType<typeof notAllowed>> {
  const rules = await pools.findRules(clinicId);
  const allowed = [rules.policy, ...rules.open];
  if (policy === null) return rules.policy;
  if (allowed.includes(policy) || actsForClinic(identity, clinicId, 'DESK', 'CLINICIAN')) return policy;
  return notAllowed(
    `This clinic lets others choose by ${allowed.join(' or ')}. Leave the policy out for its own.`,
  );
}

async function findPool(
  calendar: Calendar,
  { clinicId, treatmentId, providerIds }: HoldPoolSlotInput,
): Promise<Offer[] | ReturnType<typeof notFound> | ReturnType<typeof invalidInput>> {
  const [offers] = await findPools(calendar, clinicId, [{ treatmentId, providerIds }]);
  const problem = problemOfSize(offers!.length);
  if (problem) return invalidInput(problem.field, problem.message);
  if (offers!.length > 0) return offers!;
  const clinic = await calendar.directory.findClinic(clinicId);
  if (!clinic?.listed) return notFound('clinic', clinicId);
  return providerIds ? notFound('provider', providerIds[0]!) : notFound('treatment', treatmentId);
}
