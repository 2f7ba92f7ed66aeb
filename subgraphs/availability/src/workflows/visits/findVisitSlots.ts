import type { Calendar } from '#workflows/calendar.ts';
import { checkSizes, checkVisit } from './checkVisit.ts';
import { findPools } from '#workflows/pools/findPools.ts';
import { readStarts } from '#workflows/slots/readStarts.ts';
import { daysSpan } from '#domain/time/daysSpan.ts';
import { findVisits, type Visit } from '#domain/visits/findVisits.ts';
import type { Millis } from '#domain/time/ledgerDay.ts';
import type { Offer } from '#domain/slots/offer.ts';
import { type Slot, slotAt } from '#domain/slots/slot.ts';
import { overlapOf, type Span } from '#domain/time/span.ts';
import type { VisitStep } from '#domain/visits/visitStep.ts';

export type VisitsWanted = {
  readonly clinicId: string;
  readonly steps: readonly WantedStep[];
  /** The first day, on the clinic's calendar, and how many: all steps start within them. */
  readonly from: Temporal.PlainDate;
  readonly days: number;
  /** No visit that begins before it. */
  readonly notBefore: Temporal.Instant | null;
  readonly first: number;
};

export type WantedStep = {
  readonly treatmentId: string;
  /** Null: any of the clinic. */
  readonly providerId: string | null;
  /** After the end of the step before. */
  readonly minGapMinutes: number;
  readonly maxGapMinutes: number;
};

export type VisitSlots = {
  /** Each with its steps in order. */
  readonly visits: readonly (readonly Slot[])[];
  /** Every visit that begins before it is there. Null: all are. */
  readonly searchedUntil: Temporal.Instant | null;
};

/**
 * Visits of several treatments in order, soonest first: for each time at which one can begin, the one that is over soonest. All steps
 * of one can be claimed together, in their order. The ledger is read once.
 *
 * @throws {BadInput} for what makes no sense, and for a step that nobody could give
 */
export async function findVisitSlots(calendar: Calendar, wanted: VisitsWanted): Promise<VisitSlots> {
  checkVisit(wanted);
  const now = calendar.clock.now();
  const pools = await findPools(
    calendar,
    wanted.clinicId,
    wanted.steps.map(({ treatmentId, providerId }) => ({
      treatmentId,
      providerIds: providerId === null ? null : [providerId],
    })),
  );
  checkSizes(
    wanted,
    pools.map((offers) => offers.length),
  );
  const searches = pools.map((offers, index) =>
    offers.map((offer) => ({ offer, span: spanOf(offer, wanted, index === 0, now.epochMilliseconds) })),
  );
  const { starts, taken } = await readStarts(calendar, searches.flat(), now);
  const { visits, searchedUntil } = findVisits(stepsOf(wanted, pools, starts), taken, wanted.first);
  return {
    visits: visits.map(slotsOf),
    searchedUntil: searchedUntil === null ? null : Temporal.Instant.fromEpochMilliseconds(searchedUntil),
  };
}

function spanOf(offer: Offer, wanted: VisitsWanted, isFirst: boolean, now: Millis): Span {
  const span = daysSpan(offer, wanted, now);
  const from = wanted.notBefore?.epochMilliseconds ?? -Infinity;
  return isFirst ? overlapOf(span, { from, until: Infinity }) : span;
}

function stepsOf(
  { steps }: VisitsWanted,
  pools: readonly (readonly Offer[])[],
  starts: readonly (readonly Millis[])[],
): VisitStep[] {
  let read = 0;
  return pools.map((offers, index) => ({
    offers: offers.map((offer) => ({ offer, starts: starts[read++]! })),
    gap: { least: steps[index]!.minGapMinutes * 60_000, most: steps[index]!.maxGapMinutes * 60_000 },
  }));
}

const slotsOf = (visit: Visit): Slot[] => visit.map(({ offer, start }) => slotAt(offer, start));
