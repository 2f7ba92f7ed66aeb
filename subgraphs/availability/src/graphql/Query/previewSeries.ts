import type { QueryResolvers } from '#generated/resolvers.ts';
import { previewSeries as preview } from '#workflows/slots/previewSeries.ts';

export const previewSeries: QueryResolvers['previewSeries'] = (_, { input }, { calendar }) =>
  preview(calendar, input);
