import { demoClinicId, demoProviderId } from '../../local/demo-data/wellKnown.ts';
import { openDatabases } from '../../local/platform/openDatabases.ts';
import { afterwards } from './afterwards.ts';
import { check } from './checks/check.ts';
import { checkEnough, leastShared } from './checks/enough.ts';
import type { Who } from './clients/booker.ts';
import { type CrowdOptions, letLoose } from './clients/crowd.ts';
import { followOffers } from './clients/followOffers.ts';
import { setTheStage } from './clients/stage.ts';
import { type Looked, viewSlots } from './clients/view.ts';
import { watchBooking, watchFeed } from './clients/watch.ts';
import type { History, Violation } from './history/history.ts';
import { type Journal, openJournal } from './history/journal.ts';
import type { HarmLimits } from './nemesis/harms.ts';
import { type NemesisOptions, startNemesis } from './nemesis/nemesis.ts';
import type { FaultyPlatform } from './platform/startFaultyPlatform.ts';

export type RunOptions = Pick<CrowdOptions, 'platform' | 'seed' | 'clients' | 'kinds' | 'fromDay'> & {
  /** As a crowd's, or until so much harm was done. */
  readonly until: CrowdOptions['until'] & { readonly harms?: number };
  /** Null: nothing is harmed. */
  readonly nemesis: Pick<NemesisOptions, keyof HarmLimits | 'restMs'> | null;
  report(line: string): void;
};

export type Outcome = {
  readonly violations: readonly Violation[];
  readonly history: History;
  /** How often each kind of wish had which answer. */
  readonly answers: Readonly<Record<string, number>>;
  readonly harms: Readonly<Record<string, number>>;
};

const bookingsWatched = 60;
const pagesViewed = 10;
const progressMs = 15_000;
const guestsOfARun = 24;

const knowsSharing = ({ kinds }: RunOptions): boolean => kinds?.includes('sharing') ?? true;

/** Lets clients and a nemesis loose on a platform, heals it, waits until it is at rest, and checks what is left. */
export async function run(options: RunOptions): Promise<Outcome> {
  const { platform, seed, report } = options;
  const journal = openJournal(platform.now);
  const databases = openDatabases(platform.engines.mongodbUri);
  const guests = knowsSharing(options) ? guestsOfARun : 0;
  const stage = await setTheStage(platform.client('admin'), { count: guests, of: `${seed}` });
  const watchers = watchFrom(platform, journal);
  const progress = setInterval(() => report(`${journal.deeds.length} wishes answered`), progressMs);
  try {
    const enough = new AbortController();
    const { harms: most = Infinity } = options.until;
    const onHarm = (count: number): void => {
      // What is rare is waited for: as long again, and not for ever.
      const isRareDone = (journal.counts()['share'] ?? 0) >= leastShared || count >= 2 * most;
      if ((count >= most && isRareDone) || platform.givenUp.length > 0) enough.abort();
    };
    const nemesis = options.nemesis && startNemesis({ ...options.nemesis, platform, seed, report, onHarm });
    // No more than that: whoever has a wish still finds a platform that is being healed.
    enough.signal.addEventListener('abort', () => void nemesis?.stop(), { once: true });
    const began = performance.now();
    try {
      const { add: onBooked, look: onLook } = watchers;
      await letLoose({ ...options, stage, signal: enough.signal, journal, onBooked, onLook });
    } finally {
      await nemesis?.stop();
    }
    if (platform.givenUp.length > 0)
      throw new Error(`could not be brought back: ${platform.givenUp.map(String).join('; ')}`);

    const minutes = (performance.now() - began) / 60_000;
    const answers = journal.counts();
    report(`${journal.deeds.length} wishes answered; waiting until the platform is at rest`);
    const shifts = nemesis?.shifts ?? [];
    // Where nothing is cut off nobody has to find their way back.
    const catchUpMs = nemesis ? 45_000 : 5_000;
    const history = await afterwards({ platform, stage, databases, journal, shifts, catchUpMs, report });
    const harms = nemesis?.done ?? {};
    const tooLittle = nemesis ? checkEnough(history, { clients: options.clients, minutes, harms }) : [];
    return { violations: [...check(history), ...tooLittle], history, answers, harms };
  } finally {
    clearInterval(progress);
    await watchers.leave();
    await databases.close();
  }
}

/** Who wait, or join for others. */
const waiting = [
  ['patient', 'patient-ada'],
  ['patient', 'patient-bo'],
  ['partner', 'partner'],
  ['desk', 'desk'],
] as const;

/** Subscribers to all bookings of the clinic and of the provider, to the offers, and to the newest bookings and pages of free times. */
function watchFrom(platform: FaultyPlatform, journal: Journal) {
  const leaving = new AbortController();
  const by = (role: string, subject = role): Who => ({
    name: `watching-${subject}`,
    subject,
    client: platform.client(role, subject),
  });
  const following = [
    watchFeed(by('desk'), { clinicId: demoClinicId }, journal, leaving.signal),
    watchFeed(by('admin'), { providerId: demoProviderId }, journal, leaving.signal),
    ...waiting.map(([role, subject]) => followOffers(by(role, subject), journal, leaving.signal)),
  ];
  const ofBookings: AbortController[] = [];
  const ofPages: AbortController[] = [];
  /** So many of the newest. */
  const follow = (among: AbortController[], most: number, start: (signal: AbortSignal) => Promise<void>) => {
    const stop = new AbortController();
    following.push(start(stop.signal));
    if (among.push(stop) > most) among.shift()?.abort();
  };
  return {
    add: (who: Who, bookingId: string): void =>
      follow(ofBookings, bookingsWatched, (signal) => watchBooking(who, bookingId, journal, signal)),
    look: (who: Who, looked: Looked): void =>
      follow(ofPages, pagesViewed, (signal) => viewSlots(who, looked, journal, signal)),
    async leave(): Promise<void> {
      leaving.abort();
      for (const stop of [...ofBookings, ...ofPages]) stop.abort();
      await Promise.all(following);
    },
  };
}
