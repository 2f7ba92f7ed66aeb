import type { Identity } from '@tidbok/kit/identity/identity.ts';
import DataLoader from 'dataloader';
import type { BookingLists } from './bookingLists.ts';
import type { Booking } from '#domain/booking.ts';
import { maySee } from '#domain/whoMay.ts';

/** Bookings by id, of one request and for one caller: null where there is none, or none that the caller may see. */
export type BookingLoader = DataLoader<string, Booking | null>;

export function bookingLoader(lists: BookingLists, identity: Identity): BookingLoader {
  return new DataLoader(async (ids) => {
    const found = new Map((await lists.ofIds(ids)).map((booking) => [booking.id, booking]));
    return ids.map((id) => {
      const booking = found.get(id);
      return booking && maySee(identity, booking) ? booking : null;
    });
  });
}
