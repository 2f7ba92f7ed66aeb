import { executeForTests } from '@tidbok/kit/graphql/executeForTests.ts';
import { subgraph } from '@tidbok/kit/graphql/subgraph.ts';
import type { Identity } from '@tidbok/kit/identity/identity.ts';
import { subgraphSdl } from '@tidbok/schema/sdl';
import type { ExecutionArgs, ExecutionResult } from 'graphql';
import { liveBookings } from './liveBookings.ts';
import { resolvers } from '#graphql/resolvers.ts';
import { bookingLoader } from '#store/bookingLoader.ts';

/** The subgraph as the gateway meets it, but for the wire. */
export async function bookingsEdge() {
  const bookings = await liveBookings();
  const { parts, log } = bookings;
  const served = subgraph({
    sdl: subgraphSdl('bookings'),
    resolvers,
    verify: async (token) => JSON.parse(token) as Identity,
    context: (identity) => ({ identity, parts, bookings: bookingLoader(parts.lists, identity) }),
    log,
  });

  /** What is to be executed, or subscribed to. */
  async function prepare(who: Identity, query: string, variables: object = {}): Promise<ExecutionArgs> {
    const prepared = await served.prepare({ query, variables: { ...variables } }, JSON.stringify(who));
    if (!('schema' in prepared)) throw new Error(prepared.map(({ message }) => message).join());
    return prepared;
  }

  return {
    ...bookings,
    prepare,
    async ask(who: Identity, query: string, variables?: object): Promise<ExecutionResult> {
      const result = await executeForTests(await prepare(who, query, variables));
      return JSON.parse(JSON.stringify(result)) as ExecutionResult;
    },
  };
}
