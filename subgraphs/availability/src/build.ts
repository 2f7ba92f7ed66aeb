import { startConsumer } from '@tidbok/kit/events/consumer.ts';
import type { Identity } from '@tidbok/kit/identity/identity.ts';
import type { Built, Parts } from '@tidbok/kit/service.ts';
import type { Context } from '#graphql/context.ts';
import { resolvers } from '#graphql/resolvers.ts';
import { openCalendar } from './openCalendar.ts';
import { startSweeper } from './startSweeper.ts';
import { directoryReactions } from '#reactions/directoryReactions.ts';
import { slotsLoader } from '#workflows/slotsLoader.ts';
import { sweepExpiredClaims } from '#workflows/sweepExpiredClaims.ts';

/** The calendar's service, from its parts. */
export const build =
  (holdMinutes: number) =>
  async ({ connection, redis, clock, log, metrics }: Parts): Promise<Built<Context>> => {
    const calendar = await openCalendar(connection, clock, holdMinutes);
    const consumer = startConsumer({
      group: 'availability',
      streams: ['providers'],
      reactions: directoryReactions(calendar.directory),
      // The store sends what is written at the same moment in one command.
      concurrency: 128,
      connection,
      redis,
      clock,
      log,
      metrics,
    });
    const sweeper = startSweeper({ sweep: () => sweepExpiredClaims(calendar), log });
    return {
      resolvers,
      context: (identity: Identity) => ({ identity, calendar, slots: slotsLoader(calendar) }),
      stop: [
        { name: 'consumer', stop: () => consumer.stop() },
        { name: 'sweeper', stop: () => sweeper.stop() },
      ],
    };
  };
