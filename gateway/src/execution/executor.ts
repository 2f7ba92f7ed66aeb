import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { AccessRule } from '@tidbok/kit/graphql/access.ts';
import type { DocumentNode } from 'graphql';
import type { RequestContext } from '#gateway/requestContext.ts';
import { type LiveParts, openLiveEvents } from './liveEvents.ts';
import { readOperation } from './operation.ts';
import { queryPlans } from './queryPlans.ts';
import { runPlan } from './runPlan.ts';

/** What Apollo Server takes as a gateway. */
export type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];

/**
 * The one seam behind which operations are executed: Apollo Server hands over each operation that its pipeline accepted,
 * whatever its kind and however it came; here it is planned and run over the subgraphs. A subscription's events are put
 * where its transport waits for them.
 */
export function supergraphExecutor(
  parts: LiveParts & { touchedBy: (document: DocumentNode) => readonly AccessRule[] },
): Gateway {
  const { supergraph, dataSources, touchedBy } = parts;
  const planOf = queryPlans(supergraph);
  return {
    onSchemaLoadOrUpdate(told) {
      told({ apiSchema: supergraph.schema, coreSupergraphSdl: supergraph.sdl });
      return () => undefined;
    },
    load: async () => ({
      executor: async ({ document, operation: definition, request, context }) => {
        const { schema } = supergraph;
        const operation = readOperation(
          schema,
          document,
          definition,
          request.variables,
          context as RequestContext,
        );
        if ('errors' in operation) return operation;
        const plan = planOf(document, definition);
        if (plan.node?.kind !== 'Subscription')
          return await runPlan(supergraph, plan, operation, dataSources);

        const { live } = operation.context;
        if (!live) throw new Error('a subscription came over a transport that cannot carry it');
        live.events = openLiveEvents(parts, plan.node, operation, touchedBy(document), live);
        return { data: null };
      },
    }),
    stop: async () => undefined,
  };
}
