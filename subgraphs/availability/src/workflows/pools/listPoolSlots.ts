import { BadInput } from '@tidbok/kit/failures.ts';
import type { Moment } from '@tidbok/kit/clock.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { mostInPool, problemOfPool, problemOfSize } from './checkPool.ts';
import { checkDays } from '#workflows/slots/checkSearch.ts';
import { findPools } from './findPools.ts';
import { readAhead } from '#workflows/slots/readAhead.ts';
import { readStarts } from '#workflows/slots/readStarts.ts';
import { daysSpan } from '#domain/time/daysSpan.ts';
import type { Millis } from '#domain/time/ledgerDay.ts';

export type PoolWanted = {
  readonly clinicId: string;
  readonly treatmentId: string;
  /** The first day, on the clinic's calendar, and how many. */
  readonly from: Temporal.PlainDate;
  readonly days: number;
  readonly providerIds: readonly string[] | null;
};

/** A time at which at least one of a pool is free. */
export type PoolSlot = {
  readonly start: Moment;
  readonly end: Moment;
  readonly timeZone: string;
  /** In the order of their ids. */
  readonly providerIds: readonly string[];
};

/**
 * The times at which any of a clinic's providers is free for a treatment, in order, with who they are.
 *
 * @throws {BadInput} for too many days or providers
 */
export async function listPoolSlots(calendar: Calendar, wanted: PoolWanted): Promise<PoolSlot[]> {
  const { clinicId, treatmentId, providerIds } = wanted;
  checkDays(wanted.days);
  refuse(problemOfPool(providerIds));
  const now = calendar.clock.now();
  const team = providerIds ?? calendar.candidates.lastSeen().team(clinicId);
  const [[offers], ahead] = await Promise.all([
    findPools(calendar, clinicId, [{ treatmentId, providerIds }]),
    team.length <= mostInPool
      ? readAhead(
          calendar,
          team.map((providerId) => ({ ...wanted, providerId })),
          now,
        )
      : null,
  ]);
  refuse(problemOfSize(offers!.length));
  const searches = offers!.map((offer) => ({ offer, span: daysSpan(offer, wanted, now.epochMilliseconds) }));
  const { starts } = await readStarts(calendar, searches, now, ahead);
  const free = new Map<Millis, string[]>();
  for (const [index, { offer }] of searches.entries()) {
    for (const start of starts[index]!) {
      const others = free.get(start);
      if (others) others.push(offer.providerId);
      else free.set(start, [offer.providerId]);
    }
  }
  return [...free]
    .toSorted(([a], [b]) => a - b)
    .map(([at, ids]): PoolSlot => {
      const { durationMinutes, timeZone } = offers![0]!;
      return {
        start: { epochMilliseconds: at },
        end: { epochMilliseconds: at + durationMinutes * 60_000 },
        timeZone,
        providerIds: ids,
      };
    });
}

function refuse(problem: { field: string; message: string } | null): void {
  if (problem) throw new BadInput(problem.field, problem.message);
}
