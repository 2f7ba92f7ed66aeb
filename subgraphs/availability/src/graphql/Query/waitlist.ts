import type { QueryResolvers } from '#generated/resolvers.ts';
import { listWaitlist } from '#workflows/waitlist/listWaitlist.ts';

export const waitlist: QueryResolvers['waitlist'] = (_, wanted, { calendar, identity }) =>
  listWaitlist(calendar, identity, {
    ...wanted,
    clinicId: wanted.clinicId ?? null,
    providerId: wanted.providerId ?? null,
  });
