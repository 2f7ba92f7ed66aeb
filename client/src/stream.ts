import { type AnswerError, networkError, TidbokError } from './errors.ts';
import type { LiveSocket } from './liveSocket.ts';
import type { Document } from './options.ts';

/** Where to go on after a break: the variables that ask for what came after `last`. */
export type Resume<Result, Variables> = (last: Result, variables: Variables) => Variables;

export type StreamOptions<Result, Variables> = {
  /**
   * Makes a broken stream go on where it was. Without it a stream is subscribed anew with its first variables after a break,
   * and what happened meanwhile is not seen.
   */
  readonly resume?: Resume<Result, Variables>;
  readonly signal?: AbortSignal;
  /**
   * Told of each break once, as `lost`, and of each return once, as `resumed`, for a page that shows it. The subscription has returned with
   * its next event or, where nothing happens, when it has not failed for a second on a connected socket.
   */
  readonly onConnection?: (state: 'lost' | 'resumed') => void;
};

// After these the same subscription can be had again; any other error would only come again.
const passing = new Set([
  'UPSTREAM_LOST',
  'UNAVAILABLE',
  'TOKEN_EXPIRED',
  'SLOW_READER',
  'NETWORK',
  'DRAINING',
]);

/** Close codes that no repetition mends: bad request, unauthenticated, forbidden, subprotocol, initialised twice. */
const final = new Set([4400, 4401, 4403, 4406, 4429]);

/** A repeated subscription that is refused, or whose source is away, has failed by then. */
const standsAfterMs = 1_000;
const longestPauseMs = 30_000;

/** A subscription that survives breaks of its connection. See `TidbokClient.subscribe`. */
export async function* stream<Result, Variables>(
  socket: LiveSocket,
  document: Document<Result, Variables>,
  variables: Variables,
  { resume, signal, onConnection }: StreamOptions<Result, Variables>,
): AsyncGenerator<Result, void, undefined> {
  const connection = connectionTold(onConnection);
  let current = variables;
  let attempt = 0;
  const isLeft = (): boolean => signal?.aborted ?? false;
  while (!isLeft()) {
    const beganAt = performance.now();
    const events = socket.iterate<Result>({
      query: document.toString(),
      variables: current as Record<string, unknown>,
    });
    const stopWaiting = whenItStands(socket, connection.resumed);
    // Its `return` would wait for a socket that is being opened.
    const leave = (): void => void events.throw?.(signal?.reason);
    signal?.addEventListener('abort', leave, { once: true });
    try {
      for await (const { data, errors } of events) {
        if (!data) throw new TidbokError(errors ?? [], data);
        connection.resumed();
        attempt = 0;
        yield data;
        if (resume) current = resume(data, current);
      }
      return;
    } catch (error) {
      stopWaiting();
      if (isLeft()) return;
      const failure = failureOf(error);
      if (!passing.has(failure.code)) throw failure;
      connection.lost();
      // A quiet one that stood for long begins anew: only failures soon after each other are one trouble.
      if (performance.now() - beganAt > longestPauseMs) attempt = 0;
      await pause(attempt++, signal);
    } finally {
      stopWaiting();
      signal?.removeEventListener('abort', leave);
      void events.return?.();
    }
  }
}

/** Tells of a break or a return only what was not told last. */
function connectionTold(tell: ((state: 'lost' | 'resumed') => void) | undefined) {
  let isLost = false;
  const change = (to: boolean): void => {
    if (isLost === to) return;
    isLost = to;
    tell?.(to ? 'lost' : 'resumed');
  };
  return { lost: () => change(true), resumed: () => change(false) };
}

/** Calls back once the socket is connected and nothing has stopped it for a while. Gives what stops it. */
function whenItStands({ whenConnected }: LiveSocket, call: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unlisten = whenConnected(() => (timer ??= setTimeout(call, standsAfterMs)));
  return () => {
    unlisten();
    clearTimeout(timer);
  };
}

function failureOf(error: unknown): TidbokError {
  if (error instanceof TidbokError) return error;
  if (Array.isArray(error)) return new TidbokError(error as readonly AnswerError[]);
  const { code, reason } = error as { code?: number; reason?: string };
  if (code !== undefined && final.has(code)) {
    const known = code === 4401 || code === 4403 ? 'UNAUTHENTICATED' : 'REFUSED';
    return new TidbokError([
      { message: reason || `The socket was closed (${code})`, extensions: { code: known } },
    ]);
  }
  return networkError('The connection was lost', error);
}

/** Twice as long each time up to half a minute, and spread, so that a crowd does not come back at once. */
function pause(attempt: number, signal: AbortSignal | undefined): Promise<void> {
  const longest = Math.min(200 * 2 ** attempt, longestPauseMs);
  return new Promise((resolve) => {
    // Whoever is told of the break may leave at once.
    if (signal?.aborted) return resolve();
    const timer = setTimeout(resolve, longest * (0.5 + Math.random() / 2));
    signal?.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
