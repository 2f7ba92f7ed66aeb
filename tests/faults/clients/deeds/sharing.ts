import { setTimeout as delay } from 'node:timers/promises';
import { pickTime, type Time } from '../arena.ts';
import { bookAppointment, cancelBooking } from '../documents/bookings.ts';
import { schedule, shareCalendar } from '../documents/clinic.ts';
import { arenaOf, type Deeds, type Means } from '../means.ts';
import { read } from '../read.ts';
import { freeTreatmentId } from '../stage.ts';

/** About as long as what a call does before it writes. */
const meetWithinMs = 30;

/** One person at two places: that their calendars become one is said while somebody books them. */
export function sharing(means: Means): Deeds {
  const { booker, admin, random, stage, board } = means;
  const { host } = stage;

  const timeOf = (providerId: string): Promise<Time | null> =>
    pickTime(arenaOf(providerId, stage)!, booker.who, random, { providerId, treatmentId: freeTreatmentId });

  /** Gives the booking's id. */
  async function book(time: Time | null): Promise<string | null> {
    if (!time) return null;
    const key = booker.newKey();
    const made = await booker.ask({ kind: 'book', key }, bookAppointment, { idempotencyKey: key, ...time });
    return made?.booking.id ?? null;
  }

  async function cancel(bookingId: string): Promise<unknown> {
    const key = booker.newKey();
    const input = { idempotencyKey: key, bookingId };
    return await booker.ask({ kind: 'cancel', key, bookingId }, cancelBooking, input);
  }

  const soon = async <T>(deed: () => Promise<T>): Promise<T> => {
    await delay(random.between(0, meetWithinMs));
    return await deed();
  };

  /** Of a claim that is under way and a move of its calendar one must see the other: so both are asked for at the same moment. */
  async function meet(): Promise<void> {
    const providerId = board.guests.shift();
    if (providerId === undefined) return;
    const times = [await timeOf(providerId), await timeOf(providerId)];
    const found = await read(admin.who, schedule, { providerId });
    if (!found?.schedule) return;
    const { version, calendarId } = found.schedule;
    const withProviderId = calendarId === host.providerId ? null : host.providerId;
    const input = { providerId, expectedVersion: version, withProviderId };
    const wish = { kind: 'share', key: providerId, of: providerId } as const;
    const [shared, ...booked] = await Promise.all([
      soon(() => admin.ask(wish, shareCalendar, input)),
      ...times.map((time) => soon(() => book(time))),
    ]);
    const bookingIds = booked.filter((id) => id !== null);
    // What was booked while they moved is left as it is, to be looked at in the end.
    if (shared && bookingIds.length > 0) return;
    const cancelled = await Promise.all(bookingIds.map(cancel));
    if (!cancelled.includes(null)) board.guests.push(providerId);
  }

  return [
    [4, meet],
    [1, async () => void (await book(await timeOf(host.providerId)))],
  ];
}
