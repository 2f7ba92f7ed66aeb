import type { QueryResolvers } from '#generated/resolvers.ts';
import { listClinicBookings } from '#workflows/reading/listBookings.ts';

export const clinicBookings: NonNullable<QueryResolvers['clinicBookings']> = (
  _,
  { clinicId, from, until, ...paging },
  { parts, identity },
) => listClinicBookings(parts, identity, clinicId, { from, until }, paging);
