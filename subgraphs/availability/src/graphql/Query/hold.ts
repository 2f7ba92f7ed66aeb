import { subjectOf } from '#graphql/context.ts';
import type { QueryResolvers } from '#generated/resolvers.ts';
import { readHold } from '#workflows/claims/readHold.ts';

export const hold: QueryResolvers['hold'] = (_, { id }, { calendar, identity }) =>
  readHold(calendar, subjectOf(identity), id);
