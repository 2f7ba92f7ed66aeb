import { readConfig } from '@tidbok/kit/config.ts';
import { startConsumer } from '@tidbok/kit/events/consumer.ts';
import { startRelay } from '@tidbok/kit/events/relay.ts';
import { startTail } from '@tidbok/kit/events/tail.ts';
import { runSubgraph } from '@tidbok/kit/service.ts';
import { subgraphSdl } from '@tidbok/schema/sdl';
import { bookingsConfig } from './config.ts';
import { openBookings } from './openBookings.ts';
import { startSweeps } from './startSweeps.ts';
import type { Context } from '#graphql/context.ts';
import { resolvers } from '#graphql/resolvers.ts';
import { invoicePaid } from '#reactions/invoicePaid.ts';
import { bookingLoader } from '#store/bookingLoader.ts';
import type { LiveParts } from '#workflows/parts.ts';

const config = readConfig(bookingsConfig);

await runSubgraph<Context>({
  name: 'bookings',
  sdl: subgraphSdl('bookings'),
  config,
  async build({ connection, redis, clock, log, metrics, signed }) {
    const nudge = () => relay.nudge();
    const opened = await openBookings(config, { connection, clock, log, signed }, nudge);
    const service = { service: 'bookings', connection, redis, clock, log };
    const relay = startRelay({ ...service, collections: ['bookings'], metrics });
    const tail = await startTail(service);
    const parts: LiveParts = { ...opened, tail };
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
    const sweeping = startSweeps(parts);
    return {
      resolvers,
      context: (identity) => ({ identity, parts, bookings: bookingLoader(parts.lists, identity) }),
      stop: [
        { name: 'sweeps', stop: sweeping.stop },
        { name: 'consumer', stop: consumer.stop },
        { name: 'tail', stop: tail.stop },
        { name: 'relay', stop: relay.stop },
      ],
    };
  },
});
