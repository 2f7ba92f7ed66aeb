import { expect } from 'vitest';
import type { TestBookings } from './testBookings.ts';

/**
 * What must hold when nothing is under way any more, whatever happened: nothing is left to do, each booking that takes time has
 * exactly its own claim, secured, and no claim is without its booking.
 */
export async function expectRightEnd({ stored, calendar }: TestBookings): Promise<void> {
  const bookings = await stored();
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
