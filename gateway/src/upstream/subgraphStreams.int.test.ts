import type { FetchNode } from '@apollo/query-planner';
import type { GraphQLError } from 'graphql';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import type { Operation } from '#gateway/execution/operation.ts';
import { subgraphStreams } from './subgraphStreams.ts';

test('a subgraph that takes connections and says nothing ends the streams that wait for it', async () => {
  const asked: Socket[] = [];
  const silent = createServer((socket) => void asked.push(socket.on('error', () => undefined)));
  await once(silent.listen(0, '127.0.0.1'), 'listening');
  const { port } = silent.address() as AddressInfo;
  const streams = subgraphStreams({ visits: `http://127.0.0.1:${port}/graphql` }, 200);

  const lost = Promise.withResolvers<GraphQLError>();
  const sink = { next: lost.reject, complete: lost.reject, error: lost.resolve };
  const part = { serviceName: 'visits', operation: 'subscription { ticks }' } as FetchNode;
  const operation = {
    request: { variables: {} },
    context: { signed: async () => 'signed' },
  } as unknown as Operation;
  streams.subscribe(part, operation, sink);
  expect((await lost.promise).extensions['code']).toBe('UPSTREAM_LOST');
  expect(asked).toHaveLength(1);

  await streams.dispose();
  for (const socket of asked) socket.destroy();
  await new Promise((closed) => silent.close(closed));
});
