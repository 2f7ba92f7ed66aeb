import { manualClock } from '@tidbok/kit/clock.ts';
import { on, once } from 'node:events';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { endOf, liveClient, nextData } from '#gateway/testing/liveClient.ts';
import { type SmallPlatform, startSmallPlatform } from '#gateway/testing/smallPlatform.ts';

const clock = manualClock('2026-03-01T12:00:00Z');
let platform: SmallPlatform;

beforeAll(async () => {
  platform = await startSmallPlatform({
    clock,
    eventsWaiting: { items: 20, bytes: 100_000_000 },
    subscriptionsPerSocket: 3,
  });
});
afterAll(async () => await platform.stop());

const watch = { query: 'subscription { visitChanged(id: "v") { version } }' };

it('runs queries and mutations over the socket as well', async () => {
  const { client, subscribe } = liveClient(platform.url, 'ada:PATIENT');
  const query = subscribe({
    query: 'query($id: ID!) { visit(id: $id) { clinic { name } } }',
    variables: { id: 'v' },
  });
  expect(await nextData(query)).toEqual({ visit: { clinic: { name: 'clinic-of-v in en' } } });
  expect((await query.next()).done).toBe(true);
  const mutation = subscribe({ query: 'mutation { cancelVisit(id: "v") { ... on TooLate { code } } }' });
  expect(await nextData(mutation)).toEqual({ cancelVisit: { code: 'TOO_LATE' } });
  await client.dispose();
});

it('lets a caller without a token have what is for anyone, and nothing else', async () => {
  const { client, subscribe } = liveClient(platform.url);
  const ticks = subscribe({ query: 'subscription { ticks(count: 1) { at } }' });
  expect(await nextData(ticks)).toEqual({ ticks: { at: 0 } });
  expect(await endOf(subscribe(watch))).toBe('UNAUTHENTICATED');
  await client.dispose();
});

it("refuses what the caller's role may not see, also deep in another subgraph", async () => {
  const { client, subscribe } = liveClient(platform.url, 'ada:PATIENT');
  const query = 'subscription { visitChanged(id: "v") { visit { clinic { secret } } } }';
  expect(await endOf(subscribe({ query }))).toBe('FORBIDDEN');
  await client.dispose();
});

it('closes a socket with a bad token as unauthorized', async () => {
  const { subscribe, closed } = liveClient(platform.url, 'forged');
  void endOf(subscribe(watch));
  expect(await closed).toMatchObject({ code: 4401, reason: 'Unauthorized' });
});

it.each([
  'subscription {',
  '{ nothing }',
  'subscription { visitChanged(id: "v") { nothing } }',
  'query($id: ID!) { visit(id: $id) { id } }',
])('answers %j with an error of its own, and the other streams go on', async (query) => {
  const { client, subscribe } = liveClient(platform.url, 'ada:PATIENT');
  const ticks = subscribe({ query: 'subscription { ticks(count: 3) { at } }' });
  await nextData(ticks);
  expect(await endOf(subscribe({ query }))).toMatch(/^GRAPHQL_|^INVALID_INPUT$/);
  expect(await nextData(ticks)).toEqual({ ticks: { at: 1 } });
  await client.dispose();
});

it('takes no variables that could be read and not be written again, over neither door', async () => {
  const deep = `{"since":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
  const refused = {
    message: 'Variables may be nested 20 levels deep.',
    extensions: { code: 'INVALID_INPUT' },
  };
  const answer = await fetch(platform.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"query":"query ($since: Moment) { whoAmI(since: $since) }","variables":${deep}}`,
  });
  expect([answer.status, await answer.json()]).toMatchObject([400, { errors: [refused] }]);

  const socket = new WebSocket(platform.url.replace('http', 'ws'), 'graphql-transport-ws');
  const messages = on(socket, 'message');
  await once(socket, 'open');
  socket.send('{"type":"connection_init"}');
  const query = 'subscription ($since: Moment) { ticks(count: 1, since: $since) { at } }';
  socket.send(`{"type":"subscribe","id":"1","payload":{"query":"${query}","variables":${deep}}}`);
  const heard: unknown[] = [];
  while (heard.length < 2) {
    const { value } = (await messages.next()) as { value: [Buffer] };
    heard.push(JSON.parse(value[0].toString()));
  }
  expect(heard).toMatchObject([{ type: 'connection_ack' }, { type: 'error', payload: [refused] }]);
  socket.close();
});

it('ends the streams of an expired token with TOKEN_EXPIRED, then closes the socket', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const { subscribe, closed } = liveClient(
      platform.url,
      `ada:PATIENT:${clock.now().add({ minutes: 10 }).toString()}`,
    );
    const ticks = subscribe({ query: 'subscription { ticks(count: 1) { at } }' });
    await nextData(ticks);
    const end = endOf(ticks);
    clock.advance({ minutes: 10 });
    vi.advanceTimersByTime(15_000);
    expect(await end).toBe('TOKEN_EXPIRED');
    // Nothing more is taken of a client that does not mind the end.
    const late = subscribe({ query: 'mutation { cancelVisit(id: "v") { __typename } }' });
    expect(await endOf(late)).toBe('TOKEN_EXPIRED');
    vi.advanceTimersByTime(1_000);
    expect(await closed).toMatchObject({ code: 4419, reason: 'Token expired' });
  } finally {
    vi.useRealTimers();
  }
});

it('checks the token again at each event, whatever timers do', async () => {
  const { client, subscribe } = liveClient(
    platform.url,
    `ada:PATIENT:${clock.now().add({ minutes: 10 }).toString()}`,
  );
  const changes = subscribe(watch);
  platform.controls.changes.publish({ version: 1, kind: 'Moved' });
  expect(await nextData(changes)).toEqual({ visitChanged: { version: 1 } });
  clock.advance({ minutes: 10 });
  platform.controls.changes.publish({ version: 2, kind: 'Moved' });
  expect(await endOf(changes)).toBe('TOKEN_EXPIRED');
  await platform.controls.changes.followers(0);
  await client.dispose();
});

it('bounds the subscriptions of a socket', async () => {
  const { client, subscribe } = liveClient(platform.url);
  const query = 'subscription { ticks(count: 1) { at } }';
  for (const ticks of [1, 2, 3].map(() => subscribe({ query }))) await nextData(ticks);
  expect(await endOf(subscribe({ query }))).toBe('TOO_MANY_SUBSCRIPTIONS');
  await client.dispose();
});

it('ends the stream of a reader who does not read, and closes the socket that takes nothing', async () => {
  const socket = new WebSocket(platform.url.replace('http', 'ws'), 'graphql-transport-ws');
  const send = (message: object): void => socket.send(JSON.stringify(message));
  const received: { type: string; payload?: [{ extensions: { code: string } }] }[] = [];
  const acknowledged = Promise.withResolvers<void>();
  socket.on('message', (text: Buffer) => {
    received.push(JSON.parse(text.toString()) as (typeof received)[number]);
    acknowledged.resolve();
  });
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  await new Promise((resolve) => socket.on('open', resolve));
  send({ type: 'connection_init' });
  await acknowledged.promise;
  send({
    id: '1',
    type: 'subscribe',
    payload: { query: 'subscription { ticks(count: 200, size: 200000) { at padding } }' },
  });
  socket.pause();
  // 40 MB come; the system's own buffers hold a few. The gateway gives up after five seconds, and cuts after two more.
  await vi.waitFor(() => expect(platform.log.join()).toContain('takes nothing'), {
    timeout: 15_000,
    interval: 100,
  });
  socket.resume();
  await closed;
  const next = received.filter(({ type }) => type === 'next');
  expect(next.length).toBeLessThan(200);
}, 30_000);

async function endOfSlowReader(url: string): Promise<unknown> {
  const socket = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws');
  const send = (message: object): void => socket.send(JSON.stringify(message));
  const ended = Promise.withResolvers<unknown>();
  const acknowledged = Promise.withResolvers<void>();
  socket.on('message', (text: Buffer) => {
    const { type, payload } = JSON.parse(text.toString()) as {
      type: string;
      payload?: { extensions: { code: string } }[];
    };
    acknowledged.resolve();
    if (type === 'error') ended.resolve(payload?.[0]?.extensions.code);
  });
  await new Promise((resolve) => socket.on('open', resolve));
  send({ type: 'connection_init' });
  await acknowledged.promise;
  send({
    id: '1',
    type: 'subscribe',
    payload: { query: 'subscription { ticks(count: 200, size: 200000) { at padding } }' },
  });
  socket.pause();
  setTimeout(() => socket.resume(), 2_000);
  const code = await ended.promise;
  socket.terminate();
  return code;
}

it('tells a reader who is only slow that its stream has ended', async () => {
  expect(await endOfSlowReader(platform.url)).toBe('SLOW_READER');
}, 30_000);

it.each([{ bytes: 1_000_000 }, { bytesInAll: 1_000_000 }])(
  'and so where few events wait that are large, of its own or of all together (%o)',
  async (limits) => {
    const most = { items: 10_000, bytes: 1_000_000_000, bytesInAll: 1_000_000_000 };
    const small = await startSmallPlatform({ eventsWaiting: { ...most, ...limits } });
    // Twice: what waited for the first does not wait any more.
    for (const _ of [1, 2]) expect(await endOfSlowReader(small.url)).toBe('SLOW_READER');
    await small.stop();
  },
  30_000,
);

it('closes sockets as going away when it stops', async () => {
  const other = await startSmallPlatform();
  const { subscribe, closed } = liveClient(other.url);
  await nextData(subscribe({ query: 'subscription { ticks(count: 1) { at } }' }));
  await other.stop();
  expect(await closed).toMatchObject({ code: 1001 });
});
