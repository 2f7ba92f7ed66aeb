import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { good, type Peer, socketsTo } from './fakeSocketForTests.ts';
import { createTidbokClient } from './tidbokClient.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

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
  return { client, sockets, seen, done, end };
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

test('a client that is disposed of has no stream left, also of those that wait to come back', async () => {
  const { client, sockets, done } = followed({ ...good, lets: false });
  await waitMs(15_050);
  expect(sockets).toHaveLength(1);
  await client.dispose();
  await done;
  await waitMs(60_000);
  expect(sockets).toHaveLength(1);
});

test('a client is disposed of while its gateway is away', async () => {
  const { client, sockets, done } = followed({ ...good, opens: false });
  await waitMs(1);
  const disposed = client.dispose();
  await waitMs(20_000);
  await disposed;
  await done;
  expect(sockets).toHaveLength(1);
});
