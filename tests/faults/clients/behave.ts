import type { Randomness } from '../../../local/demo-data/randomness.ts';
import { appointments } from './deeds/appointments.ts';
import { clinic } from './deeds/clinic.ts';
import { directory } from './deeds/directory.ts';
import { overrides } from './deeds/overrides.ts';
import { plans } from './deeds/plans.ts';
import { pools } from './deeds/pools.ts';
import { reception } from './deeds/reception.ts';
import { sharing } from './deeds/sharing.ts';
import { sessions } from './deeds/sessions.ts';
import { joining, waiting } from './deeds/waiting.ts';
import type { Deeds, Means } from './means.ts';

/** All that a client may do, by kind, and how often it does that. */
const kinds = {
  appointments: [40, appointments],
  reception: [5, reception],
  pools: [8, pools],
  sessions: [13, sessions],
  plans: [10, plans],
  sharing: [6, sharing],
  overrides: [4, overrides],
  clinic: [5, clinic],
  directory: [4, directory],
  waiting: [20, waiting],
  joining: [1, joining],
} satisfies Record<string, readonly [weight: number, make: (means: Means) => Deeds]>;

export type Kind = keyof typeof kinds;

/**
 * What one client of a run does next, at random. It remembers its bookings.
 *
 * @param only the kinds of deeds that it knows; all, when left out
 */
export function behave(
  means: Means,
  only: readonly Kind[] = Object.keys(kinds) as Kind[],
): () => Promise<void> {
  const chosen = only.map((kind) => kinds[kind]);
  const ofKinds = chosen.map(([weight, make]) => [weight, draw(make(means), means.random)] as const);
  return draw(ofKinds, means.random);
}

/** One of these each time, the oftener the greater its weight. */
function draw(deeds: Deeds, random: Randomness): () => Promise<void> {
  const total = deeds.reduce((sum, [weight]) => sum + weight, 0);
  return async () => {
    let at = random.next() * total;
    const [, deed] = deeds.find(([weight]) => (at -= weight) < 0) ?? deeds.at(-1)!;
    await deed();
  };
}
