import type { Millis } from '#domain/time/ledgerDay.ts';
import type { Offer } from '#domain/slots/offer.ts';

/** One of the treatments of a visit: when each of those who could give it is free for it alone. */
export type VisitStep = {
  /** In the order in which they are tried. */
  readonly offers: readonly { readonly offer: Offer; readonly starts: readonly Millis[] }[];
  /** How long after the end of the step before it may start: at least, and at most. Of no meaning for the first. */
  readonly gap: { readonly least: Millis; readonly most: Millis };
};

/** One of a step's starts. */
export type StepStart = {
  readonly at: Millis;
  readonly end: Millis;
  readonly offers: readonly Offer[];
  /** When the rest of the visit can be over at the earliest, buffers and limits of its own steps left aside; infinite: never. */
  readonly over: Millis;
};

/** The starts of each step, in order, with how soon each can lead to an end: so that none is followed that leads nowhere. */
export function stepStarts(steps: readonly VisitStep[]): StepStart[][] {
  const known: StepStart[][] = [];
  let next: readonly StepStart[] | null = null;
  for (const [index, step] of [...steps.entries()].toReversed()) {
    const gap = steps[index + 1]?.gap;
    const starts = withEnds(gatheredStarts(step), next, gap);
    known.unshift(starts);
    next = starts;
  }
  return known;
}

type BareStart = Omit<StepStart, 'over'>;

function gatheredStarts({ offers }: VisitStep): BareStart[] {
  const at = new Map<Millis, Offer[]>();
  for (const { offer, starts } of offers) {
    for (const start of starts) {
      const others = at.get(start);
      if (others) others.push(offer);
      else at.set(start, [offer]);
    }
  }
  return [...at]
    .map(([start, free]) => ({ at: start, end: start + free[0]!.durationMinutes * 60_000, offers: free }))
    .toSorted((a, b) => a.at - b.at);
}

/** The sooner the next step starts the sooner all is over: so the first of its starts that leads to an end is the best one. */
function withEnds(
  starts: readonly BareStart[],
  next: readonly StepStart[] | null,
  gap: VisitStep['gap'] | undefined,
): StepStart[] {
  if (!next || !gap) return starts.map((start) => ({ ...start, over: start.end }));
  const leading = next.filter(({ over }) => over < Infinity);
  let first = 0;
  return starts.map((start) => {
    while (first < leading.length && leading[first]!.at < start.end + gap.least) first += 1;
    const follower = leading[first];
    const over = follower && follower.at <= start.end + gap.most ? follower.over : Infinity;
    return { ...start, over };
  });
}

/** The index of the first start at a moment or later. */
export function firstFrom(starts: readonly StepStart[], moment: Millis): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]!.at < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
