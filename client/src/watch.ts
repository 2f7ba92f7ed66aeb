import {
  BookingsChangedDocument,
  type BookingsChangedSubscription,
  type BookingsChangedSubscriptionVariables,
  BookingStatusChangedDocument,
  type BookingStatusChangedSubscription,
} from './generated/documents.ts';
import type { StreamOptions } from './stream.ts';
import type { TidbokClient } from './tidbokClient.ts';

type WatchOptions = Omit<StreamOptions<never, never>, 'resume'>;

/**
 * Every change of one booking, live, each once and in order, across reconnects.
 *
 * @param options.afterVersion the last version seen before: what came since comes first
 */
export const watchBooking = (
  client: TidbokClient,
  bookingId: string,
  { afterVersion, ...options }: WatchOptions & { afterVersion?: number } = {},
): AsyncGenerator<BookingStatusChangedSubscription, void, undefined> =>
  client.subscribe(
    BookingStatusChangedDocument,
    { bookingId, afterVersion },
    {
      ...options,
      resume: ({ bookingStatusChanged }, variables) => ({
        ...variables,
        afterVersion: bookingStatusChanged.version,
      }),
    },
  );

/** Every change of a clinic's or a provider's bookings, live, each once and in order, across reconnects. */
export const watchBookings = (
  client: TidbokClient,
  of: BookingsChangedSubscriptionVariables,
  options: WatchOptions = {},
): AsyncGenerator<BookingsChangedSubscription, void, undefined> =>
  client.subscribe(BookingsChangedDocument, of, {
    ...options,
    resume: ({ bookingsChanged }, variables) => ({ ...variables, after: bookingsChanged.cursor }),
  });
