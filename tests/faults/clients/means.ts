import type { Randomness } from '../../../local/demo-data/randomness.ts';
import { type Arena, pickTime, type Time, treatments, type Wanted } from './arena.ts';
import type { Booker } from './booker.ts';
import type { Booking } from './documents/bookings.ts';
import type { Stage } from './stage.ts';

/** What clients know of each other's doings: an app shows the sessions of a clinic, and that a time is taken. */
export type Board = {
  readonly sessions: string[];
  readonly taken: Time[];
  /** Those who can be made one person with the host, or parted: nobody has an appointment with them. */
  readonly guests: string[];
};

export type Own = { readonly id: string; readonly treatmentId: string; providerId: string; start: string };

/** What one client has to do things with. */
export type Means = {
  readonly booker: Booker;
  /** One who may do what a clinic's desk may. */
  readonly desk: Booker;
  readonly admin: Booker;
  readonly random: Randomness;
  readonly stage: Stage;
  readonly arena: Arena;
  readonly board: Board;
  /** Its bookings so far. */
  readonly own: Own[];
  /** Told of each new booking. */
  onBooked(booking: Booking): void;
};

/** Things to do, and how often each is done compared with the others. */
export type Deeds = readonly (readonly [weight: number, deed: () => Promise<void>])[];

const remembered = 40;

export function note(
  { own, board, onBooked }: Means,
  booking: Pick<Booking, 'id' | 'start' | 'status' | 'version'>,
  { providerId, treatmentId }: Wanted,
): void {
  if (own.some(({ id }) => id === booking.id)) return;
  own.push({ id: booking.id, treatmentId, providerId, start: booking.start });
  if (board.taken.push({ providerId, treatmentId, start: booking.start }) > remembered) board.taken.shift();
  onBooked(booking);
}

/** Whether somebody is at another clinic than that of the stage: its desk has no say there, and nobody moves from one to the other. */
export const isElsewhere = (providerId: string, { outsiders, timeZone }: Stage): boolean =>
  outsiders.some((one) => one.providerId === providerId && one.timeZone !== timeZone);

/** A client's bookings at the clinic of the stage. */
export const ownHere = ({ own, stage }: Means): Own[] =>
  own.filter(({ providerId }) => !isElsewhere(providerId, stage));

/** How often a time is wanted of one whose days are not like the others'. */
const outside = 0.15;

/** A free time, mostly with the dentist whose hours stay. */
export async function someTime(means: Means, wanted: Partial<Wanted> = {}): Promise<Time | null> {
  const { arena, booker, random, stage } = means;
  const [steady, changing] = stage.dentists;
  const dentist = random.chance(0.7) ? steady : changing;
  const treatmentId = wanted.treatmentId ?? random.pick(treatments);
  const outsider = random.chance(outside) ? random.pick(stage.outsiders) : null;
  const other = outsider?.treatmentIds.includes(treatmentId) ? outsider.providerId : null;
  const providerId = wanted.providerId ?? other ?? dentist;
  return await pickTime(arenaOf(providerId, stage) ?? arena, booker.who, random, { providerId, treatmentId });
}

/** The days of one whose days are not like the others'. */
export function arenaOf(providerId: string, { outsiders, host, guests }: Stage): Arena | null {
  const outsider = [...outsiders, host, ...guests].find((one) => one.providerId === providerId);
  return outsider ? { firstDay: () => outsider.firstDay, days: outsider.days, isLateToo: true } : null;
}
