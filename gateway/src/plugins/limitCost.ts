import type { ApolloServerPlugin } from '@apollo/server';
import type { Metrics } from '@tidbok/kit/telemetry/metrics.ts';
import type { CostOf } from '#gateway/limits/operationCosts.ts';
import { tooCostly } from '#gateway/refusals.ts';
import type { RequestContext } from '#gateway/requestContext.ts';

/** Refuses an operation that may cost more than one may, before it is planned; of a subscription, what one event may. */
export function limitCost(
  costOf: CostOf,
  limit: number,
  metrics: Metrics,
): ApolloServerPlugin<RequestContext> {
  const costs = metrics.histogram({
    name: 'tidbok_graphql_operation_cost',
    help: 'What operations may cost, those included that were refused for it',
    labelNames: ['type'],
    buckets: [1, 10, 100, 300, 1_000, 3_000, 10_000, 20_000, 50_000, 100_000, 1_000_000],
  });
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ document, operation, request, contextValue: { span } }) {
        if (!operation) return;
        const cost = costOf(document, operation, request.variables ?? {});
        span.setAttribute('tidbok.cost', cost);
        costs.observe({ type: operation.operation }, cost);
        if (cost > limit) throw tooCostly(cost, limit);
      },
    }),
  };
}
