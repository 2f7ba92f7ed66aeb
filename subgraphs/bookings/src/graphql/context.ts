import type { Identity } from '@tidbok/kit/identity/identity.ts';
import type { BookingLoader } from '#store/bookingLoader.ts';
import type { LiveParts } from '#workflows/parts.ts';

/** What the resolvers of one request share. */
export type Context = {
  readonly identity: Identity;
  readonly parts: LiveParts;
  /** What the caller may see. */
  readonly bookings: BookingLoader;
};
