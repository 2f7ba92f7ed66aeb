import { trace } from '@opentelemetry/api';
import type { GraphQLError } from 'graphql';
import { createHandler, type OperationArgs } from 'graphql-http';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Subgraph } from './subgraph.ts';
import { BodyTooLarge, rawBody } from '#kit/http.ts';
import { identityHeader } from '#kit/identity/signedIdentity.ts';
import { type Metrics, type ObservedOperation, operationMetrics } from '#kit/telemetry/metrics.ts';
import { extractTrace, withSpan } from '#kit/telemetry/spans.ts';

const maximumBody = 2_000_000;

type Operation = Omit<ObservedOperation, 'seconds'>;

/** A subgraph's HTTP door (GraphQL over HTTP). The signed identity comes in a header. */
export function overHttp(served: Subgraph, metrics: Metrics): RequestListener {
  const { observe } = operationMetrics(metrics);
  const operations = new WeakMap<IncomingMessage, Operation>();
  const handle = createHandler<IncomingMessage>({
    schema: served.schema,
    onSubscribe: async ({ raw }, params) => {
      const header = raw.headers[identityHeader];
      const prepared = await served.prepare(params, typeof header === 'string' ? header : undefined);
      if ('document' in prepared) {
        const { operation, name } = prepared;
        operations.set(raw, { operation: name, type: operation, outcome: 'ok' });
        trace.getActiveSpan()?.updateName(`${operation} ${name}`);
      }
      return prepared as OperationArgs | readonly GraphQLError[];
    },
    onOperation: ({ raw }, _args, result) => {
      const operation = operations.get(raw);
      if (operation && 'errors' in result && result.errors)
        operations.set(raw, { ...operation, outcome: 'failed' });
    },
    formatError: (error) => served.maskError(error),
  });
  const refused: Operation = { operation: 'refused', type: 'query', outcome: 'refused' };

  const answer = async (raw: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET', url = '/', headers } = raw;
    const body = (await rawBody(raw, maximumBody)).toString();
    const [text, { status, statusText, headers: given }] = await handle({
      method,
      url,
      headers,
      body,
      raw,
      context: undefined,
    });
    response.writeHead(status, statusText, given).end(text);
  };

  return (request, response) => {
    const began = performance.now();
    withSpan('graphql', { kind: 'server', parent: extractTrace(request.headers) }, async () => {
      await answer(request, response);
      observe({ ...(operations.get(request) ?? refused), seconds: (performance.now() - began) / 1000 });
    }).catch((error: unknown) => {
      // What is left of a body that is not read must not be taken for the next request.
      response.writeHead(error instanceof BodyTooLarge ? 413 : 500, { connection: 'close' }).end();
    });
  };
}
