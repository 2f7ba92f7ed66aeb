import { decodeCursor, encodeCursor } from '@tidbok/kit/cursors.ts';
import { BadInput, Forbidden } from '@tidbok/kit/failures.ts';
import { actsForClinic, hasRole, type Identity } from '@tidbok/kit/identity/identity.ts';
import { bookingChanged } from '@tidbok/schema/events';
import { z } from 'zod';
import type { BookingChange } from './followBooking.ts';
import type { LiveParts } from '#workflows/parts.ts';
import type { Booking } from '#domain/booking.ts';
import { asBefore } from '#domain/evolve.ts';
import { eventTypeOf, feeds } from '#domain/bookingNews.ts';
import { maySee } from '#domain/whoMay.ts';

export type BookingsChange = BookingChange & {
  /** Its place in the log of events: where to resume. */
  readonly cursor: string;
  /** It went to another provider, and is not the caller's to see any more: `booking` is as it was before. */
  readonly gone: boolean;
};

export type Followed = {
  readonly clinicId?: string | null | undefined;
  readonly providerId?: string | null | undefined;
  readonly after?: string | null | undefined;
};

const place = z.tuple([z.int().min(0)]);

/**
 * The changes of all bookings of a clinic, or of a provider, in the order of the log: those after a cursor, or those from now on. A change
 * of a booking that the caller may not see (any more) is left out, but for the move by which it went.
 *
 * @throws {Forbidden} on a clinic, or a provider, that is not the caller's
 * @throws {ResumeTooOld} from the stream, where the log does not reach back to the cursor
 */
export function followBookings(
  parts: LiveParts,
  identity: Identity,
  followed: Followed,
  signal: AbortSignal,
): AsyncGenerator<BookingsChange> {
  const feed = feedOf(identity, followed);
  const afterSeq = followed.after == null ? null : decodeCursor(followed.after, place)[0];
  const news = parts.tail.follow({ feed, signal, ...(afterSeq !== null && { afterSeq }) });
  return changes();

  async function* changes(): AsyncGenerator<BookingsChange> {
    for await (const { seq, type: name, version, at, data, traceparent } of news) {
      const type = eventTypeOf(name);
      if (!type) continue;
      const { bookingId, status } = bookingChanged.parse(data);
      const record = await parts.store.find(bookingId);
      const shown = record && shownOf(record.booking, identity, { type, version });
      if (shown) yield { cursor: encodeCursor(seq), version, type, status, at, traceparent, ...shown };
    }
  }
}

/** A provider whose booking was moved to a colleague is told that it went, and nothing of where to. */
function shownOf(
  booking: Booking,
  identity: Identity,
  { type, version }: Pick<BookingChange, 'type' | 'version'>,
): Pick<BookingsChange, 'booking' | 'gone'> | null {
  if (maySee(identity, booking)) return { booking, gone: false };
  const before = type === 'RESCHEDULED' ? asBefore(booking, version) : null;
  return before && maySee(identity, before) ? { booking: before, gone: true } : null;
}

function feedOf(identity: Identity, { clinicId, providerId }: Followed): string {
  if ((clinicId == null) === (providerId == null))
    throw new BadInput('clinicId', 'Name a clinic or a provider: one of the two.');
  if (clinicId != null) {
    if (!actsForClinic(identity, clinicId, 'DESK', 'CLINICIAN'))
      throw new Forbidden('You may follow the bookings of your own clinics only.');
    return feeds.clinic(clinicId);
  }
  // Which clinic a provider is at, the bookings themselves tell: one that is not the caller's is left out.
  const isOwn = identity.provider === providerId || identity.clinics.length > 0;
  if (!isOwn && !hasRole(identity, 'ADMIN'))
    throw new Forbidden('You may follow the bookings of your own providers only.');
  return feeds.provider(providerId!);
}
