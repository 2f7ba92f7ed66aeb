import type { QueryResolvers } from '#generated/resolvers.ts';
import { listProviderDay } from '#workflows/reading/listBookings.ts';

export const providerDay: NonNullable<QueryResolvers['providerDay']> = (
  _,
  { providerId, day },
  { parts, identity },
) => listProviderDay(parts, identity, providerId, day);
