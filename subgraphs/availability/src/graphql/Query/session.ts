import type { QueryResolvers } from '#generated/resolvers.ts';
import { readSession } from '#workflows/sessions/readSessions.ts';

export const session: QueryResolvers['session'] = (_, { id }, { calendar }) => readSession(calendar, id);
