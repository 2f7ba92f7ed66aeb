import type { QueryResolvers } from '#generated/resolvers.ts';
import { listSessions } from '#workflows/sessions/readSessions.ts';

export const sessions: QueryResolvers['sessions'] = (_, asked, { calendar }) => listSessions(calendar, asked);
