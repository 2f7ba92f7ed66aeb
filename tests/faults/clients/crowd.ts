import { setTimeout as delay } from 'node:timers/promises';
import { randomness } from '../../../local/demo-data/randomness.ts';
import type { Journal } from '../history/journal.ts';
import type { FaultyPlatform } from '../platform/startFaultyPlatform.ts';
import { behave } from './behave.ts';
import { booker, type Who } from './booker.ts';

export type CrowdOptions = {
  readonly platform: FaultyPlatform;
  readonly seed: number;
  readonly clients: number;
  /** Each client does so many things, or they go on until the time is over. */
  readonly until: { readonly deedsEach?: number; readonly minutes?: number };
  /** Or until this is aborted. */
  readonly signal: AbortSignal;
  readonly journal: Journal;
  /** Told of each new booking, and whose it is. */
  onBooked?(who: Who, bookingId: string): void;
};

const users = [
  { role: 'patient', subject: 'patient-ada' },
  { role: 'patient', subject: 'patient-bo' },
  { role: 'partner', subject: 'partner' },
  { role: 'admin', subject: 'admin' },
];

/** So many wishes later the days that are booked are others. */
const deedsOfADay = 60;
const longestRestMs = 200;

/** Lets many clients loose at once, each with choices of its own from the seed. Resolves when the last of them is done. */
export async function letLoose(options: CrowdOptions): Promise<void> {
  const { platform, seed, signal, journal, onBooked = () => undefined } = options;
  const { deedsEach = Infinity, minutes = Infinity } = options.until;
  const tomorrow = Temporal.Now.plainDateISO('Europe/Stockholm').add({ days: 1 });
  const firstDay = () => tomorrow.add({ days: Math.floor(journal.deeds.length / deedsOfADay) });
  const began = performance.now();
  const isOver = (deeds: number): boolean =>
    signal.aborted || deeds >= deedsEach || performance.now() - began > minutes * 60_000;
  const desk = { subject: 'desk', client: platform.client('desk') };

  const crowd = Array.from({ length: options.clients }, async (_, index) => {
    const random = randomness(seed + index);
    const { role, subject } = users[index % users.length]!;
    const who = { name: `${subject}-${index}`, subject, client: platform.client(role, subject) };
    const next = behave(booker(who, random, journal), {
      arena: { firstDay, days: 2 },
      random,
      desk: booker({ ...desk, name: `desk-${index}` }, randomness(seed - index - 1), journal),
      onBooked: ({ id }) => onBooked(who, id),
    });
    for (let deeds = 0; !isOver(deeds); deeds += 1) {
      await next();
      await delay(random.between(0, longestRestMs));
    }
  });
  await Promise.all(crowd);
}
