import type { QueryResolvers } from '#generated/resolvers.ts';
import { readStranded } from '#workflows/schedule/readStranded.ts';

export const strandedBookings: QueryResolvers['strandedBookings'] = (
  _,
  { providerId },
  { calendar, identity },
) => readStranded(calendar, identity, providerId);
