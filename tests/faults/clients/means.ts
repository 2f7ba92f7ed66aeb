import type { Randomness } from '../../../local/demo-data/randomness.ts';
import { type Arena, pickTime, type Time, treatments, type Wanted } from './arena.ts';
import type { Booker } from './booker.ts';
import type { Booking } from './documents/bookings.ts';
import type { Stage } from './stage.ts';

/** What clients know of each other's doings: an app shows the sessions of a clinic, and that a time is taken. */
export type Board = { readonly sessions: string[]; readonly taken: Time[] };

export type Own = { readonly id: string; readonly treatmentId: string; providerId: string; start: string };

/** What one client has to do things with. */
export type Means = {
  readonly booker: Booker;
  /** One who may do what a clinic's desk may. */
  readonly desk: Booker;
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

/** A free time, mostly with the dentist whose hours stay. */
export async function someTime(
  { arena, booker, random, stage }: Means,
  wanted: Partial<Wanted> = {},
): Promise<Time | null> {
  const [steady, changing] = stage.dentists;
  const providerId = random.chance(0.7) ? steady : changing;
  const treatmentId = random.pick(treatments);
  return await pickTime(arena, booker.who, random, { providerId, treatmentId, ...wanted });
}
