import type { FetchNode } from '@apollo/query-planner';
import { type ExecutionResult, GraphQLError } from 'graphql';
import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Operation } from '#gateway/execution/operation.ts';
import { variablesOf } from './variablesOf.ts';

type StreamSink = {
  next(event: ExecutionResult): void;
  /** It failed, or was lost. Nothing comes after it. */
  error(reason: GraphQLError): void;
  complete(): void;
};

/** Live subscriptions on the subgraphs. */
export type SubgraphStreams = {
  /** Subscribes on the part's subgraph; gives what ends it. Never calls the sink before it returns. */
  subscribe(part: FetchNode, operation: Operation, sink: StreamSink): () => void;
  dispose(): Promise<void>;
};

const pongWithinMs = 10_000;

/**
 * One graphql-ws socket for each subgraph, opened when first needed, with all callers' subscriptions on it: each subscribe message carries its own
 * signed identity. When a socket breaks, its subscriptions end with UPSTREAM_LOST; clients subscribe again from the last
 * event they saw, as only they know it, and the socket is opened anew.
 *
 * @param urls HTTP addresses by subgraph
 * @param letInWithinMs a socket that is not by then is given up: all streams of its subgraph would wait for it
 */
export function subgraphStreams(
  urls: Readonly<Record<string, string>>,
  letInWithinMs = 10_000,
): SubgraphStreams {
  const clients = new Map(Object.entries(urls).map(([name, url]) => [name, clientOf(url, letInWithinMs)]));
  return {
    subscribe(part, operation, sink) {
      const client = clients.get(part.serviceName);
      let stopped = false;
      let unsubscribe = (): void => void (stopped = true);
      const start = async (): Promise<void> => {
        const identity = await operation.context.signed();
        if (!client) throw new Error(`no subgraph is called ${part.serviceName}`);
        if (stopped) return;
        unsubscribe = client.subscribe(
          {
            query: part.operation,
            operationName: part.operationName ?? null,
            variables: variablesOf(part, operation),
            extensions: { identity },
          },
          {
            next: (event) => {
              // What never began has no data, not even null: its errors are the end, and not an event's.
              if (event.data === undefined && event.errors)
                sink.error(reasonOf(event.errors, part.serviceName));
              else sink.next(event as ExecutionResult);
            },
            error: (reason) => sink.error(reasonOf(reason, part.serviceName)),
            complete: () => sink.complete(),
          },
        );
      };
      start().catch((error: unknown) => sink.error(reasonOf(error, part.serviceName)));
      return () => unsubscribe();
    },
    dispose: async () => {
      for (const client of clients.values()) await client.dispose();
    },
  };
}

function clientOf(url: string, letInWithinMs: number): Client {
  class HurriedSocket extends WebSocket {
    constructor(address: string, protocols: string) {
      super(address, protocols, { handshakeTimeout: letInWithinMs });
    }
  }

  let late: NodeJS.Timeout | undefined;
  const client = createClient({
    url: url.replace(/^http/, 'ws'),
    webSocketImpl: HurriedSocket,
    retryAttempts: 0,
    // Kept for a while after the last subscription: the next is seldom far.
    lazyCloseTimeout: 30_000,
    connectionAckWaitTimeout: letInWithinMs,
    keepAlive: 10_000,
    on: {
      // A peer that vanished without a word closes nothing.
      ping: (received) => {
        if (!received) late = setTimeout(() => client.terminate(), pongWithinMs);
      },
      pong: (received) => {
        if (received) clearTimeout(late);
      },
      closed: () => clearTimeout(late),
    },
  });
  return client;
}

/** GraphQL errors are the subgraph's own; anything else is the socket's end. */
function reasonOf(reason: unknown, serviceName: string): GraphQLError {
  if (Array.isArray(reason)) {
    const [first] = reason as { message: string; extensions?: Record<string, unknown> }[];
    return new GraphQLError(first?.message ?? '', { extensions: { ...first?.extensions, serviceName } });
  }
  return new GraphQLError('The stream was lost on our side. Subscribe again from the last event seen.', {
    extensions: { code: 'UPSTREAM_LOST' },
    originalError: reason instanceof Error ? reason : undefined,
  });
}
