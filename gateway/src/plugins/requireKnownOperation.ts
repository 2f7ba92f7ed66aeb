import type { ApolloServerPlugin } from '@apollo/server';
import { refusal } from '#gateway/refusals.ts';
import type { RequestContext } from '#gateway/requestContext.ts';

/** Answers 400 to an operation name that the document does not have, and to several operations without a name. */
export const requireKnownOperation: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    async didResolveOperation({ operation, request: { operationName } }) {
      if (operation) return;
      const message =
        operationName == null
          ? 'The document has several operations: name the one to run.'
          : 'The document has no operation of this name.';
      throw refusal('OPERATION_RESOLUTION_FAILURE', message, 400);
    },
  }),
};
