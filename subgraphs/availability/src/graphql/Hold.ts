import { subjectOf } from './context.ts';
import type { HoldResolvers } from '#generated/resolvers.ts';
import { readHold } from '#workflows/claims/readHold.ts';

export const Hold: HoldResolvers = {
  __resolveReference: ({ id }, { calendar, identity }) => readHold(calendar, subjectOf(identity), id),
  expiresAt: ({ until }) => {
    if (!until) throw new Error('a hold without a deadline');
    return until;
  },
};
