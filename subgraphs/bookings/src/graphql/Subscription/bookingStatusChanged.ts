import type { SubscriptionResolvers } from '#generated/resolvers.ts';
import { liveStream } from '#graphql/liveStream.ts';
import { type BookingChange, followBooking } from '#workflows/reading/followBooking.ts';

export const bookingStatusChanged: NonNullable<SubscriptionResolvers['bookingStatusChanged']> = {
  subscribe: (_, from, { parts, identity }) =>
    liveStream((signal) => followBooking(parts, identity, from, signal)),
  resolve: (change: BookingChange) => change,
};
