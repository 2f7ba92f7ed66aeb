import type { WallSlot } from '#domain/time/wallSlots.ts';
import type { WaitlistEntry, Wish } from './waitlistEntry.ts';

/** Whether a time is one of those that somebody waits for. */
export const wants = (wish: Wish, { slot, date, weekday, minutes }: WallSlot): boolean =>
  slot.treatmentId === wish.treatmentId &&
  slot.clinicId === wish.clinicId &&
  (wish.providerId === null || slot.providerId === wish.providerId) &&
  date >= wish.from &&
  date <= wish.until &&
  minutes >= wish.earliest &&
  minutes <= wish.latest &&
  wish.weekdays.includes(weekday);

/** Whether a time may be offered to an entry: it is wanted, and was not offered to it before. */
export const mayBeOffered = ({ wish, offers }: WaitlistEntry, wall: WallSlot): boolean =>
  wants(wish, wall) &&
  !offers.some(({ slot }) => slot.providerId === wall.slot.providerId && slot.start.equals(wall.slot.start));

/** What an entry is offered when it is its turn: the earliest of what may be. */
export const firstFor = (entry: WaitlistEntry, free: readonly WallSlot[]): WallSlot | undefined =>
  free.find((wall) => mayBeOffered(entry, wall));

/** Whose turn it is for a time: the first of the queue to whom it may be offered. */
export const firstWho = (queue: readonly WaitlistEntry[], wall: WallSlot): WaitlistEntry | undefined =>
  queue.find((entry) => mayBeOffered(entry, wall));

/** What is left once a time is given: none of the same provider that overlaps it. */
export const withoutGiven = (free: readonly WallSlot[], { slot: given }: WallSlot): WallSlot[] =>
  free.filter(
    ({ slot }) =>
      slot.providerId !== given.providerId ||
      Temporal.Instant.compare(slot.start, given.end) >= 0 ||
      Temporal.Instant.compare(slot.end, given.start) <= 0,
  );
