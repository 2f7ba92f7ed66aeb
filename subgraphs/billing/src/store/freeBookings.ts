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

/** Those who want to pay for a booking without an invoice are told why by these, instead of being asked to wait for one. */
export function freeBookings(connection: Connection) {
  const collection = connection.collection<Stored>('free_bookings');
  const write = gatherWrites<Stored>(collection);
  const read = gatherReads<Stored>(collection);

  return {
    /** Repeating it changes nothing. */
    async note({ bookingId, owners, clinicId }: FreeBooking): Promise<void> {
      await write({ insertOne: { document: { _id: bookingId, owners, clinicId } } });
    },

    async find(bookingId: string): Promise<FreeBooking | null> {
      const found = await read(bookingId);
      return found && { bookingId, owners: found.owners, clinicId: found.clinicId };
    },
  };
}
