import type { ApolloServerPlugin } from '@apollo/server';
import { type AccessRule, firstRefused } from '@tidbok/kit/graphql/access.ts';
import type { DocumentNode } from 'graphql';
import { accessError } from '#gateway/refusals.ts';
import type { RequestContext } from '#gateway/requestContext.ts';

/** Refuses an operation that touches what its caller may not use, before it is planned: nothing of it is asked of anyone. */
export const enforceAccess = (
  touchedBy: (document: DocumentNode) => readonly AccessRule[],
): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => ({
    async didResolveOperation({ document, contextValue: { caller } }) {
      const refused = firstRefused(touchedBy(document), caller.identity);
      if (refused) throw accessError(refused, caller.identity);
    },
  }),
});
