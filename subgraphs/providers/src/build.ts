import type { Identity } from '@tidbok/kit/identity/identity.ts';
import type { Built, Parts } from '@tidbok/kit/service.ts';
import { startRelay } from '@tidbok/kit/events/relay.ts';
import type { Context } from '#graphql/context.ts';
import { resolvers } from '#graphql/resolvers.ts';
import { collections, openDirectory } from '#store/directory.ts';
import { createLoaders } from '#store/loaders.ts';

/** The directory's service, from its parts. */
export async function build({ connection, redis, clock, log, metrics }: Parts): Promise<Built<Context>> {
  const relay = startRelay({ service: 'providers', connection, redis, collections, clock, log, metrics });
  const directory = await openDirectory(connection, () => relay.nudge());
  return {
    resolvers,
    context: (identity: Identity) => ({ identity, directory, loaders: createLoaders(directory), clock }),
    stop: [{ name: 'relay', stop: () => relay.stop() }],
  };
}
