import { useServer } from 'graphql-ws/use/ws';
import type { Server } from 'node:http';
import { WebSocketServer } from 'ws';
import { z } from 'zod';
import { eventsOf, type SubscriptionArgs } from './eventsOf.ts';
import type { Subgraph } from './subgraph.ts';

const extensions = z.object({ identity: z.string() });

/**
 * A subgraph's door for subscriptions (graphql-ws). The gateway sends many callers' subscriptions over one socket, so each
 * carries its own signed identity, in the `identity` extension of its subscribe message.
 */
export function overWebSocket(served: Subgraph, server: Server): { dispose(): Promise<void> } {
  const sockets = new WebSocketServer({ server, path: '/graphql', maxPayload: 2_000_000 });
  const door = useServer(
    {
      // Returning errors answers this one subscription; throwing would close the socket, and with it everybody's.
      onSubscribe: async (_socket, _id, payload) => {
        const signed = extensions.safeParse(payload.extensions);
        return await served.prepare(payload, signed.success ? signed.data.identity : undefined);
      },
      // What `onSubscribe` prepared.
      subscribe: (args) => eventsOf(args as SubscriptionArgs),
      onError: (_socket, _id, _payload, errors) => errors.map((error) => served.maskError(error)),
      onNext: (_socket, _id, _payload, _args, result) =>
        result.errors
          ? {
              ...result,
              errors: result.errors.map((error) => served.maskError(error)),
            }
          : result,
    },
    sockets,
    10_000,
  );
  return { dispose: async () => await door.dispose() };
}
