import { expect } from 'vitest';
import type { TestBookings } from './testBookings.ts';

/**
 * What must hold when nothing is under way any more, whatever happened: nothing is left to do, each booking that takes time has
 * exactly its own claim, secured, and no claim is without its booking. A visit was booked as a whole or not at all, and a plan tells
 * of exactly the bookings that were made of it.
 */
export async function expectRightEnd({ stored, storedPlans, calendar }: TestBookings): Promise<void> {
  const bookings = await stored();
  for (const { _id, kind, phase, steps, cancelling, wakeAt } of await storedPlans()) {
    expect(['BOOKED', 'REFUSED']).toContain(phase);
    expect([cancelling, wakeAt]).toEqual([null, null]);
    const made = bookings.filter(({ among }) => among?.id === _id).map((booking) => booking._id);
    const told = steps.filter(({ state }) => state === 'BOOKED').map(({ bookingId }) => bookingId);
    expect(made.sort()).toEqual(told.sort());
    if (kind === 'VISIT' || phase === 'REFUSED')
      expect(made).toHaveLength(phase === 'BOOKED' ? steps.length : 0);
  }
  for (const { todo, status } of bookings) {
    expect(todo).toEqual([]);
    expect(status).not.toBe('PENDING');
  }
  const kept = bookings
    .filter(({ takesTime }) => takesTime)
    .map(({ claimId, providerId, start }) => `${claimId} ${providerId} ${start.toISOString()}`);
  const claimed = calendar
    .claims()
    .filter(({ id }) => !id.startsWith('other'))
    .map(
      ({ id, providerId, start, until }) =>
        `${id} ${providerId} ${start.toString({ fractionalSecondDigits: 3 })}${until ? ' unsecured' : ''}`,
    );
  expect(claimed.sort()).toEqual(kept.sort());
  for (const { events, version, outbox } of bookings) {
    expect(events.map((event) => event.version)).toEqual(events.map((_, n) => n + 1));
    expect(version).toBe(events.length);
    expect(outbox.map((entry) => entry.version)).toEqual(events.map((event) => event.version));
  }
}
