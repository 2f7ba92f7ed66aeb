import { encodeCursor } from '@tidbok/kit/cursors.ts';
import { setTimeout as delay } from 'node:timers/promises';
import { TidbokError } from '../../../client/src/index.ts';
import type { Journal, Watching } from '../history/journal.ts';
import type { Who } from './booker.ts';
import { bookingsChanged, bookingStatusChanged, type Change } from './documents/bookings.ts';

/** Follows one booking from its beginning, through every break, until aborted: then it has left. */
export async function watchBooking(
  { name, client }: Who,
  bookingId: string,
  journal: Journal,
  signal: AbortSignal,
): Promise<void> {
  const watching: Watching = { client: name, of: { bookingId }, seen: [] };
  journal.watch(watching);
  signal.addEventListener('abort', () => (watching.left = true), { once: true });
  let afterVersion = 0;
  await follow(watching, signal, async () => {
    const changes = client.subscribe(
      bookingStatusChanged,
      { bookingId, afterVersion },
      {
        signal,
        resume: ({ bookingStatusChanged: { version } }, variables) => ({
          ...variables,
          afterVersion: version,
        }),
      },
    );
    for await (const { bookingStatusChanged: change } of changes) {
      see(watching, change);
      afterVersion = change.version;
    }
  });
}

/** Follows all bookings of a clinic or a provider from the beginning of the log, through every break, until aborted. */
export async function watchFeed(
  { name, client }: Who,
  of: { clinicId: string } | { providerId: string },
  journal: Journal,
  signal: AbortSignal,
): Promise<void> {
  const feed = 'clinicId' in of ? `clinic/${of.clinicId}` : `provider/${of.providerId}`;
  const watching: Watching = { client: name, of: { feed, afterSeq: 0 }, seen: [] };
  journal.watch(watching);
  let after = encodeCursor(0);
  await follow(watching, signal, async () => {
    const changes = client.subscribe(
      bookingsChanged,
      { ...of, after },
      { signal, resume: ({ bookingsChanged: { cursor } }, variables) => ({ ...variables, after: cursor }) },
    );
    for await (const { bookingsChanged: change } of changes) {
      see(watching, change);
      after = change.cursor;
    }
  });
}

const see = ({ seen }: Watching, { version, status, booking: { id } }: Change): void =>
  void seen.push({ bookingId: id, version, status });

const comesBackMs = 500;

/**
 * Reads a stream until aborted. Whose token is refused comes back: it is good, and whoever judged it may have had a clock that was off.
 *
 * @param read subscribes from where it had come to, and reads on
 */
export async function follow(
  watching: { endedBy?: string },
  signal: AbortSignal,
  read: () => Promise<void>,
): Promise<void> {
  while (!signal.aborted) {
    try {
      await read();
      if (!signal.aborted) watching.endedBy = 'the platform';
      return;
    } catch (error) {
      const isRefused = error instanceof TidbokError && error.code === 'UNAUTHENTICATED';
      if (!isRefused) {
        if (!signal.aborted) watching.endedBy = error instanceof TidbokError ? error.code : String(error);
        return;
      }
      await delay(comesBackMs);
    }
  }
}
