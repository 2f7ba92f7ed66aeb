import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTidbokClient } from './tidbokClient.ts';

/** What a peer answers: one that does not answer is there, as far as TCP knows. */
type Peer = { opens: boolean; lets: boolean; answers: boolean; closes: boolean };

/** A WebSocket, as far as graphql-ws uses one, to a peer that the test decides about. */
function socketsTo(peer: Peer) {
  const sockets: FakeSocket[] = [];
  class FakeSocket extends EventTarget {
    static readonly CONNECTING = 0;
    static readonly OPEN = 1;
    static readonly CLOSING = 2;
    static readonly CLOSED = 3;
    readyState: number = FakeSocket.CONNECTING;
    onopen: (() => void) | null = null;
    onmessage: ((event: { data: string }) => void) | null = null;
    onclose: ((event: { code: number; reason: string }) => void) | null = null;
    onerror: (() => void) | null = null;
    readonly subscribed: string[] = [];

    constructor() {
      super();
      sockets.push(this);
      setTimeout(() => peer.opens && this.#open(), 1);
    }

    #open(): void {
      this.readyState = FakeSocket.OPEN;
      this.dispatchEvent(new Event('open'));
      this.onopen?.();
    }

    send(text: string): void {
      const { type, id } = JSON.parse(text) as { type: string; id?: string };
      if (type === 'connection_init' && peer.lets) this.tell({ type: 'connection_ack' });
      if (type === 'ping' && peer.answers) this.tell({ type: 'pong' });
      if (type === 'subscribe') this.subscribed.push(id!);
    }

    close(code: number): void {
      this.readyState = FakeSocket.CLOSING;
      if (peer.closes) setTimeout(() => this.#closed(code), 1);
    }

    #closed(code: number): void {
      this.readyState = FakeSocket.CLOSED;
      this.dispatchEvent(new Event('close'));
      this.onclose?.({ code, reason: '' });
    }

    tell(message: object): void {
      setTimeout(() => this.onmessage?.({ data: JSON.stringify(message) }), 1);
    }
  }
  return { FakeSocket, sockets };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const good: Peer = { opens: true, lets: true, answers: true, closes: true };

function followed(peer: Peer) {
  const { FakeSocket, sockets } = socketsTo(peer);
  const client = createTidbokClient({ url: 'http://gateway.test/graphql', webSocket: FakeSocket });
  const leave = new AbortController();
  const seen: unknown[] = [];
  const follow = async (): Promise<void> => {
    const document = { toString: () => 'subscription { ticks }' };
    for await (const event of client.subscribe(document, {}, { signal: leave.signal })) seen.push(event);
  };
  const done = follow();
  const end = async (): Promise<void> => {
    leave.abort();
    await done;
  };
  return { sockets, seen, end };
}

const waitMs = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('a socket on which all answer is kept', async () => {
  const { sockets, end } = followed({ ...good });
  await waitMs(3_600_000);
  expect(sockets.map(({ subscribed }) => subscribed.length)).toEqual([1]);
  await end();
});

test.each<[string, Partial<Peer>, ms: number]>([
  ['that does not open', { opens: false }, 16_000],
  ['that is not let in', { lets: false }, 16_000],
  ['whose peer does not answer any more', { answers: false }, 31_000],
])('a socket %s is given up for another', async (_, bad, withinMs) => {
  const peer = { ...good, ...bad };
  const { sockets, seen, end } = followed(peer);
  await waitMs(withinMs - 2_000);
  expect(sockets).toHaveLength(1);
  Object.assign(peer, good);
  await waitMs(2_000);
  expect(sockets).toHaveLength(2);
  const [id] = sockets[1]!.subscribed;
  sockets[1]!.tell({ type: 'next', id, payload: { data: { ticks: 1 } } });
  await waitMs(10);
  expect(seen).toEqual([{ ticks: 1 }]);
  await end();
});

test('so is a socket that is not let go of', async () => {
  const peer = { ...good, closes: false };
  const { sockets, end } = followed(peer);
  await waitMs(10);
  // Nobody else is on it, so it is closed; who subscribes again would wait until it is.
  const [id] = sockets[0]!.subscribed;
  sockets[0]!.tell({
    type: 'error',
    id,
    payload: [{ message: 'expired', extensions: { code: 'TOKEN_EXPIRED' } }],
  });
  await waitMs(14_000);
  expect(sockets).toHaveLength(1);
  await waitMs(2_000);
  expect(sockets.map(({ subscribed }) => subscribed.length)).toEqual([1, 1]);
  await end();
});

test('whoever leaves while the socket is being opened does not wait for it', async () => {
  const { end } = followed({ ...good, opens: false });
  await waitMs(10);
  const leftAt = Date.now();
  await end();
  expect(Date.now()).toBe(leftAt);
});
