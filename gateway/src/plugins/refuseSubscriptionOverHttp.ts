import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { refusal } from '#gateway/refusals.ts';
import type { RequestContext } from '#gateway/requestContext.ts';

/** Says where to subscribe, instead of answering 200 and null as a plain Apollo Server does. */
export const refuseSubscriptionOverHttp: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    async didResolveOperation({ operation, contextValue: { live } }) {
      if (operation?.operation !== OperationTypeNode.SUBSCRIPTION || live) return;
      throw refusal('SUBSCRIPTION_NEEDS_SOCKET', 'Subscribe over graphql-ws, on this same path.', 405);
    },
  }),
};
