import type { QueryResolvers } from '#generated/resolvers.ts';
import { listOwnBookings } from '#workflows/reading/listBookings.ts';

export const myBookings: NonNullable<QueryResolvers['myBookings']> = (_, paging, { parts, identity }) =>
  listOwnBookings(parts, identity, paging);
