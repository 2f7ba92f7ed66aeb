import { Redis } from 'ioredis';
import type { Randomness } from '../../../local/demo-data/randomness.ts';
import type { ClockShift } from '../platform/clockShift.ts';
import type { FaultyPlatform } from '../platform/startFaultyPlatform.ts';

/** One thing that is done to the platform, and how it is undone. */
export type Harm = {
  readonly kind: 'kill' | 'flush' | 'pause' | 'slow' | 'mute' | 'cut' | 'shift' | 'shift by an hour' | 'skew';
  readonly what: string;
  readonly forMs: number;
  /** The service of whose processes one has a clock that is off, and by how much. */
  readonly shifted?: { readonly service: string; readonly ms: number };
  /** Whether it makes sense at this moment. */
  may?(): Promise<boolean>;
  /** Whether it hit: a process may have ended by itself, and a store may be away. */
  begin(): Promise<boolean>;
  end(): Promise<void>;
};

const services = ['gateway', 'providers', 'availability', 'bookings', 'billing', 'stripe'];
const engines = ['mongo', 'redis'] as const;
/** The issuer is left alone: without it nobody has a token, and no promise of ours is about that. */
const shiftable = ['availability', 'bookings', 'billing'];
/** Whose judgement of tokens is put off as well. */
const skewable = [...shiftable, 'gateway', 'providers'];

const hourMs = 60 * 60_000;

export type HarmLimits = {
  /** By how much a clock may be off, to either side. */
  readonly shiftMs: number;
  /** How long one of two processes may stand still: so long that the other goes on with what it has begun, before it wakes up. */
  readonly pauseMs: number;
};

/** How long a service, or a store, may. */
const shortPauseMs = 2_500;
/** Of the pauses of one of two processes, how many are longer than that. */
const standsLong = 0.4;

/** Of two processes of a service, how often both are killed at once: else the service would seldom be away as a whole. */
const killsBoth = 0.3;

/** Chooses what is done next. */
export function chooseHarm(
  platform: FaultyPlatform,
  random: Randomness,
  { shiftMs, pauseMs }: HarmLimits,
): Harm {
  const choice = random.next();
  const some = (services: readonly string[]): string =>
    random.pick(platform.processesOf(random.pick(services)));
  if (choice < 0.35) {
    const service = random.pick([...services, ...engines, 'bookings', 'availability']);
    const processes = platform.processesOf(service);
    return kill(platform, random.chance(killsBoth) ? processes : [random.pick(processes)]);
  }
  if (choice < 0.42) return flush(platform);
  if (choice < 0.57) return choosePause(platform, random, pauseMs);
  if (choice < 0.85) return disturb(platform, random);
  const forMs = random.between(1_000, 6_000);
  const farMs = random.pick([-hourMs, hourMs]);
  const nearMs = random.between(-shiftMs, shiftMs);
  const off = choice < 0.92 ? 'shift' : choice < 0.96 ? 'shift by an hour' : 'skew';
  const service = random.pick(off === 'skew' ? skewable : shiftable);
  const by = { ms: off === 'shift' ? nearMs : farMs, tokens: off === 'skew' };
  return shift(platform, off, { service, process: some([service]) }, by, forMs);
}

const nothing = async (): Promise<void> => undefined;

function pidOf(platform: FaultyPlatform, name: string): number | undefined {
  return isEngine(name) ? platform.engines[name].pid : platform.processes.get(name)?.pid;
}

/** Its supervisor brings it back, and gives up on one that is killed again and again before it serves: such a one is left alone. */
function kill(platform: FaultyPlatform, names: readonly string[]): Harm {
  let serving: readonly string[] = [];
  return {
    kind: 'kill',
    what: `kill -9 of ${names.join(' and ')}`,
    forMs: 0,
    async may() {
      const are = await Promise.all(
        names.map(async (name) => isEngine(name) || (await isServing(platform, name))),
      );
      serving = names.filter((_, index) => are[index]);
      return serving.length > 0;
    },
    async begin() {
      const killed = serving.filter((name) => signal(platform, name, 'SIGKILL') !== undefined);
      return killed.length > 0;
    },
    end: nothing,
  };
}

const isServing = (platform: FaultyPlatform, process: string): Promise<boolean> =>
  fetch(`${platform.origin(process)}/health/ready`, { signal: AbortSignal.timeout(500) }).then(
    ({ ok }) => ok,
    () => false,
  );

const isEngine = (name: string): name is (typeof engines)[number] => name === 'mongo' || name === 'redis';

function choosePause(platform: FaultyPlatform, random: Randomness, pauseMs: number): Harm {
  const processes = platform.processesOf(random.pick([...services, ...engines]));
  const isLong = processes.length > 1 && pauseMs > shortPauseMs && random.chance(standsLong);
  const forMs = isLong ? random.between(shortPauseMs, pauseMs) : random.between(200, shortPauseMs);
  return pause(platform, random.pick(processes), forMs);
}

function pause(platform: FaultyPlatform, name: string, forMs: number): Harm {
  let pid: number | undefined;
  return {
    kind: 'pause',
    what: `${name} stands still`,
    forMs,
    async begin() {
      pid = signal(platform, name, 'SIGSTOP');
      return pid !== undefined;
    },
    // The one that was stopped: meanwhile it may have been killed and another be in its place.
    async end() {
      if (pid !== undefined) send(pid, 'SIGCONT');
    },
  };
}

function flush(platform: FaultyPlatform): Harm {
  return {
    kind: 'flush',
    what: 'Redis is flushed',
    forMs: 0,
    async begin() {
      const redis = new Redis(platform.engines.redisUrl, {
        retryStrategy: () => null,
        commandTimeout: 1_000,
      });
      // Told by the command as well.
      redis.on('error', () => undefined);
      const isFlushed = await redis.flushall().then(
        () => true,
        () => false,
      );
      redis.disconnect();
      return isFlushed;
    },
    end: nothing,
  };
}

function disturb(platform: FaultyPlatform, random: Randomness): Harm {
  const link = random.pick(platform.links);
  const how = random.pick(['slow', 'mute', 'cut'] as const);
  const latency = random.between(20, 300);
  const forMs = random.between(100, 2_500);
  return {
    kind: how,
    what: `${link.name} is ${how}${how === 'slow' ? ` by ${latency} ms` : ''}`,
    forMs,
    async begin() {
      if (how === 'slow') link.slow(latency);
      else link[how]();
      return true;
    },
    end: async () => link.heal(),
  };
}

function shift(
  platform: FaultyPlatform,
  kind: Harm['kind'],
  { service, process }: { service: string; process: string },
  by: ClockShift,
  forMs: number,
): Harm {
  return {
    kind,
    what: `the clock of ${process} is off by ${by.ms} ms${by.tokens ? ', for tokens too' : ''}`,
    forMs,
    shifted: { service, ms: by.ms },
    async begin() {
      await platform.shift(process, by);
      return true;
    },
    end: () => platform.shift(process, { ms: 0 }),
  };
}

/** Gives who was sent it; undefined where there is nobody. */
function signal(platform: FaultyPlatform, name: string, what: NodeJS.Signals): number | undefined {
  const pid = pidOf(platform, name);
  return pid !== undefined && send(pid, what) ? pid : undefined;
}

/** False where it has ended by itself this moment. */
function send(pid: number, what: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, what);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}
