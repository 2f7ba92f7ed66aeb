import { request as rawRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SmallPlatform, startSmallPlatform } from '#gateway/testing/smallPlatform.ts';

let platform: SmallPlatform;
beforeAll(async () => void (platform = await startSmallPlatform()));
afterAll(async () => await platform.stop());

const send = (
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(platform.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

it.each([
  ['no JSON', '{"query":', 400],
  ['a body that is not an object', '[1]', 400],
  ['no query', '{}', 400],
  ['a syntax error', '{"query":"{"}', 400],
  ['an unknown field', '{"query":"{ nothing }"}', 400],
  [
    'a variable of the wrong type',
    '{"query":"query($id: ID!) { clinic(id: $id) { id } }","variables":{"id":{}}}',
    400,
  ],
  [
    'a body of more than a megabyte',
    JSON.stringify({ query: '{ __typename }', padding: 'x'.repeat(1_000_000) }),
    413,
  ],
])('answers %s with its status and JSON', async (_, body, status) => {
  const answer = await send(body);
  expect(answer.status).toBe(status);
  expect(await answer.json()).toMatchObject({ errors: [{ message: expect.any(String) as string }] });
});

it('takes a media type however it is written', async () => {
  const answer = await send('{"query":"{ __typename }"}', {
    'content-type': 'Application/JSON; Charset=UTF-8',
  });
  expect(answer.status).toBe(200);
});

it('stops reading a body that does not say how long it is', async () => {
  const status = await new Promise((resolve) => {
    const outgoing = rawRequest(
      platform.url,
      { method: 'POST', headers: { 'content-type': 'application/json' } },
      (incoming) => {
        resolve(incoming.statusCode);
        outgoing.destroy();
      },
    );
    outgoing.on('error', () => undefined);
    for (let part = 0; part < 20; part += 1) outgoing.write('x'.repeat(100_000));
  });
  expect(status).toBe(413);
});

it('refuses what a page of another origin could send without a preflight', async () => {
  const simple = await send('{"query":"{ __typename }"}', { 'content-type': 'text/plain' });
  expect(simple.status).toBe(400);
  const get = await fetch(`${platform.url}?query={__typename}`);
  expect(get.status).toBe(400);
  expect(
    (await fetch(`${platform.url}?query={__typename}`, { headers: { 'apollo-require-preflight': '1' } }))
      .status,
  ).toBe(200);
});

it('takes no mutation by GET', async () => {
  const query = encodeURIComponent('mutation { cancelVisit(id: "v") { __typename } }');
  const answer = await fetch(`${platform.url}?query=${query}`, {
    headers: { 'apollo-require-preflight': '1' },
  });
  expect(answer.status).toBe(405);
});

it.each([
  ['https://app.test', 'https://app.test'],
  ['https://other.test', null],
])('answers a preflight of %s with %s', async (origin, allowed) => {
  const answer = await fetch(platform.url, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST' },
  });
  expect(answer.headers.get('access-control-allow-origin')).toBe(allowed);
  expect(
    (await send('{"query":"{ __typename }"}', { origin })).headers.get('access-control-allow-origin'),
  ).toBe(allowed);
});

describe('in production', () => {
  it('neither introspects nor suggests, and shows no pages', async () => {
    const introspection = await platform.post({ query: '{ __schema { types { name } } }' });
    expect(introspection).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    });
    const misspelt = await platform.post({ query: '{ clinc(id: "c") { id } }' });
    expect(JSON.stringify(misspelt)).not.toMatch(/Did you mean/);
    const page = await fetch(platform.url, { headers: { accept: 'text/html' } });
    expect(await page.text()).not.toMatch(/html/);
    for (const path of ['/graphiql', '/metrics'])
      expect((await fetch(new URL(path, platform.url))).status).toBe(404);
  });
});

describe('in development', () => {
  it('introspects, suggests, and shows Sandbox, GraphiQL and metrics', async () => {
    const open = await startSmallPlatform({ development: true });
    expect((await open.post({ query: '{ __schema { types { name } } }' })).status).toBe(200);
    expect(JSON.stringify(await open.post({ query: '{ clinc(id: "c") { id } }' }))).toMatch(/Did you mean/);
    const page = await fetch(open.url, { headers: { accept: 'text/html' } });
    expect(await page.text()).toMatch(/<!DOCTYPE html>/);
    const graphiql = await (await fetch(new URL('/graphiql', open.url))).text();
    expect(graphiql).toContain('"subscriptionsProtocol":"WS"');
    expect(graphiql).not.toMatch(/<(script|link)[^>]+(src|href)="http/);
    // What it sends of itself, with the headers that it begins with, is answered.
    const headers = JSON.parse(/"defaultHeaders":("(?:[^"\\]|\\.)*")/.exec(graphiql)?.[1] ?? '') as string;
    const { status } = await open.post(
      { query: '{ __schema { types { name } } }' },
      undefined,
      JSON.parse(headers) as Record<string, string>,
    );
    expect(status).toBe(200);
    expect((await fetch(new URL('/metrics', open.url))).status).toBe(200);
    await open.stop();
  });
});

it('is ready while subgraphs are away', async () => {
  await platform.stopSubgraph('clinics');
  expect((await fetch(new URL('/health/ready', platform.url))).status).toBe(200);
  await platform.startSubgraph('clinics');
});

it('lets a request under way finish when it stops', async () => {
  const other = await startSmallPlatform();
  const slow = other.post({ query: '{ slow }' });
  await other.controls.slow.begun;
  const stopped = other.stopGateway();
  await new Promise((resolve) => setTimeout(resolve, 50));
  await expect(fetch(other.url)).rejects.toThrow();
  other.controls.slow.release();
  expect(await slow).toEqual({ status: 200, data: { slow: 'at last' } });
  await stopped;
  await other.stop();
});
