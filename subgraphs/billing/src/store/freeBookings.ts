import { gatherReads } from '@tidbok/kit/gatherReads.ts';
import { gatherWrites } from '@tidbok/kit/gatherWrites.ts';
import type { Connection } from 'mongoose';

/** A booking on which nothing will ever be due. */
export type FreeBooking = {
  readonly bookingId: string;
  readonly owners: readonly string[];
  readonly clinicId: string;
};

export type FreeBookings = ReturnType<typeof freeBookings>;

type Stored = Omit<FreeBooking, 'bookingId'> & { _id: string };

/** Of the last so many that were noted here it is remembered: nearly always a booking's next events come soon, and to the same process. */
const remembered = 10_000;

/** Those who want to pay for a booking without an invoice are told why by these, instead of being asked to wait for one. */
export function freeBookings(connection: Connection) {
  const collection = connection.collection<Stored>('free_bookings');
  const write = gatherWrites<Stored>(collection);
  const read = gatherReads<Stored>(collection);
  const noted = new Set<string>();

  return {
    /** Repeating it changes nothing, and mostly costs nothing. */
    async note({ bookingId, owners, clinicId }: FreeBooking): Promise<void> {
      if (noted.has(bookingId)) return;
      await write({ insertOne: { document: { _id: bookingId, owners, clinicId } } });
      noted.add(bookingId);
      const [oldest] = noted;
      if (noted.size > remembered) noted.delete(oldest!);
    },

    async find(bookingId: string): Promise<FreeBooking | null> {
      const found = await read(bookingId);
      return found && { bookingId, owners: found.owners, clinicId: found.clinicId };
    },
  };
}
