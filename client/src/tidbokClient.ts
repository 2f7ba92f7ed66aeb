import { createClient } from 'graphql-ws';
import { hurried, liveSocket } from './liveSocket.ts';
import type { ClientOptions, Connection, Document } from './options.ts';
import { request } from './request.ts';
import { stream, type StreamOptions } from './stream.ts';

export interface TidbokClient {
  /**
   * Sends a query or a mutation.
   *
   * @param document one of this package's documents, or your own
   * @returns the answer's data; expected outcomes other than success are members of a mutation's result
   * @throws {TidbokError} with `code` NETWORK where no answer came (repeat a mutation with the same idempotency key),
   *   UNAUTHENTICATED, FORBIDDEN, INVALID_INPUT, UNAVAILABLE, INTERNAL
   * @example const { soonestSlots } = await client.request(SoonestSlotsDocument, { input });
   */
  request<Result, Variables>(
    document: Document<Result, Variables>,
    variables: Variables,
    options?: { signal?: AbortSignal },
  ): Promise<Result>;
  /**
   * Subscribes over a WebSocket that all subscriptions share, reconnects when it breaks, and, with `resume`, goes on without
   * a gap. Leave the loop, or abort, to unsubscribe.
   *
   * @throws {TidbokError} where the subscription is refused or ends for good
   * @example for await (const { bookingStatusChanged } of watchBooking(client, bookingId)) show(bookingStatusChanged.status);
   */
  subscribe<Result, Variables>(
    document: Document<Result, Variables>,
    variables: Variables,
    options?: StreamOptions<Result, Variables>,
  ): AsyncGenerator<Result, void, undefined>;
  /** Ends all subscriptions and closes the socket. */
  dispose(): Promise<void>;
}

/** A client of one gateway, for browsers and Node >= 22. */
export function createTidbokClient(options: ClientOptions): TidbokClient {
  const connection: Connection = {
    url: options.url,
    token: options.token ?? (() => null),
    fetch: options.fetch ?? globalThis.fetch.bind(globalThis),
  };
  const Socket = (options.webSocket ?? globalThis.WebSocket) as typeof WebSocket | undefined;
  const socket = createClient({
    url: options.url.replace(/^http/, 'ws'),
    // Each stream decides itself when and where to go on.
    retryAttempts: 0,
    lazy: true,
    keepAlive: 20_000,
    connectionParams: async () => {
      const token = await connection.token();
      return token ? { authorization: `Bearer ${token}` } : {};
    },
    ...(Socket && { webSocketImpl: hurried(Socket) }),
  });
  const live = liveSocket(socket);
  const disposed = new AbortController();
  return {
    request: (document, variables, { signal } = {}) => request(connection, document, variables, signal),
    subscribe: (document, variables, { signal, ...others } = {}) => {
      const ends = signal ? AbortSignal.any([signal, disposed.signal]) : disposed.signal;
      return stream(live, document, variables, { ...others, signal: ends });
    },
    async dispose() {
      disposed.abort();
      try {
        await socket.dispose();
      } catch {
        // One that was being opened could not be: there is none to close.
      }
    },
  };
}
