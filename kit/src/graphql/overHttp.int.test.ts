import { request as rawRequest } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type HttpServer, listen } from '#kit/http.ts';
import { anonymous } from '#kit/identity/identity.ts';
import { createLogger } from '#kit/telemetry/log.ts';
import { createMetrics } from '#kit/telemetry/metrics.ts';
import { overHttp } from './overHttp.ts';
import { subgraph } from './subgraph.ts';

const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  directive @access(roles: [Role!]!) on FIELD_DEFINITION
  enum Role { ANYONE }
  scalar DateTime scalar LocalDate scalar LocalTime scalar TimeZone scalar Url
  type Query { open: String @access(roles: [ANYONE]) }
`;

let http: HttpServer;
beforeAll(async () => {
  const served = subgraph({
    sdl,
    resolvers: { Query: { open: () => 'open' } },
    verify: async () => anonymous,
    context: () => ({}),
    log: createLogger({ service: 'test', level: 'silent' }),
  });
  const routes = { '/graphql': overHttp(served, createMetrics({ service: 'test' })) };
  http = await listen({ host: '127.0.0.1', port: 0, routes });
});
afterAll(async () => await http.close(0));

/** Posts parts of a body without saying how long it will be, and gives the status; undefined where none comes. */
const statusOf = (parts: string[], then: 'end' | 'wait' | 'cut'): Promise<number | undefined> =>
  new Promise((resolve) => {
    const headers = { 'content-type': 'application/json' };
    const outgoing = rawRequest({ port: http.port, path: '/graphql', method: 'POST', headers });
    outgoing.on('response', ({ statusCode }) => {
      resolve(statusCode);
      outgoing.destroy();
    });
    outgoing.on('error', () => resolve(undefined));
    for (const part of parts) outgoing.write(part);
    if (then === 'end') outgoing.end();
    if (then === 'cut') outgoing.write(' ', () => outgoing.destroy());
  });

test('answers a query', async () => {
  expect(await statusOf(['{"query":', '"{ open }"}'], 'end')).toBe(200);
});

test('stops reading a body that never ends', async () => {
  expect(await statusOf(Array<string>(40).fill('x'.repeat(100_000)), 'wait')).toBe(413);
});

test('goes on when a body is cut short', async () => {
  expect(await statusOf(['{"query":'], 'cut')).toBeUndefined();
  expect(await statusOf(['{"query":"{ open }"}'], 'end')).toBe(200);
});
