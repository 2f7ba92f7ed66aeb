import type { SubscriptionResolvers } from '#generated/resolvers.ts';
import { liveStream } from '#graphql/liveStream.ts';
import { type BookingsChange, followBookings } from '#workflows/reading/followBookings.ts';

export const bookingsChanged: NonNullable<SubscriptionResolvers['bookingsChanged']> = {
  subscribe: (_, followed, { parts, identity }) =>
    liveStream((signal) => followBookings(parts, identity, followed, signal)),
  resolve: (change: BookingsChange) => change,
};
