import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type LiveClient, liveClient, nextData } from '#gateway/testing/liveClient.ts';
import { type SmallPlatform, startSmallPlatform } from '#gateway/testing/smallPlatform.ts';

let platform: SmallPlatform;
beforeAll(async () => void (platform = await startSmallPlatform({ sockets: 4 })));
afterAll(async () => await platform.stop());

async function opened(token?: string): Promise<LiveClient> {
  const live = liveClient(platform.url, token);
  await nextData(live.subscribe({ query: '{ clinic(id: "c") { id } }' }));
  return live;
}
const refusedUpgrade = (): Promise<number | undefined> =>
  new Promise((resolve) => {
    const socket = new WebSocket(platform.url.replace('http', 'ws'), 'graphql-transport-ws');
    socket.on('unexpected-response', (_, { statusCode }) => resolve(statusCode));
    socket.on('open', () => resolve(undefined));
  });

it('opens so many sockets, half of them for callers without a token, and others in the place of those that close', async () => {
  const strangers = [await opened(), await opened()];
  const third = liveClient(platform.url);
  const end = third
    .subscribe({ query: '{ clinic(id: "c") { id } }' })
    .next()
    .catch(() => undefined);
  expect(await third.closed).toMatchObject({ code: 1013 });
  await end;

  const known = [await opened('ada:PATIENT'), await opened('bo:PATIENT')];
  expect(await refusedUpgrade()).toBe(503);

  for (const { client, closed } of strangers) {
    await client.dispose();
    await closed;
  }
  const next = await opened();
  for (const { client } of [...known, next]) await client.dispose();
});
