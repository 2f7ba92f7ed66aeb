import { startConsumer } from '@tidbok/kit/events/consumer.ts';
import type { Identity } from '@tidbok/kit/identity/identity.ts';
import type { Built, Parts } from '@tidbok/kit/service.ts';
import type { AvailabilityConfig } from './config.ts';
import type { Context } from '#graphql/context.ts';
import { resolvers } from '#graphql/resolvers.ts';
import { openCalendar } from './openCalendar.ts';
import { startRepeating } from './startRepeating.ts';
import { directoryReactions } from '#reactions/directoryReactions.ts';
import { shareChanges } from '#store/shareChanges.ts';
import { closeLive, openLive } from '#workflows/live/live.ts';
import { slotsLoader } from '#workflows/slots/slotsLoader.ts';
import { startMatcher } from '#workflows/waitlist/startMatcher.ts';
import { sweepExpiredClaims } from '#workflows/claims/sweepExpiredClaims.ts';
import { sweepLimits } from '#workflows/schedule/countLimits.ts';
import { sweepMoves } from '#workflows/schedule/sweepMoves.ts';
import { sweepSessions } from '#workflows/sessions/sweepSessions.ts';

const sweeps = [sweepExpiredClaims, sweepSessions, sweepMoves, sweepLimits];

type Terms = Pick<AvailabilityConfig, 'HOLD_MINUTES' | 'OFFER_MINUTES' | 'LIVE_VIEWS'>;

/** The calendar's service, from its parts. */
export const build =
  ({ HOLD_MINUTES, OFFER_MINUTES, LIVE_VIEWS }: Terms) =>
  async ({ connection, redis, clock, log, metrics }: Parts): Promise<Built<Context>> => {
    const calendar = await openCalendar(connection, clock, HOLD_MINUTES, undefined, OFFER_MINUTES);
    // The first search finds all who can be booked in memory.
    await calendar.candidates.current();
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
    const sweeper = startRepeating({
      run: () => Promise.all(sweeps.map((sweep) => sweep(calendar))),
      everyMs: 60_000,
      failed: 'a sweep failed',
      log,
    });
    const follower = startRepeating({
      run: () => calendar.candidates.refresh(),
      everyMs: 400,
      failed: 'who can be booked could not be looked at again',
      log,
    });
    const sharing = shareChanges(calendar.changes, redis, log);
    const matcher = startMatcher(calendar, log);
    const live = openLive(calendar, LIVE_VIEWS, log);
    const views = metrics.gauge({ name: 'tidbok_live_views', help: 'Live views of free times and offers' });
    metrics.onRender(() => views.set(live.viewers.taken()));
    return {
      resolvers,
      context: (identity: Identity) => ({ identity, calendar, slots: slotsLoader(calendar), live }),
      stop: [
        { name: 'consumer', stop: () => consumer.stop() },
        { name: 'sweeper', stop: () => sweeper.stop() },
        { name: 'follower', stop: () => follower.stop() },
        { name: 'matcher', stop: () => matcher.stop() },
        { name: 'live', stop: () => closeLive(live) },
        { name: 'sharing', stop: () => sharing.stop() },
      ],
    };
  };
