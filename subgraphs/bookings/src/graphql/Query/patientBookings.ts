import type { QueryResolvers } from '#generated/resolvers.ts';
import { listPatientBookings } from '#workflows/reading/listBookings.ts';

export const patientBookings: NonNullable<QueryResolvers['patientBookings']> = (
  _,
  { patientId, ...paging },
  { parts, identity },
) => listPatientBookings(parts, identity, patientId, paging);
