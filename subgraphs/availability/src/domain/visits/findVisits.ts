import type { Millis } from '#domain/time/ledgerDay.ts';
import type { Offer } from '#domain/slots/offer.ts';
import type { Taken } from '#domain/ledger/taken.ts';
import { firstFrom, type StepStart, stepStarts, type VisitStep } from './visitStep.ts';
import { type Uses, usesBeside } from './visitUses.ts';

/** Its appointments in order. */
export type Visit = readonly { readonly offer: Offer; readonly start: Millis }[];

/** How many appointments are tried. What is usual takes a few for each visit. */
const mostTries = 50_000;

/**
 * For each moment at which a visit can begin, soonest first, the one that is over soonest. No other work is done twice: what can follow
 * depends on when the step before is over, and on what the steps before have taken that may still be in the way.
 *
 * @param first how many to find
 * @returns `searchedUntil`: every visit that begins before it was found. Null: all were
 */
export function findVisits(
  steps: readonly VisitStep[],
  taken: Taken,
  first: number,
): { visits: Visit[]; searchedUntil: Millis | null } {
  const starts = stepStarts(steps);
  const search: Search = {
    steps,
    starts,
    taken,
    known: new Map(),
    tries: 0,
    longestBefore: longestBefore(steps),
  };
  const visits: Visit[] = [];
  for (const begin of starts[0]!) {
    if (begin.over === Infinity) continue;
    if (visits.length === first) return { visits, searchedUntil: begin.at };
    const found = bestFrom(search, 0, [begin], []);
    if (search.tries > mostTries) return { visits, searchedUntil: begin.at };
    if (found) visits.push(visitOf(found));
  }
  return { visits, searchedUntil: null };
}

type Search = {
  readonly steps: readonly VisitStep[];
  readonly starts: readonly (readonly StepStart[])[];
  readonly taken: Taken;
  /** The best end of a visit, by what it depends on. */
  readonly known: Map<string, Found | null>;
  readonly longestBefore: Millis;
  tries: number;
};

/** A visit from one of its steps on. */
type Found = {
  readonly offer: Offer;
  readonly start: Millis;
  readonly over: Millis;
  readonly next: Found | null;
};

/** The best rest of a visit that goes on with one of these starts. */
function bestFrom(
  search: Search,
  index: number,
  starts: readonly StepStart[],
  before: readonly Uses[],
): Found | null {
  let best: Found | null = null;
  for (const { at, end, offers, over } of starts) {
    if (over === Infinity) continue;
    // The later it starts, the later it can be over.
    if (best && over >= best.over) break;
    for (const offer of offers) {
      if ((search.tries += 1) > mostTries) return best;
      const uses = usesBeside(before, offer, at, search.taken);
      if (!uses) continue;
      const found = followedBy(search, index, { offer, at, end }, [...before, uses]);
      if (found && (!best || found.over < best.over)) best = found;
      if (best && best.over <= over) break;
    }
  }
  return best;
}

function followedBy(
  search: Search,
  index: number,
  { offer, at, end }: { offer: Offer; at: Millis; end: Millis },
  uses: readonly Uses[],
): Found | null {
  const following = search.starts[index + 1];
  if (!following) return { offer, start: at, over: end, next: null };
  const next = restAfter(search, index + 1, end, uses);
  return next && { offer, start: at, over: next.over, next };
}

function restAfter(search: Search, index: number, end: Millis, uses: readonly Uses[]): Found | null {
  const { least, most } = search.steps[index]!.gap;
  const key = `${index}|${end}|${inTheWay(uses, end + least - search.longestBefore)}`;
  const known = search.known.get(key);
  if (known !== undefined) return known;
  const all = search.starts[index]!;
  const starts = all.slice(firstFrom(all, end + least), firstFrom(all, end + most + 1));
  const best = bestFrom(search, index, starts, uses);
  search.known.set(key, best);
  return best;
}

/** What of the steps before can still matter to one whose time, buffer included, begins at this moment or later. */
const inTheWay = (uses: readonly Uses[], moment: Millis): string =>
  uses
    .map(({ calendarIds, from, until, places }) => {
      // A room is chosen by how much it was used on the day.
      const calendars =
        calendarIds.length > 1 ? [...calendarIds, from] : until > moment ? [calendarIds[0], until] : [];
      return [...calendars, ...places].join(',');
    })
    .join(';');

const longestBefore = (steps: readonly VisitStep[]): Millis =>
  Math.max(0, ...steps.flatMap(({ offers }) => offers.map(({ offer }) => offer.need.before))) * 300_000;

function visitOf(found: Found): Visit {
  const visit: { offer: Offer; start: Millis }[] = [];
  for (let at: Found | null = found; at; at = at.next) visit.push({ offer: at.offer, start: at.start });
  return visit;
}
