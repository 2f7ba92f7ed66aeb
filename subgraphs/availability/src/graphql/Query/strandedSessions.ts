import type { QueryResolvers } from '#generated/resolvers.ts';
import { readStranded } from '#workflows/schedule/readStranded.ts';

export const strandedSessions: QueryResolvers['strandedSessions'] = async (
  _,
  { providerId },
  { calendar, identity },
) => (await readStranded(calendar, identity, providerId)).strandedSessions;
