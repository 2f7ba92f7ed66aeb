import type { QueryResolvers } from '#generated/resolvers.ts';
import { listClinics } from '#workflows/listClinics.ts';

export const clinics: QueryResolvers['clinics'] = (_, asked, context) => listClinics(context, asked);
