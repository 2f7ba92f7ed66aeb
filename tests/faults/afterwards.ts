import { setTimeout as delay } from 'node:timers/promises';
import { randomness } from '../../local/demo-data/randomness.ts';
import { type Databases } from '../../local/platform/openDatabases.ts';
import { checkOffers } from './checks/offers.ts';
import { checkViews } from './checks/views.ts';
import { offeredToTwo } from './checks/waitlist.ts';
import { checkWatchers } from './checks/watchers.ts';
import { type Booker, booker, type Who } from './clients/booker.ts';
import { strandedBookings } from './clients/documents/clinic.ts';
import { acceptAll, findPassedOver, leaveAll } from './clients/endWaiting.ts';
import { holdSome, probeExpiredHolds } from './clients/probe.ts';
import { read } from './clients/read.ts';
import { freeTreatmentId, type Stage } from './clients/stage.ts';
import { listLooked } from './clients/view.ts';
import type { History, Shift, Stranded, View } from './history/history.ts';
import type { Journal } from './history/journal.ts';
import { readEntries } from './history/readCalendar.ts';
import { readRows } from './history/readRows.ts';
import { readState } from './history/readState.ts';
import { untilAtRest } from './history/untilAtRest.ts';
import { clockReadMs, type FaultyPlatform } from './platform/startFaultyPlatform.ts';

export type AfterwardsOptions = {
  readonly platform: FaultyPlatform;
  readonly stage: Stage;
  readonly databases: Databases;
  readonly journal: Journal;
  readonly shifts: readonly Shift[];
  /** How long those who follow something have to come up with what is so. */
  readonly catchUpMs: number;
  report(line: string): void;
};

/** Longer than the longest wait in the platform, that of a task which has failed several times. */
const restPatienceMs = 100_000;
const longestHoldMs = 5 * 60_000;
/** By then whoever looks after the waitlist has finished what a crash has cut short. */
const finishedWithinMs = 12_000;
/** What a clock that was this far ahead has put off is waited for; for what one was farther ahead, all clocks are put on. */
const waitedForMs = 120_000;

/**
 * Once nobody is harmed and nobody wants anything: waits until the platform is at rest, looks at what its users see, and reads what it
 * holds.
 *
 * @throws where it does not come to rest
 */
export async function afterwards(options: AfterwardsOptions): Promise<History> {
  const { platform, stage, databases, journal, shifts, catchUpMs, report } = options;
  const { stripeJournal } = platform;
  const availability = databases.of('availability');
  const desk = deskOf(platform, journal);
  const farthest = Math.max(0, ...shifts.map(({ ms }) => Math.abs(ms)));
  const isFar = farthest > waitedForMs;
  const patienceMs = restPatienceMs + (isFar ? 0 : farthest);
  const rest = (): Promise<void> => untilAtRest({ databases, stripeJournal, patienceMs });

  // As if the time had passed by which a clock was ahead: what was put off until then is due.
  if (isFar) await platform.windOn(farthest);
  await rest();
  const offered = await readOffered(availability);
  report('what is offered on the waitlist is answered');
  const { passedOver, answered } = await untilAnswered(desk, stage, availability);
  const answeredAt = platform.now();
  await rest();
  report('what users see is looked at');
  const views = await readViews(desk.who, journal, catchUpMs);
  const stranded = await readStranded(desk.who, stage);
  await leaveAll(desk, availability);
  await rest();
  const tomorrow = Temporal.Now.plainDateISO(stage.timeZone).add({ days: 1 });
  await holdSome(desk.who, { providerId: stage.dentists[0], treatmentId: freeTreatmentId }, tomorrow);
  const probes = await probe(options, longestHoldMs + farthest);
  await untilCaughtUp(databases, journal, catchUpMs);
  const state = await readState(databases, await stripeJournal());
  return {
    ...state,
    at: platform.now(),
    deeds: journal.deeds,
    watched: journal.watched,
    followed: journal.following,
    shifts,
    probes,
    offered,
    answered,
    answeredAt,
    passedOver,
    views,
    stranded,
    stage,
  };
}

function deskOf(platform: FaultyPlatform, journal: Journal) {
  const who: Who = { name: 'desk-afterwards', subject: 'desk', client: platform.client('desk') };
  return booker(who, randomness(Temporal.Now.instant().epochMilliseconds), journal);
}

/** Who is offered what: what is to two for a moment, as it goes from one to the next, is not to two for long. */
async function readOffered(availability: ReturnType<Databases['of']>): Promise<History['offered']> {
  const began = performance.now();
  for (;;) {
    const entries = await readEntries(availability);
    if (offeredToTwo(entries).length === 0 || performance.now() - began > finishedWithinMs) return entries;
    await delay(1_000);
  }
}

/** What comes free while it is looked for is offered, too, and then to be answered. */
async function untilAnswered(
  desk: Booker,
  stage: Stage,
  availability: ReturnType<Databases['of']>,
): Promise<Pick<History, 'passedOver' | 'answered'>> {
  const began = performance.now();
  for (;;) {
    await acceptAll(desk, availability);
    const passedOver = await findPassedOver(desk.who, stage, availability);
    const answered = await readEntries(availability);
    const isOffered = answered.some(({ status }) => status === 'OFFERED' || status === 'OFFERING');
    if (!isOffered || performance.now() - began > restPatienceMs) return { passedOver, answered };
  }
}

/** Until all who look see what is listed, or they have had their time. */
async function readViews(who: Who, { viewing }: Journal, catchUpMs: number): Promise<View[]> {
  const began = performance.now();
  for (;;) {
    const views = await Promise.all(
      [...viewing].map(async ({ client, looked, seen, endedBy }) => ({
        client,
        of: `${looked.treatmentId} from ${looked.from}`,
        seen: { ...seen },
        listed: await listLooked(who, looked),
        ...(endedBy !== undefined && { endedBy }),
      })),
    );
    if (checkViews({ views }).length === 0 || performance.now() - began > catchUpMs) return views;
    await delay(1_000);
  }
}

/** Of those of the desk's clinic. */
const readStranded = (who: Who, { dentists, outsiders, timeZone }: Stage): Promise<Stranded[]> => {
  const atNight = outsiders.filter((one) => one.timeZone === timeZone).map(({ providerId }) => providerId);
  return Promise.all(
    [...dentists, ...atNight].map(async (providerId) => {
      const found = await read(who, strandedBookings, { providerId });
      return { providerId, bookingIds: (found?.strandedBookings ?? []).map(({ bookingId }) => bookingId) };
    }),
  );
};

/** With availability's clock put on so far that every hold has expired. */
async function probe(
  { platform, databases, stage }: AfterwardsOptions,
  aheadMs: number,
): Promise<History['probes']> {
  const shiftAll = async (ms: number): Promise<void> => {
    for (const process of platform.processesOf('availability')) await platform.shift(process, { ms });
    await delay(clockReadMs);
  };
  await shiftAll(aheadMs);
  try {
    const rows = await readRows(databases.of('availability'));
    return await probeExpiredHolds(rows, stage.dentists[0], platform.client('admin'));
  } finally {
    await shiftAll(0);
  }
}

/** A subscriber whose connection was cut comes back in its own time. One that never does is found by the check. */
async function untilCaughtUp(
  databases: Databases,
  { watched, following }: Journal,
  catchUpMs: number,
): Promise<void> {
  const began = performance.now();
  while (performance.now() - began < catchUpMs) {
    const state = await readState(databases, '');
    const left = [...checkWatchers({ ...state, watched }), ...checkOffers({ ...state, followed: following })];
    if (left.length === 0) return;
    await delay(500);
  }
}
