import type { QueryResolvers } from '#generated/resolvers.ts';
import { listProviders } from '#workflows/listProviders.ts';

export const providers: QueryResolvers['providers'] = (_, asked, context) => listProviders(context, asked);
