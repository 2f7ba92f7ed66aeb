import { setTimeout as delay } from 'node:timers/promises';
import { pickTime, type Time } from '../arena.ts';
import { bookAppointment } from '../documents/bookings.ts';
import { schedule, shareCalendar } from '../documents/clinic.ts';
import { arenaOf, type Deeds, type Means } from '../means.ts';
import { read } from '../read.ts';
import { freeTreatmentId } from '../stage.ts';

/** About as long as what a call does before it writes. */
const meetWithinMs = 30;

/** One person at two places: that their calendars become one is said while somebody books them. */
export function sharing(means: Means): Deeds {
  const { booker, admin, random, stage, board } = means;
  const { host, guests } = stage;

  const timeOf = (providerId: string): Promise<Time | null> =>
    pickTime(arenaOf(providerId, stage)!, booker.who, random, { providerId, treatmentId: freeTreatmentId });

  async function book(time: Time | null): Promise<void> {
    if (!time) return;
    const key = booker.newKey();
    await booker.ask({ kind: 'book', key }, bookAppointment, { idempotencyKey: key, ...time });
  }

  const soon = async (deed: () => Promise<unknown>): Promise<unknown> => {
    await delay(random.between(0, meetWithinMs));
    return await deed();
  };

  /** Of a claim that is under way and a move of its calendar one must see the other: so both are asked for at the same moment. */
  async function meet(): Promise<void> {
    // Each that nobody has booked yet, and then any: who has bookings ahead stays where they are.
    const { providerId } = guests[board.shared++] ?? random.pick(guests);
    const times = [await timeOf(providerId), await timeOf(providerId)];
    const found = await read(admin.who, schedule, { providerId });
    if (!found?.schedule) return;
    const { version, calendarId } = found.schedule;
    const withProviderId = calendarId === host.providerId ? null : host.providerId;
    const input = { providerId, expectedVersion: version, withProviderId };
    const wish = { kind: 'share', key: providerId, of: providerId } as const;
    const share = (): Promise<unknown> => admin.ask(wish, shareCalendar, input);
    await Promise.all([share, ...times.map((time) => () => book(time))].map(soon));
  }

  return [
    [4, meet],
    [1, async () => book(await timeOf(host.providerId))],
  ];
}
