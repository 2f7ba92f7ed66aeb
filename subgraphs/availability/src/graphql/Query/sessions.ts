import type { QueryResolvers } from '#generated/resolvers.ts';
import { listSessions } from '#workflows/readSessions.ts';

export const sessions: QueryResolvers['sessions'] = (_, asked, { calendar }) => listSessions(calendar, asked);
