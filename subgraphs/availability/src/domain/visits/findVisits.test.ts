import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usualRules } from '#domain/schedule/bookingRules.ts';
import { findVisits } from './findVisits.ts';
import { ledgerDay, type Millis } from '#domain/time/ledgerDay.ts';
import type { Offer } from '#domain/slots/offer.ts';
import { offerWith } from '#domain/slots/offersForTests.ts';
import { isTimePart, type Part } from '#domain/ledger/part.ts';
import { placementOf } from '#domain/slots/placement.ts';
import { startsOn } from '#domain/slots/startsOn.ts';
import { nothingTaken } from '#domain/ledger/taken.ts';
import type { VisitStep } from './visitStep.ts';

const day = ledgerDay('Europe/Stockholm', '2026-11-23');
const yesterday = day.startsAt - 86_400_000;

type Made = { treatment: number; providers: number[]; least: number; most: number };

/** Who offers what, in bits: the same treatment is as long for all. */
const treatments = [
  { before: 0, length: 3, after: 0 },
  { before: 1, length: 2, after: 4 },
  { before: 3, length: 1, after: 6 },
];

const anySteps = fc.array(
  fc.record({
    treatment: fc.nat(2),
    providers: fc.uniqueArray(fc.nat(2), { minLength: 1, maxLength: 3 }),
    least: fc.constantFrom(0, 0, 5, 15),
    most: fc.constantFrom(0, 15, 40),
  }),
  { minLength: 1, maxLength: 4 },
);

function offerOf(provider: number, treatment: number, opens: number, most: number | null): Offer {
  const limits =
    most === null ? [] : [{ id: 'limit', per: 'DAY' as const, most, treatmentIds: null, uncounted: {} }];
  const schedule = {
    version: 1,
    dayZone: 'Europe/Stockholm',
    calendarId: null,
    rules: { ...usualRules, alignMinutes: 5, limits },
    exceptions: [],
    periods: [
      {
        validFrom: '2026-01-01',
        validUntil: null,
        windows: [{ weekday: 1, opens: 540 + opens * 5, closes: 620 + opens * 5 }],
      },
    ],
  };
  const id = `provider_${provider}`;
  return { ...offerWith(schedule, treatments[treatment]!), providerId: id, calendarId: id };
}

const stepsOf = (made: readonly Made[], opens: readonly number[], limit: number | null): VisitStep[] =>
  made.map(({ treatment, providers, least, most }) => ({
    gap: { least: least * 60_000, most: Math.max(least, most) * 60_000 },
    offers: providers.map((provider) => {
      const offer = offerOf(provider, treatment, opens[provider]!, provider === 0 ? limit : null);
      return { offer, starts: startsOn(offer, day, nothingTaken, { from: yesterday, until: Infinity }) };
    }),
  }));

type Chosen = { offer: Offer; start: Millis };

const endOf = ({ offer, start }: Chosen): Millis => start + offer.durationMinutes * 60_000;

const knownParts = new WeakMap<Offer, Map<Millis, readonly Part[]>>();

function partsOf({ offer, start }: Chosen): readonly Part[] {
  const known = knownParts.get(offer) ?? new Map<Millis, readonly Part[]>();
  knownParts.set(offer, known);
  const parts = known.get(start) ?? placementOf(offer, start, yesterday)!.parts;
  known.set(start, parts);
  return parts;
}

/** Whether all of them could be claimed: no bit twice, no limit passed. */
function canAllBeClaimed(visit: readonly Chosen[]): boolean {
  const taken = new Set<string>();
  const places = new Map<string, number>();
  for (const one of visit) {
    for (const part of partsOf(one)) {
      if (!isTimePart(part)) {
        places.set(part.key, (places.get(part.key) ?? 0) + 1);
        if (places.get(part.key)! > part.most) return false;
        continue;
      }
      for (let bit = part.from; bit < part.to; bit += 1) {
        if (taken.has(`${part.key}|${bit}`)) return false;
        taken.add(`${part.key}|${bit}`);
      }
    }
  }
  return true;
}

/** By beginning, when a visit can be over at the earliest, as trying everything tells. */
function slowEnds(steps: readonly VisitStep[]): Map<Millis, Millis> {
  const ends = new Map<Millis, Millis>();
  const follow = (before: readonly Chosen[]): void => {
    const step = steps[before.length];
    const last = before.at(-1);
    if (!step) {
      const [begin, end] = [before[0]!.start, endOf(last!)];
      if (canAllBeClaimed(before)) ends.set(begin, Math.min(ends.get(begin) ?? Infinity, end));
      return;
    }
    for (const { offer, starts } of step.offers) {
      for (const start of starts) {
        const gap = last ? start - endOf(last) : 0;
        if (last && (gap < step.gap.least || gap > step.gap.most)) continue;
        follow([...before, { offer, start }]);
      }
    }
  };
  follow([]);
  return ends;
}

describe('visits', () => {
  it('are found for every beginning that has one, over as soon as can be, and can be claimed as a whole', () => {
    fc.assert(
      fc.property(
        anySteps,
        fc.tuple(fc.nat(6), fc.nat(6), fc.nat(6)),
        fc.constantFrom(null, 1, 2),
        (made, opens, limit) => {
          const steps = stepsOf(made, opens, limit);
          const { visits, searchedUntil } = findVisits(steps, nothingTaken, 1_000);
          expect(searchedUntil).toBe(null);
          for (const visit of visits) {
            expect(visit).toHaveLength(steps.length);
            expect(canAllBeClaimed(visit)).toBe(true);
            for (const [index, one] of visit.entries()) {
              if (index === 0) continue;
              const gap = one.start - endOf(visit[index - 1]!);
              const { least, most } = steps[index]!.gap;
              expect([gap >= least, gap <= most]).toEqual([true, true]);
            }
          }
          const found = visits.map((visit) => [visit[0]!.start, endOf(visit.at(-1)!)]);
          expect(found).toEqual([...slowEnds(steps)].toSorted(([a], [b]) => a - b));
        },
      ),
      { numRuns: 400 },
    );
  }, 60_000);

  it('go on where a page ended, without one twice or left out', () => {
    const steps = stepsOf([{ treatment: 0, providers: [0, 1], least: 0, most: 15 }], [0, 3, 0], null);
    const all = findVisits(steps, nothingTaken, 1_000).visits;
    const page = findVisits(steps, nothingTaken, 4);
    expect(page.visits).toEqual(all.slice(0, 4));
    expect(page.searchedUntil).toBe(all[4]![0]!.start);
  });

  it('cost little, however many could give each step and however wide the gaps are', () => {
    const step = { treatment: 1, providers: [0, 1, 2], least: 0, most: 10_080 };
    // At most one a day each, and six steps: there is none, whichever way it is tried.
    const steps = stepsOf(
      Array.from({ length: 6 }, () => step),
      [0, 0, 0],
      1,
    ).map(({ gap, offers }) => ({
      gap,
      offers: offers.map(({ offer, starts }) => {
        const { rules } = offers[0]!.offer.schedule;
        return { starts, offer: { ...offer, schedule: { ...offer.schedule, rules } } };
      }),
    }));
    let tries = 0;
    const taken = { of: () => undefined, count: () => (tries += 1) && 0 };
    expect(findVisits(steps, taken, 50)).toEqual({ visits: [], searchedUntil: null });
    // Of 18 starts for each of 3 providers, 6 times: more than 10 to the power of 10 visits.
    expect(tries).toBeLessThan(3_000);
  });
});
