import { BadInput, Forbidden } from '@tidbok/kit/failures.ts';
import type { Caused } from '@tidbok/kit/graphql/eventCause.ts';
import type { Identity } from '@tidbok/kit/identity/identity.ts';
import type { LiveParts } from '#workflows/parts.ts';
import type { Booking, BookingStatus } from '#domain/booking.ts';
import type { BookingEventType } from '#domain/bookingEvent.ts';
import { feeds } from '#domain/bookingNews.ts';
import { maySee } from '#domain/whoMay.ts';

export type BookingChange = Caused & {
  readonly version: number;
  readonly type: BookingEventType;
  readonly status: BookingStatus;
  readonly at: Temporal.Instant;
  /** As it is when the change is told. */
  readonly booking: Booking;
};

/**
 * The changes of one booking, each once and in order: those after a version, or those from now on. What was is read from the
 * booking itself, which has its whole history, so no resumption is ever too old.
 *
 * @throws {Forbidden} at the start, and at any change after which the caller may not see the booking any more
 * @throws {BadInput} on a version that the booking does not have yet
 */
export async function followBooking(
  parts: LiveParts,
  identity: Identity,
  from: { readonly bookingId: string; readonly afterVersion?: number | null | undefined },
  signal: AbortSignal,
): Promise<AsyncGenerator<BookingChange>> {
  // From before the booking is read: what happens after that is heard, what is heard twice is told by its version.
  const news = parts.tail.follow({ feed: feeds.booking(from.bookingId), signal });
  const booking = await readVisible(parts, identity, from.bookingId);
  const afterVersion = from.afterVersion ?? booking.version;
  if (afterVersion < 0 || afterVersion > booking.version)
    throw new BadInput('afterVersion', `The booking is at version ${booking.version}.`);
  return changes();

  async function* changes(): AsyncGenerator<BookingChange> {
    let told = afterVersion;
    for (const change of changesAfter(booking, told)) {
      told = change.version;
      yield change;
    }
    for await (const { version, traceparent } of news) {
      if (version <= told) continue;
      const fresh = await readVisible(parts, identity, from.bookingId);
      // What came after it has news of its own, which say what caused it.
      for (const change of changesAfter(fresh, told).filter((each) => each.version <= version)) {
        told = change.version;
        yield { ...change, traceparent };
      }
    }
  }
}

const changesAfter = (booking: Booking, version: number): BookingChange[] =>
  booking.events
    .filter((event) => event.version > version)
    .map(({ version, type, status, at }) => ({ version, type, status, at, booking }));

async function readVisible({ store }: LiveParts, identity: Identity, id: string): Promise<Booking> {
  const record = await store.find(id);
  if (record && maySee(identity, record.booking)) return record.booking;
  throw new Forbidden('There is no booking with this id, or you may not know of it.');
}
