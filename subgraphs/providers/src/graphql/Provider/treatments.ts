import type { ProviderResolvers } from '#generated/resolvers.ts';
import { offeredTreatments } from '#workflows/offeredTreatments.ts';

export const treatments: ProviderResolvers['treatments'] = (provider, _, context) =>
  offeredTreatments(context, provider);
