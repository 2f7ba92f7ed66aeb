import type { QueryResolvers } from '#generated/resolvers.ts';
import { readStranded } from '#workflows/schedule/readStranded.ts';

export const strandedBookings: QueryResolvers['strandedBookings'] = async (
  _,
  { providerId },
  { calendar, identity },
) => (await readStranded(calendar, identity, providerId)).stranded;
