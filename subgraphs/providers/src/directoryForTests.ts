import { randomUUID } from 'node:crypto';
import { manualClock } from '@tidbok/kit/clock.ts';
import { executeForTests } from '@tidbok/kit/graphql/executeForTests.ts';
import { subgraph } from '@tidbok/kit/graphql/subgraph.ts';
import type { Identity, Role } from '@tidbok/kit/identity/identity.ts';
import { connectMongo } from '@tidbok/kit/mongo.ts';
import { createLogger } from '@tidbok/kit/telemetry/log.ts';
import { subgraphSdl } from '@tidbok/schema/sdl';
import type { Connection } from 'mongoose';
import { resolvers } from '#graphql/resolvers.ts';
import { openDirectory } from '#store/directory.ts';
import { createLoaders } from '#store/loaders.ts';

/** Whom the tests ask as. */
export const who = (subject: string, role: Role, clinics: readonly string[] = []): Identity => ({
  subject,
  roles: ['ANYONE', role],
  clinics,
  provider: null,
});

export const anyone: Identity = { subject: null, roles: ['ANYONE'], clinics: [], provider: null };
export const admin = who('admin-1', 'ADMIN');
export const service = who('service:import', 'SERVICE');

// Answers are whatever the test's query selects.
export type Answer = {
  data: Record<string, unknown>;
  errors?: { message: string; extensions: { code: string } }[];
};

/** The whole subgraph but its relay and its door, on a database of its own. */
export async function directoryForTests() {
  const connection: Connection = await connectMongo({
    MONGODB_URI: process.env['MONGODB_URI'] ?? '',
    MONGODB_DATABASE: `test_${randomUUID().slice(0, 8)}`,
    MONGODB_POOL: 5,
  });
  const clock = manualClock('2026-03-02T08:00:00Z');
  const directory = await openDirectory(connection, () => undefined);
  const served = subgraph({
    sdl: subgraphSdl('providers'),
    resolvers,
    verify: async (token) => JSON.parse(token) as Identity,
    context: (identity) => ({ identity, directory, loaders: createLoaders(directory), clock }),
    log: createLogger({ service: 'providers', level: 'silent' }),
  });
  return {
    connection,
    directory,
    clock,
    async ask(identity: Identity, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
      const prepared = await served.prepare({ query, variables }, JSON.stringify(identity));
      if (!('document' in prepared)) return { data: {}, errors: prepared as never };
      return JSON.parse(JSON.stringify(await executeForTests(prepared))) as Answer;
    },
    async close(): Promise<void> {
      await connection.dropDatabase();
      await connection.close();
    },
  };
}

export type TestDirectory = Awaited<ReturnType<typeof directoryForTests>>;
