import { newEvent } from '@tidbok/kit/events/outbox.ts';
import { republish } from '@tidbok/kit/events/republish.ts';
import type { Connection } from 'mongoose';
import { bookingModel, type StoredBooking } from './bookingModel.ts';
import { toBooking } from './bookingStore.ts';
import { bookingNews } from '#domain/bookingNews.ts';

/**
 * Sends the last event of every booking once more, with the state that it is in. To services alone: whoever follows bookings live has had it.
 *
 * @param onBatch told how many are done
 */
export async function republishBookings(
  connection: Connection,
  onBatch: (kind: string, count: number) => void,
): Promise<void> {
  const lastNews = (stored: StoredBooking) => {
    const booking = toBooking(stored);
    const { type, data } = bookingNews(null, booking);
    const at = booking.events.at(-1)!.at;
    return newEvent({ type, subject: booking.id, version: booking.version, data, at });
  };
  await republish(bookingModel(connection), lastNews, onBatch);
}
