import { setTimeout as delay } from 'node:timers/promises';
import { demoClinicId, demoProviderId } from '../../local/demo-data/wellKnown.ts';
import { type Databases, openDatabases } from '../../local/platform/openDatabases.ts';
import { check } from './checks/check.ts';
import { checkWatchers } from './checks/watchers.ts';
import type { Who } from './clients/booker.ts';
import { type CrowdOptions, letLoose } from './clients/crowd.ts';
import { probeExpiredHolds } from './clients/probe.ts';
import { watchBooking, watchFeed } from './clients/watch.ts';
import type { History, Violation } from './history/history.ts';
import { type Journal, openJournal } from './history/journal.ts';
import { readRows } from './history/readRows.ts';
import { readState } from './history/readState.ts';
import { untilAtRest } from './history/untilAtRest.ts';
import { type NemesisOptions, startNemesis } from './nemesis/nemesis.ts';
import type { FaultyPlatform } from './platform/startFaultyPlatform.ts';

export type RunOptions = Pick<CrowdOptions, 'platform' | 'seed' | 'clients'> & {
  /** As a crowd's, or until so much harm was done. */
  readonly until: CrowdOptions['until'] & { readonly harms?: number };
  /** Null: nothing is harmed. */
  readonly nemesis: Pick<NemesisOptions, 'shiftMs' | 'restMs'> | null;
  report(line: string): void;
};

export type Outcome = {
  readonly violations: readonly Violation[];
  readonly history: History;
  /** How often each kind of wish had which answer. */
  readonly answers: Readonly<Record<string, number>>;
  readonly harms: Readonly<Record<string, number>>;
};

/** Longer than the longest wait in the platform, that of a task which has failed several times. */
const restPatienceMs = 100_000;
const catchUpMs = 45_000;
const bookingsWatched = 60;
const progressMs = 15_000;
const longestHoldMs = 5 * 60_000;
/** Until a process has seen that its clock was shifted. */
const clockReadMs = 500;

/** Lets clients and a nemesis loose on a platform, heals it, waits until it is at rest, and checks what is left. */
export async function run(options: RunOptions): Promise<Outcome> {
  const { platform, seed, report } = options;
  const { stripeJournal } = platform;
  const shiftMs = options.nemesis?.shiftMs ?? 0;
  const journal = openJournal();
  const databases = openDatabases(platform.engines.mongodbUri);
  const watchers = watchFrom(platform, journal);
  const progress = setInterval(() => report(`${journal.deeds.length} wishes answered`), progressMs);
  try {
    const enough = new AbortController();
    const { harms = Infinity } = options.until;
    const onHarm = (count: number): void => {
      if (count >= harms || platform.givenUp.length > 0) enough.abort();
    };
    const nemesis = options.nemesis && startNemesis({ ...options.nemesis, platform, seed, report, onHarm });
    try {
      await letLoose({ ...options, signal: enough.signal, journal, onBooked: watchers.add });
    } finally {
      await nemesis?.stop();
    }
    if (platform.givenUp.length > 0)
      throw new Error(`could not be brought back: ${platform.givenUp.map(String).join('; ')}`);

    report(`${journal.deeds.length} wishes answered; waiting until the platform is at rest`);
    await untilAtRest({ databases, stripeJournal, patienceMs: restPatienceMs + shiftMs });
    const probes = await probe(platform, databases, longestHoldMs + shiftMs);
    await untilCaughtUp(databases, journal);
    const history: History = {
      ...(await readState(databases, await stripeJournal())),
      deeds: journal.deeds,
      watched: journal.watched,
      shifts: nemesis?.shifts ?? [],
      probes,
    };
    return { violations: check(history), history, answers: journal.counts(), harms: nemesis?.done ?? {} };
  } finally {
    clearInterval(progress);
    await watchers.leave();
    await databases.close();
  }
}

/** Subscribers to all bookings of the clinic and of the provider, and to the newest bookings by those who made them. */
function watchFrom(platform: FaultyPlatform, journal: Journal) {
  const leaving = new AbortController();
  const by = (role: string): Who => ({
    name: `watching-${role}`,
    subject: role,
    client: platform.client(role),
  });
  const following = [
    watchFeed(by('desk'), { clinicId: demoClinicId }, journal, leaving.signal),
    watchFeed(by('admin'), { providerId: demoProviderId }, journal, leaving.signal),
  ];
  const ofBookings: AbortController[] = [];
  return {
    add(who: Who, bookingId: string): void {
      const stop = new AbortController();
      following.push(watchBooking(who, bookingId, journal, stop.signal));
      if (ofBookings.push(stop) > bookingsWatched) ofBookings.shift()?.abort();
    },
    async leave(): Promise<void> {
      leaving.abort();
      for (const stop of ofBookings) stop.abort();
      await Promise.all(following);
    },
  };
}

/** With availability's clock put on so far that every hold has expired. */
async function probe(
  platform: FaultyPlatform,
  databases: Databases,
  aheadMs: number,
): Promise<History['probes']> {
  await platform.shift('availability', aheadMs);
  await delay(clockReadMs);
  try {
    return await probeExpiredHolds(await readRows(databases.of('availability')), platform.client('admin'));
  } finally {
    await platform.shift('availability', 0);
    await delay(clockReadMs);
  }
}

/** A subscriber whose connection was cut comes back in its own time. One that never does is found by the check. */
async function untilCaughtUp(databases: Databases, { watched }: Journal): Promise<void> {
  const began = performance.now();
  while (performance.now() - began < catchUpMs) {
    const state = await readState(databases, '');
    if (checkWatchers({ ...state, watched }).length === 0) return;
    await delay(500);
  }
}
