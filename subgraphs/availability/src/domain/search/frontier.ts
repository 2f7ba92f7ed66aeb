import { bookableSpan } from '#domain/slots/bookableSpan.ts';
import { askedOnce } from './askedOnce.ts';
import type { BookingRules } from '#domain/schedule/bookingRules.ts';
import { bookableAt, type Candidate } from './candidate.ts';
import type { CandidateIndex, NearGroup, NearWanted } from './candidateIndex.ts';
import { kmOf } from './distance.ts';
import { soonestQueue } from './soonestQueue.ts';
import { firstBit, nextBit } from '#domain/time/dayBits.ts';
import type { Treatment } from '#domain/directory.ts';
import {
  bitStart,
  firstBitFrom,
  type LedgerDay,
  ledgerDaysBetween,
  type Millis,
} from '#domain/time/ledgerDay.ts';
import { type Offer, offerOf } from '#domain/slots/offer.ts';
import { openStarts } from './openStarts.ts';
import { overlapOf, type Span } from '#domain/time/span.ts';
import { startBits } from '#domain/slots/startsOn.ts';
import type { Taken } from '#domain/ledger/taken.ts';

/**
 * How far a search has come with a provider and one of their treatments. Before the ledger is read, `start` is the earliest that
 * their hours allow: they cannot be free sooner. With each day read it moves to a time that is free, or on to a later day.
 */
type Standing = {
  readonly treatment: Treatment;
  /** When they can be booked at all, of the span that is searched, and the days that it touches. */
  readonly span: Span;
  readonly days: readonly LedgerDay[];
  /** Which of the days `start` is in. */
  readonly day: number;
  readonly start: Millis;
  /** Whether `start` is free, not only open. */
  readonly sure: boolean;
};

/** All who have the same profile begin at one standing. */
export type Runner = { readonly candidate: Candidate; readonly distanceKm: number; at: Standing };

/** Everyone wanted who has hours within the span, where they begin, in order. */
export function runnersNear(
  index: CandidateIndex,
  wanted: NearWanted,
  searched: Span,
  now: Millis,
): Generator<Runner> {
  const daysOf = askedOnce((zone: string) => ledgerDaysBetween(zone, searched.from, searched.until));
  const spansOf = askedOnce((rules: BookingRules) =>
    askedOnce((timeZone: string) =>
      overlapOf(searched, bookableSpan({ schedule: { rules }, timeZone }, now)),
    ),
  );
  const groups = index.near(wanted, (one, treatment): Standing | null => {
    const { schedule, timeZone } = one.profile;
    const span = spansOf(schedule.rules)(timeZone);
    const days = daysOf(schedule.dayZone);
    return firstOpen(one, { treatment, span, days, day: -1, start: 0, sure: false });
  });
  return inLine(groups);
}

/** Of thousands a search draws a few hundred: only those are made, and only those who begin at the same time put in order. */
function* inLine(groups: readonly NearGroup<Standing>[]): Generator<Runner> {
  const byStart = Map.groupBy(groups, ({ at }) => at.start);
  for (const start of [...byStart.keys()].toSorted((a, b) => a - b)) yield* nearestOf(byStart.get(start)!);
}

function* nearestOf(groups: readonly NearGroup<Standing>[]): Generator<Runner> {
  const candidates: Candidate[] = [];
  const squares: number[] = [];
  const standings: Standing[] = [];
  const numbers: number[] = [];
  for (const group of groups) {
    for (let index = 0; index < group.candidates.length; index += 1) {
      numbers.push(numbers.length);
      candidates.push(group.candidates[index]!);
      squares.push(group.squares[index]!);
      standings.push(group.at);
    }
  }
  const line = soonestQueue(
    numbers,
    (a, b) =>
      squares[a]! - squares[b]! ||
      byText(candidates[a]!.providerId, candidates[b]!.providerId) ||
      byText(standings[a]!.treatment.id, standings[b]!.treatment.id),
  );
  for (let next = line.pop(); next !== undefined; next = line.pop())
    yield { candidate: candidates[next]!, distanceKm: kmOf(squares[next]!), at: standings[next]! };
}

/** The first time that the hours allow on a later day than before. */
function firstOpen(one: Candidate, before: Standing): Standing | null {
  const { treatment, span, days } = before;
  // As if it were their own clinic's: this is asked of one for all of a profile.
  const clinicId = treatment.clinicId ?? one.clinicId;
  const offered = offerOf({ ...bookableAt(one), clinicId }, treatment);
  if (!offered) return null;
  // Whatever rooms and devices it takes: they make nobody free sooner.
  const offer = { ...offered, requires: [] };
  for (let index = before.day + 1; index < days.length; index += 1) {
    const day = days[index]!;
    const starts = openStarts(one.profile.starts, treatment, offer, day);
    const bit = nextBit(starts, firstBitFrom(day, span.from));
    if (bit < 0) continue;
    const start = bitStart(day, bit);
    return start < span.until ? { ...before, day: index, start } : null;
  }
  return null;
}

/**
 * Moves on over the days that have been read, to the first free time in them, or else to the next day not read.
 *
 * @param offer theirs, with the rooms and devices that it takes
 * @param ahead how many days have been read, from the one they are at
 * @returns false where there is no time left
 */
export function advance(one: Runner, offer: Offer, ahead: number, taken: Taken): boolean {
  for (const upTo = one.at.day + ahead; one.at.day < upTo;) {
    const day = one.at.days[one.at.day]!;
    const bit = firstBit(startBits(offer, day, taken, one.at.span));
    if (bit >= 0) {
      one.at = { ...one.at, start: bitStart(day, bit), sure: true };
      return true;
    }
    const next = firstOpen(one.candidate, one.at);
    if (!next) return false;
    one.at = next;
  }
  return true;
}

export function offerAt({ candidate, at }: Runner): Offer {
  const offer = offerOf(bookableAt(candidate), at.treatment);
  if (!offer) throw new Error('someone runs for a treatment that they do not offer');
  return offer;
}

/** Sooner first, then nearer, then by ids so that the same question has the same answer. */
export const inOrder = (a: Runner, b: Runner): number =>
  a.at.start - b.at.start ||
  a.distanceKm - b.distanceKm ||
  byText(a.candidate.providerId, b.candidate.providerId) ||
  byText(a.at.treatment.id, b.at.treatment.id);

const byText = (a: string, b: string): number => Number(a > b) - Number(a < b);
