import type { Randomness } from '../../../local/demo-data/randomness.ts';
import { demoProviderId, demoTreatmentIds } from '../../../local/demo-data/wellKnown.ts';
import { slots } from './documents.ts';
import { persist } from './persist.ts';
import type { Who } from './booker.ts';

/** The days that clients book at the moment: few, so that they meet. A long run goes on to later ones as they fill. */
export type Arena = { firstDay(): Temporal.PlainDate; readonly days: number };

export type Time = { readonly providerId: string; readonly treatmentId: string; readonly start: string };

const treatments = [
  demoTreatmentIds.FREE,
  demoTreatmentIds.FREE,
  demoTreatmentIds.ON_SITE,
  demoTreatmentIds.PREPAID,
  demoTreatmentIds.PREPAID,
];

/** Of how many free times a client takes one: the fewer, the oftener two want the same. */
const choice = 5;

/** One of the first free times of some day; null where that day is full. */
export async function pickTime(
  arena: Arena,
  who: Who,
  random: Randomness,
  treatmentId: string = random.pick(treatments),
): Promise<Time | null> {
  const day = random.between(0, arena.days - 1);
  const from = arena.firstDay().add({ days: day }).toString();
  const at = random.next();
  const wanted = { providerId: demoProviderId, treatmentId, from, days: 1 };
  const listed = await persist((signal) => who.client.request(slots, wanted, { signal }));
  const free = listed.is === 'answered' ? listed.answer.slots : [];
  const start = free[Math.floor(at * Math.min(choice, free.length))]?.start;
  return start === undefined ? null : { providerId: demoProviderId, treatmentId, start };
}
