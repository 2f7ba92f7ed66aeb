import type { Client } from 'graphql-ws';

/** The socket that all streams of a client share. */
export type LiveSocket = Pick<Client, 'iterate'> & {
  /** Calls back when the socket is connected: at once where it is, else when it is next. Gives what ends the waiting. */
  whenConnected(call: () => void): () => void;
};

type SharedClient = Pick<Client, 'iterate' | 'on' | 'terminate'>;

const open = 1;
const closing = 2;

/** A gateway that is there has opened a socket by then, or let it in, or let go of it. */
const changedWithinMs = 15_000;
const pongWithinMs = 10_000;

export function liveSocket(client: SharedClient): LiveSocket {
  let latest: Pick<WebSocket, 'readyState'> | undefined;
  client.on('connected', (socket) => void (latest = socket as WebSocket));
  const { expectWithin } = endSilence(client);
  return {
    iterate(payload) {
      // Who subscribes now waits until it is closed.
      if (latest?.readyState === closing) expectWithin(changedWithinMs);
      return client.iterate(payload);
    },
    whenConnected(call) {
      // What the socket says of itself: the event of its closing may come after the next one is connected.
      if (latest?.readyState !== open) return client.on('connected', call);
      call();
      return () => undefined;
    },
  };
}

/** Ends a socket on which nothing comes that must come: a peer that vanished without a word closes nothing, and all would wait for it. */
function endSilence(client: SharedClient): { expectWithin(ms: number): void } {
  let late: ReturnType<typeof setTimeout> | undefined;
  const came = (): void => clearTimeout(late);
  const expectWithin = (ms: number): void => {
    came();
    late = setTimeout(() => client.terminate(), ms);
  };
  client.on('opened', () => expectWithin(changedWithinMs));
  client.on('connected', came);
  client.on('ping', (isReceived) => isReceived || expectWithin(pongWithinMs));
  client.on('pong', (isReceived) => isReceived && came());
  client.on('error', came);
  client.on('closed', came);
  return { expectWithin };
}

/** As a WebSocket, but one that nobody opens closes itself. */
export const hurried = (Socket: typeof WebSocket): typeof WebSocket =>
  class extends Socket {
    constructor(...to: ConstructorParameters<typeof WebSocket>) {
      super(...to);
      const late = setTimeout(() => this.close(), changedWithinMs);
      for (const event of ['open', 'close']) this.addEventListener(event, () => clearTimeout(late));
    }
  };
