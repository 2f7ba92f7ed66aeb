import { Redis } from 'ioredis';
import type { Randomness } from '../../../local/demo-data/randomness.ts';
import type { ClockShift } from '../platform/clockShift.ts';
import type { FaultyPlatform } from '../platform/startFaultyPlatform.ts';

/** One thing that is done to the platform, and how it is undone. */
export type Harm = {
  readonly kind: 'kill' | 'flush' | 'pause' | 'slow' | 'mute' | 'cut' | 'shift' | 'shift by an hour' | 'skew';
  readonly what: string;
  readonly forMs: number;
  /** Whose clock is off, and by how much. */
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

/** Chooses what is done next. */
export function chooseHarm(platform: FaultyPlatform, random: Randomness, shiftMs: number): Harm {
  const choice = random.next();
  if (choice < 0.35)
    return kill(platform, random.pick([...services, ...engines, 'bookings', 'availability']));
  if (choice < 0.42) return flush(platform);
  if (choice < 0.57)
    return pause(platform, random.pick([...services, ...engines]), random.between(200, 2_500));
  if (choice < 0.85) return disturb(platform, random);
  const forMs = random.between(1_000, 6_000);
  const farMs = random.pick([-hourMs, hourMs]);
  if (choice < 0.92)
    return shift(platform, 'shift', random.pick(shiftable), { ms: random.between(-shiftMs, shiftMs) }, forMs);
  if (choice < 0.96) return shift(platform, 'shift by an hour', random.pick(shiftable), { ms: farMs }, forMs);
  return shift(platform, 'skew', random.pick(skewable), { ms: farMs, tokens: true }, forMs);
}

const nothing = async (): Promise<void> => undefined;

function pidOf(platform: FaultyPlatform, name: string): number | undefined {
  return isEngine(name) ? platform.engines[name].pid : platform.processes.get(name)?.pid;
}

/** Its supervisor brings it back, and gives up on one that is killed again and again before it serves: such a one is left alone. */
function kill(platform: FaultyPlatform, name: string): Harm {
  return {
    kind: 'kill',
    what: `kill -9 of ${name}`,
    forMs: 0,
    may: async () => isEngine(name) || (await isServing(platform, name)),
    begin: async () => signal(platform, name, 'SIGKILL') !== undefined,
    end: nothing,
  };
}

const isServing = (platform: FaultyPlatform, service: string): Promise<boolean> =>
  fetch(`${platform.origin(service)}/health/ready`, { signal: AbortSignal.timeout(500) }).then(
    ({ ok }) => ok,
    () => false,
  );

const isEngine = (name: string): name is (typeof engines)[number] => name === 'mongo' || name === 'redis';

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
  service: string,
  by: ClockShift,
  forMs: number,
): Harm {
  return {
    kind,
    what: `the clock of ${service} is off by ${by.ms} ms${by.tokens ? ', for tokens too' : ''}`,
    forMs,
    shifted: { service, ms: by.ms },
    async begin() {
      await platform.shift(service, by);
      return true;
    },
    end: () => platform.shift(service, { ms: 0 }),
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
