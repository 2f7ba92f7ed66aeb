import type { Calendar } from './calendar.ts';
import { checkSearch } from './checkSearch.ts';
import type { Place, Treatment } from '#domain/directory.ts';
import { distanceKm } from '#domain/distance.ts';
import { advance, inOrder, type Runner, runner } from '#domain/frontier.ts';
import { ledgerDaysBetween, type LedgerDay } from '#domain/ledgerDay.ts';
import { type Offer, offerOf } from '#domain/offer.ts';
import { type Slot, slotAt } from '#domain/slot.ts';
import type { Span } from '#domain/startsOn.ts';
import type { BusyDays } from '#store/busyStore.ts';
import type { Candidate } from '#store/resourceStore.ts';

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
 * The hours alone tell when each could be free at the earliest, without asking the ledger. Those who could be soonest are then
 * looked up in it, many at once, until the first ones are sure: whoever is left cannot be free sooner. Each round looks up more
 * of them, and in the end more of their days, so that the number of commands is a handful even where nearly all is taken.
 *
 * @throws {BadInput} for a search that makes no sense
 */
export async function findSoonestSlots(calendar: Calendar, wanted: SoonestWanted): Promise<SoonestSlot[]> {
  checkSearch(wanted);
  const now = calendar.clock.now();
  const span = spanOf(wanted, now);
  let runners = await findRunners(calendar, wanted, span);
  for (let round = 0; ; round += 1) {
    runners.sort(inOrder);
    const unsure = unsureAhead(runners, wanted.first).slice(0, 2 * wanted.first * 4 ** round);
    if (unsure.length === 0) return runners.slice(0, wanted.first).map(answerOf);

    const ahead = 2 ** Math.max(0, round - 2);
    const days = unsure.flatMap((one) =>
      daysAhead(one, ahead).map((day) => ({ providerId: one.offer.providerId, day })),
    );
    const taken = await calendar.busy.read(days, now);
    const over = new Set(unsure.filter((one) => !advanceBy(one, ahead, taken, span)));
    if (over.size > 0) runners = runners.filter((one) => !over.has(one));
  }
}

/** Those who are not sure and could still come before the `first` who are. */
function unsureAhead(runners: readonly Runner[], first: number): Runner[] {
  const unsure: Runner[] = [];
  let sure = 0;
  for (const one of runners) {
    if (one.sure) sure += 1;
    else unsure.push(one);
    if (sure === first) break;
  }
  return unsure;
}

function spanOf({ from, days }: SoonestWanted, now: Temporal.Instant): Span {
  const next = now.epochMilliseconds + 1;
  const start = from ? Math.max(from.epochMilliseconds, next) : next;
  return { from: start, until: start + days * 86_400_000 };
}

async function findRunners(calendar: Calendar, wanted: SoonestWanted, span: Span): Promise<Runner[]> {
  const { treatmentCode: code, near: place, radiusKm, language } = wanted;
  const candidates = await calendar.resources.findNear({ code, place, radiusKm, language });
  const ids = new Set(candidates.flatMap(({ treatmentIds }) => treatmentIds));
  const treatments = await calendar.directory.findTreatments([...ids], code);
  const daysOf = daysByZone(span);
  return candidates.flatMap((candidate) => {
    const offer = offerFor(candidate, treatments);
    if (!offer) return [];
    const found = runner(offer, distanceKm(place, candidate.place), daysOf(offer.schedule.dayZone), span);
    return found ? [found] : [];
  });
}

/** Of several treatments of the kind that one provider offers, the first. */
function offerFor(candidate: Candidate, treatments: ReadonlyMap<string, Treatment>): Offer | null {
  for (const id of candidate.treatmentIds) {
    const treatment = treatments.get(id);
    const offer = treatment && offerOf(candidate, treatment);
    if (offer) return offer;
  }
  return null;
}

function daysByZone({ from, until }: Span): (zone: string) => readonly LedgerDay[] {
  const known = new Map<string, readonly LedgerDay[]>();
  return (zone) => {
    let days = known.get(zone);
    if (!days) known.set(zone, (days = ledgerDaysBetween(zone, from, until)));
    return days;
  };
}

const daysAhead = ({ days, day }: Runner, ahead: number): readonly LedgerDay[] =>
  days.slice(day, day + ahead);

const advanceBy = (one: Runner, ahead: number, taken: BusyDays, span: Span): boolean =>
  advance(one, { upTo: one.day + ahead, busyOn: (day) => taken.of(one.offer.providerId, day) }, span);

const answerOf = ({ offer, start, distanceKm: distance }: Runner): SoonestSlot => ({
  slot: slotAt(offer, start),
  distanceKm: distance,
});
