import type { QueryResolvers } from '#generated/resolvers.ts';
import { listTreatments } from '#workflows/listTreatments.ts';

export const treatments: QueryResolvers['treatments'] = (_, asked, context) => listTreatments(context, asked);
