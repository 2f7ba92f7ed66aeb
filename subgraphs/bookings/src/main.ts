import { readConfig } from '@tidbok/kit/config.ts';
import { startConsumer } from '@tidbok/kit/events/consumer.ts';
import { startRelay } from '@tidbok/kit/events/relay.ts';
import { startTail } from '@tidbok/kit/events/tail.ts';
import { startLoop } from '@tidbok/kit/events/wakeableLoop.ts';
import { subgraphCaller } from '@tidbok/kit/graphql/callSubgraph.ts';
import { runSubgraph } from '@tidbok/kit/service.ts';
import { subgraphSdl } from '@tidbok/schema/sdl';
import { bookingsConfig } from './config.ts';
import type { Context } from '#graphql/context.ts';
import { resolvers } from '#graphql/resolvers.ts';
import { invoicePaid } from '#reactions/invoicePaid.ts';
import { bookingLists } from '#store/bookingLists.ts';
import { bookingLoader } from '#store/bookingLoader.ts';
import { bookingModel } from '#store/bookingModel.ts';
import { bookingStore } from '#store/bookingStore.ts';
import { claimsAt } from '#workflows/claims.ts';
import type { Parts } from '#workflows/parts.ts';
import { sweepBookings } from '#workflows/sweepBookings.ts';

const config = readConfig(bookingsConfig);

await runSubgraph<Context>({
  name: 'bookings',
  sdl: subgraphSdl('bookings'),
  config,
  async build({ connection, redis, clock, log, metrics, signed }) {
    const model = bookingModel(connection);
    await model.createIndexes();
    const service = { service: 'bookings', connection, redis, clock, log };
    const relay = startRelay({ ...service, collections: ['bookings'], metrics });
    const tail = await startTail(service);
    const lists = bookingLists(model);
    const parts: Parts = {
      store: bookingStore(model),
      lists,
      claims: claimsAt(subgraphCaller({ name: 'availability', url: config.AVAILABILITY_URL, signed })),
      clock,
      log,
      nudge: relay.nudge,
      tail,
      paymentTerm: Temporal.Duration.from({ seconds: Math.round(config.PAYMENT_MINUTES * 60) }),
    };
    const consumer = startConsumer({
      group: 'bookings',
      streams: ['billing'],
      reactions: [invoicePaid(parts)],
      connection,
      redis,
      clock,
      log,
      metrics,
    });
    const sweeper = startLoop({
      pollMs: 1_000,
      run: async () => ((await sweepBookings(parts)).more ? 'more' : 'done'),
      onError: (error) => log.warn({ err: error }, 'bookings could not be looked after, trying again'),
    });
    return {
      resolvers,
      context: (identity) => ({ identity, parts, bookings: bookingLoader(lists, identity) }),
      stop: [
        { name: 'sweeper', stop: sweeper.stop },
        { name: 'consumer', stop: consumer.stop },
        { name: 'tail', stop: tail.stop },
        { name: 'relay', stop: relay.stop },
      ],
    };
  },
});
