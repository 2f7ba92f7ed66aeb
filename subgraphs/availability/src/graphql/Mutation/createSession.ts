import type { MutationResolvers } from '#generated/resolvers.ts';
import { createSession as create } from '#workflows/sessions/createSession.ts';

export const createSession: MutationResolvers['createSession'] = async (
  _,
  { input },
  { calendar, identity },
) => {
  const result = await create(calendar, identity, input);
  if (result.__typename !== 'Created') return result;
  return { __typename: 'CreateSessionSuccess', session: result.session };
};
