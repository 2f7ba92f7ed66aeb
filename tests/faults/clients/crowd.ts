import { setTimeout as delay } from 'node:timers/promises';
import { type Randomness, randomness } from '../../../local/demo-data/randomness.ts';
import type { Journal } from '../history/journal.ts';
import type { FaultyPlatform } from '../platform/startFaultyPlatform.ts';
import { treatments } from './arena.ts';
import { behave, type Kind } from './behave.ts';
import { booker, type Who } from './booker.ts';
import type { Board, Means } from './means.ts';
import type { Stage } from './stage.ts';
import type { Looked } from './view.ts';

export type CrowdOptions = {
  readonly platform: FaultyPlatform;
  readonly stage: Stage;
  readonly seed: number;
  readonly clients: number;
  /** Each client does so many things, or they go on until the time is over. */
  readonly until: { readonly deedsEach?: number; readonly minutes?: number };
  /** In how many days the first is that they book: tomorrow, when left out. */
  readonly fromDay?: number;
  /** What they know to do; all, when left out. */
  readonly kinds?: readonly Kind[];
  /** Or until this is aborted. */
  readonly signal: AbortSignal;
  readonly journal: Journal;
  /** Told of each new booking, and whose it is. */
  onBooked?(who: Who, bookingId: string): void;
  /** Told of what somebody looks at now and then. */
  onLook?(who: Who, looked: Looked): void;
};

const users = [
  { role: 'patient', subject: 'patient-ada' },
  { role: 'patient', subject: 'patient-bo' },
  { role: 'partner', subject: 'partner' },
  { role: 'admin', subject: 'admin' },
];

/** So many wishes later the days that are booked are others. */
const deedsOfADay = 80;
const longestRestMs = 200;
/** How often somebody opens a page of free times. */
const looks = 0.03;

/** Lets many clients loose at once, each with choices of its own from the seed. Resolves when the last of them is done. */
export async function letLoose(options: CrowdOptions): Promise<void> {
  const { platform, stage, seed, signal, journal, kinds } = options;
  const { onBooked = () => undefined, onLook = () => undefined } = options;
  const { deedsEach = Infinity, minutes = Infinity } = options.until;
  const first = Temporal.Now.plainDateISO(stage.timeZone).add({ days: options.fromDay ?? 1 });
  const firstDay = () => first.add({ days: Math.floor(journal.deeds.length / deedsOfADay) });
  const began = performance.now();
  const isOver = (deeds: number): boolean =>
    signal.aborted || deeds >= deedsEach || performance.now() - began > minutes * 60_000;
  const desk = { subject: 'desk', client: platform.client('desk') };
  const admin = { subject: 'admin', client: platform.client('admin') };
  const guests = stage.guests.map(({ providerId }) => providerId);
  const board: Board = { sessions: [], taken: [], guests };

  const crowd = Array.from({ length: options.clients }, async (_, index) => {
    const random = randomness(seed + index);
    const { role, subject } = users[index % users.length]!;
    const who = { name: `${subject}-${index}`, subject, client: platform.client(role, subject) };
    const means: Means = {
      booker: booker(who, random, journal),
      desk: booker({ ...desk, name: `desk-${index}` }, randomness(seed - index - 1), journal),
      admin: booker({ ...admin, name: `admins-${index}` }, randomness(seed - index - 1), journal),
      random,
      stage,
      arena: { firstDay, days: 2 },
      board,
      own: [],
      onBooked: ({ id }) => onBooked(who, id),
    };
    const next = behave(means, kinds);
    for (let deeds = 0; !isOver(deeds); deeds += 1) {
      if (random.chance(looks)) {
        onLook(who, somePage(stage, firstDay(), random));
      }
      await next();
      await delay(random.between(0, longestRestMs));
    }
  });
  await Promise.all(crowd);
}

/** Of both dentists, or of one whose days are not like theirs. */
function somePage({ dentists, outsiders }: Stage, firstDay: Temporal.PlainDate, random: Randomness): Looked {
  const outsider = random.chance(0.3) ? random.pick(outsiders) : null;
  if (!outsider)
    return {
      providerIds: dentists,
      treatmentId: random.pick(treatments),
      from: firstDay.toString(),
      days: 2,
    };
  const { providerId, treatmentIds, firstDay: from, days } = outsider;
  return { providerIds: [providerId], treatmentId: random.pick(treatmentIds), from: from.toString(), days };
}
