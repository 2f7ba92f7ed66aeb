import type { MutationResolvers } from '#generated/resolvers.ts';
import { changeSession as change } from '#workflows/sessions/changeSession.ts';

export const changeSession: MutationResolvers['changeSession'] = async (
  _,
  { input },
  { calendar, identity },
) => {
  const result = await change(calendar, identity, input);
  if (result.__typename !== 'Changed') return result;
  return { __typename: 'ChangeSessionSuccess', session: result.session };
};
