import type { Calendar } from '#workflows/calendar.ts';
import { checkSearch } from './checkSearch.ts';
import { equipOffers } from './equipOffers.ts';
import type { Place } from '#domain/directory.ts';
import { advance, inOrder, offerAt, type Runner, runnersNear } from '#domain/search/frontier.ts';
import type { Offer } from '#domain/slots/offer.ts';
import { type Slot, slotAt } from '#domain/slots/slot.ts';
import { lookUpFirst, lookUpNext } from '#domain/search/lookAhead.ts';
import { type QueueBeside, queueBeside } from '#domain/search/soonestQueue.ts';
import type { Span } from '#domain/time/span.ts';
import { readsFor } from '#domain/slots/startsOn.ts';
import type { Taken } from '#domain/ledger/taken.ts';

export type SoonestWanted = {
  readonly treatmentCode: string;
  readonly near: Place;
  readonly radiusKm: number;
  readonly from: Temporal.Instant | undefined;
  readonly days: number;
  readonly first: number;
  readonly language: string | undefined;
};

export type SoonestSlot = { readonly slot: Slot; readonly distanceKm: number };

/**
 * Who is free soonest, each provider's first time, in order of time and then of distance.
 *
 * The hours alone, which are in memory, tell when each could be free at the earliest. Those who could be soonest are then looked up in
 * the ledger, many at once, until the first ones are sure: whoever is left cannot be free sooner. Each round looks up as many as the
 * last one says that it takes, in the end more of their days, so that the number of commands is a handful even where nearly all is taken.
 *
 * @throws {BadInput} for a search that makes no sense
 */
export async function findSoonestSlots(calendar: Calendar, wanted: SoonestWanted): Promise<SoonestSlot[]> {
  checkSearch(wanted);
  const { treatmentCode: code, near: place, radiusKm, language, first } = wanted;
  const candidates = await calendar.candidates.current();
  const now = calendar.clock.now();
  const near = { code, place, radiusKm, language };
  const runners = runnersNear(candidates, near, spanOf(wanted, now), now.epochMilliseconds);
  const queue = queueBeside(runners, inOrder);
  let most = lookUpFirst(first);
  for (let round = 0; ; round += 1) {
    const { sure, unsure } = takeAhead(queue, first, most);
    if (unsure.length === 0) return sure.map(answerOf);

    const ahead = 2 ** Math.max(0, round - 2);
    const offers = await equipOffers(calendar, unsure.map(offerAt));
    const taken = await readAhead(calendar, unsure, offers, ahead, now);
    let free = 0;
    for (const [index, one] of unsure.entries()) {
      const { start } = one.at;
      if (!advance(one, offers[index]!, ahead, taken)) continue;
      if (one.at.start === start) free += 1;
      queue.push(one);
    }
    for (const one of sure) queue.push(one);
    most = lookUpNext({ asked: unsure.length, free }, first - sure.length - free);
  }
}

function spanOf({ from, days }: SoonestWanted, now: Temporal.Instant): Span {
  const next = now.epochMilliseconds + 1;
  const start = from ? Math.max(from.epochMilliseconds, next) : next;
  return { from: start, until: start + days * 86_400_000 };
}

/** The `first` who are sure, and those before them who are not, up to so many. */
function takeAhead(
  queue: QueueBeside<Runner>,
  first: number,
  most: number,
): { sure: Runner[]; unsure: Runner[] } {
  const sure: Runner[] = [];
  const unsure: Runner[] = [];
  const answered = new Set<string>();
  while (sure.length < first && unsure.length < most) {
    const one = queue.pop();
    if (!one) break;
    const { providerId } = one.candidate;
    // With another of their treatments they are free sooner.
    if (answered.has(providerId)) continue;
    if (one.at.sure) answered.add(providerId);
    (one.at.sure ? sure : unsure).push(one);
  }
  return { sure, unsure };
}

async function readAhead(
  { busy }: Calendar,
  unsure: readonly Runner[],
  offers: readonly Offer[],
  ahead: number,
  now: Temporal.Instant,
): Promise<Taken> {
  const reads = unsure.flatMap(({ at: { days, day } }, index) =>
    days.slice(day, day + ahead).map((each) => readsFor(offers[index]!, each)),
  );
  const days = reads.flatMap((read) => read.days);
  const counted = reads.flatMap((read) => read.counted);
  return await busy.read({ days, counted: [...new Set(counted)] }, now);
}

const answerOf = (one: Runner): SoonestSlot => ({
  slot: slotAt(offerAt(one), one.at.start),
  distanceKm: one.distanceKm,
});
