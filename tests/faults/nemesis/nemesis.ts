import { setTimeout as delay } from 'node:timers/promises';
import { randomness } from '../../../local/demo-data/randomness.ts';
import type { Shift } from '../history/history.ts';
import type { FaultyPlatform } from '../platform/startFaultyPlatform.ts';
import { chooseHarm, type Harm, type HarmLimits } from './harms.ts';

export type Nemesis = {
  /** How often each kind of harm was done, and hit. */
  readonly done: Readonly<Record<string, number>>;
  readonly shifts: readonly Shift[];
  /** Ends what it is at, and undoes it. */
  stop(): Promise<void>;
};

export type NemesisOptions = HarmLimits & {
  readonly platform: FaultyPlatform;
  readonly seed: number;
  /** The longest rest of each hand between two harms. */
  readonly restMs: number;
  report(line: string): void;
  /** Told how many harms were done, after each. */
  onHarm(count: number): void;
};

/** Harms a platform without end, two things at a time, all chosen by the seed. */
export function startNemesis(options: NemesisOptions): Nemesis {
  const { platform, seed, restMs, report, onHarm } = options;
  const stopping = new AbortController();
  const done: Record<string, number> = {};
  const shifts: Shift[] = [];
  const wait = (ms: number) => delay(ms, undefined, { signal: stopping.signal }).catch(() => undefined);

  async function harm({ kind, what, forMs, shifted, may, begin, end }: Harm): Promise<void> {
    if (may && !(await may())) return;
    const from = platform.now();
    if (!(await begin())) return;
    done[kind] = (done[kind] ?? 0) + 1;
    report(forMs > 0 ? `${what} for ${forMs} ms` : what);
    await wait(forMs);
    await end();
    // Until the service has read it.
    if (shifted) shifts.push({ ...shifted, from, until: platform.now() + 1_000 });
    onHarm(Object.values(done).reduce((sum, count) => sum + count, 0));
  }

  async function hand(seed: number): Promise<void> {
    const random = randomness(seed);
    while (!stopping.signal.aborted) {
      await wait(random.between(restMs / 4, restMs));
      if (!stopping.signal.aborted) await harm(chooseHarm(platform, random, options));
    }
  }

  const hands = Promise.all([hand(seed + 1_000_003), hand(seed + 2_000_003)]);
  return {
    done,
    shifts,
    async stop() {
      stopping.abort();
      await hands;
      // Two hands may have been at the same thing, and the first to end have undone too little.
      for (const link of platform.links) link.heal();
    },
  };
}
