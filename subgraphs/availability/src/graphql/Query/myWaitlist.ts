import type { QueryResolvers } from '#generated/resolvers.ts';
import { listOwnEntries } from '#workflows/waitlist/listWaitlist.ts';

export const myWaitlist: QueryResolvers['myWaitlist'] = (_, paging, { calendar, identity }) =>
  listOwnEntries(calendar, identity, paging);
