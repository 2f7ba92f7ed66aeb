import type { Clock } from '@tidbok/kit/clock.ts';
import { GraphQLError } from 'graphql';
import type { WebSocket } from 'ws';
import { tokenExpired } from '#gateway/refusals.ts';
import type { Caller } from '#gateway/requestContext.ts';

/**
 * Why the gateway closes a socket, beside the codes of graphql-ws' own protocol. A client may connect again after each of
 * these, after `unauthorized` only with another token.
 */
export const closeCodes = {
  /** The token of `connection_init` is not good. */
  unauthorized: [4401, 'Unauthorized'],
  /** The client did not read, for as long as it was waited for. */
  slowReader: [4413, 'Slow reader'],
  /** Each stream was ended with TOKEN_EXPIRED before. */
  tokenExpired: [4419, 'Token expired'],
  /** Tokens cannot be verified at the moment, or too many sockets are open (RFC 6455's registry: 1013, try again later). */
  tryAgainLater: [1013, 'Try again later'],
} as const satisfies Record<string, readonly [number, string]>;

/** One client's socket: who it is, and its end. */
export type SocketSession = {
  caller: Caller;
  /** Aborted, with the reason that its streams end with, when the token expires or the socket is gone. */
  signal: AbortSignal;
  /** Closes a socket that does not flow; what waits to be written to it is given up. */
  dropSlow(): void;
  dispose(): void;
};

/** How often the clock is asked: it may be put on, and timers stand still while the machine sleeps. */
const lookEveryMs = 15_000;
const lastWordsMs = 500;
const closingMs = 2_000;

export function socketSession(socket: WebSocket, caller: Caller, clock: Clock): SocketSession {
  const ended = new AbortController();
  let timer: NodeJS.Timeout | undefined;

  const awaitExpiry = (): void => {
    if (!caller.expiresAt) return;
    const left = caller.expiresAt.since(clock.now()).total('milliseconds');
    if (left > 0) {
      timer = setTimeout(awaitExpiry, Math.min(left, lookEveryMs));
      return;
    }
    ended.abort(tokenExpired());
    // The streams' own last messages go first.
    timer = setTimeout(() => socket.close(...closeCodes.tokenExpired), lastWordsMs);
  };
  awaitExpiry();

  return {
    caller,
    signal: ended.signal,
    dropSlow() {
      socket.close(...closeCodes.slowReader);
      setTimeout(() => socket.terminate(), closingMs).unref();
    },
    dispose() {
      clearTimeout(timer);
      // graphql-ws knows nothing of a stream that is only being opened, and would never end it.
      ended.abort(socketGone());
    },
  };
}

const socketGone = (): GraphQLError => new GraphQLError('The socket is gone.');
