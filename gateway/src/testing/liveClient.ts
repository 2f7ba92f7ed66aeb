import { type Client, createClient, type ExecutionResult, type SubscribePayload } from 'graphql-ws';
import { WebSocket } from 'ws';

export type LiveClient = {
  client: Client;
  /** How the socket was closed. */
  closed: Promise<{ code: number; reason: string }>;
  /** Subscribes at once; `next` gives the answers in order, and fails with the errors that end the stream. */
  subscribe(payload: SubscribePayload): AsyncGenerator<ExecutionResult>;
};

/** A graphql-ws client of a gateway, with a token of the small platform's. */
export function liveClient(url: string, token?: string): LiveClient {
  const closed = Promise.withResolvers<{ code: number; reason: string }>();
  const client = createClient({
    url: url.replace('http', 'ws'),
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    lazyCloseTimeout: 60_000,
    ...(token && { connectionParams: { authorization: token } }),
    on: { closed: (event) => closed.resolve(event as { code: number; reason: string }) },
  });
  return {
    client,
    closed: closed.promise,
    subscribe: (payload) => client.iterate(payload) as AsyncGenerator<ExecutionResult>,
  };
}

/** The next answer's data; fails where it has errors. */
export async function nextData(events: AsyncGenerator<ExecutionResult>): Promise<unknown> {
  const { value, done } = await events.next();
  if (done) throw new Error('the stream is over');
  if (value.errors) throw new Error(JSON.stringify(value.errors));
  return value.data;
}

/** The code with which a stream ends. */
export async function endOf(events: AsyncGenerator<ExecutionResult>): Promise<unknown> {
  try {
    for (;;) if ((await events.next()).done) return 'complete';
  } catch (error) {
    return Array.isArray(error) ? (error[0] as { extensions?: { code?: unknown } }).extensions?.code : error;
  }
}
