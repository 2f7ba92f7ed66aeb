import type { Client } from 'graphql-ws';
import { type AnswerError, networkError, TidbokError } from './errors.ts';
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
  /** Told of each break and each return, for a page that shows it. */
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

/** A subscription that survives breaks of its connection. See `TidbokClient.subscribe`. */
export async function* stream<Result, Variables>(
  socket: Client,
  document: Document<Result, Variables>,
  variables: Variables,
  { resume, signal, onConnection }: StreamOptions<Result, Variables>,
): AsyncGenerator<Result, void, undefined> {
  let current = variables;
  let attempt = 0;
  const isLeft = (): boolean => signal?.aborted ?? false;
  while (!isLeft()) {
    const events = socket.iterate<Result>({
      query: document.toString(),
      variables: current as Record<string, unknown>,
    });
    const leave = (): void => void events.return?.();
    signal?.addEventListener('abort', leave, { once: true });
    try {
      for await (const { data, errors } of events) {
        if (attempt > 0) onConnection?.('resumed');
        attempt = 0;
        if (!data) throw new TidbokError(errors ?? [], data);
        yield data;
        if (resume) current = resume(data, current);
      }
      return;
    } catch (error) {
      const failure = failureOf(error);
      if (!passing.has(failure.code)) throw failure;
      if (attempt === 0) onConnection?.('lost');
      await pause(attempt++, signal);
    } finally {
      signal?.removeEventListener('abort', leave);
      void events.return?.();
    }
  }
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
  const longest = Math.min(200 * 2 ** attempt, 30_000);
  return new Promise((resolve) => {
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
