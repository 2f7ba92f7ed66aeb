import type { ApolloServerPlugin } from '@apollo/server';
import { type Metrics, operationMetrics } from '@tidbok/kit/telemetry/metrics.ts';
import type { RequestContext } from '#gateway/requestContext.ts';

/** Names each operation's span, and counts and times it by name: a subscription's until its first event can come. */
export function observeOperations(metrics: Metrics): ApolloServerPlugin<RequestContext> {
  const { observe } = operationMetrics(metrics);
  return {
    requestDidStart: async () => {
      const began = performance.now();
      let ran = false;
      return {
        executionDidStart: async () => void (ran = true),
        async willSendResponse({ operation, errors, contextValue: { span } }) {
          const type = operation?.operation ?? 'query';
          // A name that reached no operation may be anything.
          const name = operation ? (operation.name?.value ?? 'anonymous') : 'none';
          const outcome = !errors ? 'ok' : ran ? 'failed' : 'refused';
          span.updateName(`${type} ${name.slice(0, 80)}`);
          span.setAttributes({
            'graphql.operation.type': type,
            'graphql.operation.name': name.slice(0, 80),
            'tidbok.outcome': outcome,
          });
          observe({
            operation: name.slice(0, 80),
            type,
            outcome,
            seconds: (performance.now() - began) / 1000,
          });
        },
      };
    },
  };
}
