import type { Randomness } from '../../../local/demo-data/randomness.ts';
import { demoTreatmentIds } from '../../../local/demo-data/wellKnown.ts';
import type { Who } from './booker.ts';
import { slots } from './documents/bookings.ts';
import { read } from './read.ts';
import { equippedTreatmentId, limitedTreatmentId } from './stage.ts';

/** The days that clients book at the moment: few, so that they meet. A long run goes on to later ones as they fill. */
export type Arena = {
  firstDay(): Temporal.PlainDate;
  readonly days: number;
  /** Whether the last times of a day are wanted as well as the first: those that run into the next. */
  readonly isLateToo?: boolean;
};

export type Time = { readonly providerId: string; readonly treatmentId: string; readonly start: string };

/** What is wanted, the oftener the oftener. */
export const treatments = [
  demoTreatmentIds.FREE,
  demoTreatmentIds.FREE,
  demoTreatmentIds.ON_SITE,
  demoTreatmentIds.PREPAID,
  demoTreatmentIds.PREPAID,
  equippedTreatmentId,
  equippedTreatmentId,
  limitedTreatmentId,
];

/** Of how many free times a client takes one: the fewer, the oftener two want the same. */
const choice = 5;
/** Of the last ones: what lies over midnight. */
const lateChoice = 1;

export type Wanted = { readonly providerId: string; readonly treatmentId: string };

export const someDay = (arena: Arena, random: Randomness): Temporal.PlainDate =>
  arena.firstDay().add({ days: random.between(0, arena.days - 1) });

/** One of the first, or the last, free times of some day; null where that day is full. */
export async function pickTime(
  arena: Arena,
  who: Who,
  random: Randomness,
  wanted: Wanted,
): Promise<Time | null> {
  const from = someDay(arena, random).toString();
  const at = random.next();
  const isLate = arena.isLateToo === true && random.chance(0.5);
  const listed = await read(who, slots, { ...wanted, from, days: 1 });
  const free = listed?.slots ?? [];
  const some = isLate ? free.slice(-lateChoice) : free.slice(0, choice);
  const start = some[Math.floor(at * some.length)]?.start;
  return start === undefined ? null : { ...wanted, start };
}
