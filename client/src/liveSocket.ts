import type { Client } from 'graphql-ws';

/** The socket that all streams of a client share. */
export type LiveSocket = Pick<Client, 'iterate'> & {
  /** Calls back when the socket is connected: at once where it is, else when it is next. Gives what ends the waiting. */
  whenConnected(call: () => void): () => void;
};

const open = 1;

export function liveSocket(client: Pick<Client, 'iterate' | 'on'>): LiveSocket {
  let latest: Pick<WebSocket, 'readyState'> | undefined;
  client.on('connected', (socket) => void (latest = socket as WebSocket));
  return {
    iterate: client.iterate,
    whenConnected(call) {
      // What the socket says of itself: the event of its closing may come after the next one is connected.
      if (latest?.readyState !== open) return client.on('connected', call);
      call();
      return () => undefined;
    },
  };
}
