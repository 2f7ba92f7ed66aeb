import type { GraphQLDataSource } from '@apollo/gateway';
import { createLogger } from '@tidbok/kit/telemetry/log.ts';
import { Agent, createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import type { RequestContext } from '#gateway/requestContext.ts';
import { joinedTexts } from './joinedTexts.ts';
import { subgraphFetch } from './subgraphFetch.ts';

const log = createLogger({ service: 'test', level: 'silent' });
const agent = new Agent({ keepAlive: true });
let server: Server;
afterEach(() => {
  server.close();
  server.closeAllConnections();
});

async function fetchFrom(
  listener: RequestListener,
  timeoutMs = 1_000,
): Promise<(query: string) => Promise<unknown>> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const source: GraphQLDataSource<RequestContext> = subgraphFetch({
    name: 'clinics',
    url,
    agent,
    timeoutMs,
    joined: joinedTexts(),
    log,
  });
  const context = { signed: async () => 'signed' } as RequestContext;
  return (query) =>
    source.process({ request: { query, variables: {} }, context } as Parameters<typeof source.process>[0]);
}

const json =
  (text: string): RequestListener =>
  (_, response) =>
    void response.writeHead(200, { 'content-type': 'application/json' }).end(text);
const missing = { data: null, errors: [{ extensions: { code: 'UNAVAILABLE' } }] };

it.each<[string, RequestListener]>([
  ['no JSON', json('<html>')],
  ['JSON that is not GraphQL', json('{"status":"fine"}')],
  ['another content type', (_, response) => void response.writeHead(502).end('bad gateway')],
  ['a broken connection', (request) => void request.socket.destroy()],
  [
    'half an answer',
    (_, response) => {
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': 100 })
        .write('{"data":');
      setTimeout(() => response.destroy(), 20);
    },
  ],
  ['nothing in time', () => undefined],
])('answers UNAVAILABLE to %s', async (_, listener) => {
  const fetch = await fetchFrom(listener, 200);
  expect(await fetch('{ a }')).toMatchObject(missing);
});

it('takes errors for an answer, whatever the status', async () => {
  const fetch = await fetchFrom((_, response) => {
    response
      .writeHead(400, { 'content-type': 'application/graphql-response+json' })
      .end('{"errors":[{"message":"no"}]}');
  });
  expect(await fetch('{ a }')).toEqual({ data: null, errors: [{ message: 'no' }] });
});

it.each([
  ['query', 3, { data: { a: 1 } }],
  ['mutation', 2, missing],
])(
  'sends a %s again only if that does no harm, when a kept connection turns out closed',
  async (kind, seen, expected) => {
    let requests = 0;
    const fetch = await fetchFrom((request, response) => {
      requests += 1;
      if (requests === 2) request.socket.resetAndDestroy();
      else json('{"data":{"a":1}}')(request, response);
    });
    await fetch('query { a }');
    expect(await fetch(`${kind} { a }`)).toMatchObject(expected);
    expect(requests).toBe(seen);
  },
);
