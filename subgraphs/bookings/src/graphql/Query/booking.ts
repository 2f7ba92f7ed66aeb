import type { QueryResolvers } from '#generated/resolvers.ts';

export const booking: NonNullable<QueryResolvers['booking']> = (_, { id }, { bookings }) => bookings.load(id);
