import { encodeCursor } from '@tidbok/kit/cursors.ts';
import { TidbokError } from '../../../client/src/index.ts';
import type { Journal, Watching } from '../history/journal.ts';
import type { Who } from './booker.ts';
import { bookingsChanged, bookingStatusChanged, type Change } from './documents.ts';

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
  const changes = client.subscribe(
    bookingStatusChanged,
    { bookingId, afterVersion: 0 },
    {
      signal,
      resume: ({ bookingStatusChanged: { version } }, variables) => ({ ...variables, afterVersion: version }),
    },
  );
  await follow(watching, signal, async () => {
    for await (const { bookingStatusChanged: change } of changes) see(watching, change);
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
  const changes = client.subscribe(
    bookingsChanged,
    { ...of, after: encodeCursor(0) },
    { signal, resume: ({ bookingsChanged: { cursor } }, variables) => ({ ...variables, after: cursor }) },
  );
  await follow(watching, signal, async () => {
    for await (const { bookingsChanged: change } of changes) see(watching, change);
  });
}

const see = ({ seen }: Watching, { version, status, booking: { id } }: Change): void =>
  void seen.push({ bookingId: id, version, status });

async function follow(watching: Watching, signal: AbortSignal, read: () => Promise<void>): Promise<void> {
  try {
    await read();
    if (!signal.aborted) watching.endedBy = 'the platform';
  } catch (error) {
    if (!signal.aborted) watching.endedBy = error instanceof TidbokError ? error.code : String(error);
  }
}
