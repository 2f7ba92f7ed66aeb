import type { MutationResolvers } from '#generated/resolvers.ts';
import { changeSession } from '#workflows/sessions/changeSession.ts';

export const updateSession: MutationResolvers['updateSession'] = async (
  _,
  { input },
  { calendar, identity },
) => {
  const result = await changeSession(calendar, identity, input);
  if (result.__typename !== 'Changed') return result;
  return { __typename: 'UpdateSessionSuccess', session: result.session };
};
