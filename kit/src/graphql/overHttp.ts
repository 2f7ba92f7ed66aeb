import { trace } from '@opentelemetry/api';
import type { GraphQLError } from 'graphql';
import type { OperationArgs, OperationContext } from 'graphql-http';
import { createHandler } from 'graphql-http/lib/use/http';
import type { IncomingMessage, RequestListener } from 'node:http';
import type { Subgraph } from './subgraph.ts';
import { identityHeader } from '#kit/identity/signedIdentity.ts';
import { type Metrics, type ObservedOperation, operationMetrics } from '#kit/telemetry/metrics.ts';
import { extractTrace, withSpan } from '#kit/telemetry/spans.ts';

const maximumBody = 2_000_000;

type Operation = Omit<ObservedOperation, 'seconds'>;

/** A subgraph's HTTP door (GraphQL over HTTP). The signed identity comes in a header. */
export function overHttp(served: Subgraph, metrics: Metrics): RequestListener {
  const { observe } = operationMetrics(metrics);
  const operations = new WeakMap<IncomingMessage, Operation>();
  const handler = createHandler({
    schema: served.schema,
    onSubscribe: async ({ raw }, params) => {
      const header = raw.headers[identityHeader];
      const prepared = await served.prepare(params, typeof header === 'string' ? header : undefined);
      if ('document' in prepared) {
        const { operation, name } = prepared;
        operations.set(raw, { operation: name, type: operation, outcome: 'ok' });
        trace.getActiveSpan()?.updateName(`${operation} ${name}`);
      }
      return prepared as OperationArgs<OperationContext> | readonly GraphQLError[];
    },
    onOperation: ({ raw }, _args, result) => {
      const operation = operations.get(raw);
      if (operation && 'errors' in result && result.errors)
        operations.set(raw, { ...operation, outcome: 'failed' });
    },
    formatError: (error) => served.maskError(error),
  });
  const refused: Operation = { operation: 'refused', type: 'query', outcome: 'refused' };

  return (request, response) => {
    if (Number(request.headers['content-length'] ?? 0) > maximumBody) {
      response.writeHead(413).end();
      return;
    }
    const began = performance.now();
    void withSpan('graphql', { kind: 'server', parent: extractTrace(request.headers) }, async () => {
      await handler(request, response);
      observe({ ...(operations.get(request) ?? refused), seconds: (performance.now() - began) / 1000 });
    });
  };
}
