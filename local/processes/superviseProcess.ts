import type { ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { Refusal } from '../refusal.ts';
import { type Ending, describeEnding, endingOf, isRunning, signalGroup, signalProcess } from './ending.ts';

export interface SupervisionOptions {
  name: string;
  /** Starts the process; it must be the leader of its own process group (`detached: true`). */
  spawn(): ChildProcess;
  /** Resolves when the process serves. Aborted when the process ends first. */
  untilReady(signal: AbortSignal): Promise<void>;
  /** What the process said last, for the message when it will not start. */
  lastWords(): string;
  /** After this long without heeding SIGTERM it is killed. */
  stopWithinMs: number;
  report(line: string): void;
  /** Aborting it ends a start that is under way. */
  signal?: AbortSignal | undefined;
  /** Called when a process that had been ready crashed and cannot be brought back. */
  onGivenUp(error: unknown): void;
}

export interface SupervisedProcess {
  readonly name: string;
  /** Of the process that runs now; undefined while there is none. */
  readonly pid: number | undefined;
  restart(): Promise<void>;
  stop(): Promise<void>;
  /** For the impatient: SIGKILL to the whole group, nothing drained. */
  kill(): void;
}

const attempts = 5;
// A process that served this long has earned a quick restart again.
const steadyMs = 30_000;

/** Starts a process, waits until it serves, and brings it back whenever it dies unasked. */
export async function superviseProcess(options: SupervisionOptions): Promise<SupervisedProcess> {
  const { name, report } = options;
  let current: { child: ChildProcess; ended: Promise<Ending> } | undefined;
  const closing = new AbortController();
  let deliberate = false;
  let crashes = 0;
  let working: Promise<void> = Promise.resolve();

  async function bringUp(): Promise<void> {
    for (let attempt = 1; !closing.signal.aborted; attempt += 1) {
      const failure = await startOnce();
      if (failure === undefined || closing.signal.aborted) return;
      if (attempt === attempts) {
        throw new Refusal(
          `${name} failed to start ${attempts} times (${failure}). It said last:\n${options.lastWords()}`,
        );
      }
      await pause(backOffMs(attempt));
    }
  }

  async function startOnce(): Promise<string | undefined> {
    const child = options.spawn();
    const ended = endingOf(child);
    current = { child, ended };
    const giveUpWaiting = new AbortController();
    const ready = options.untilReady(giveUpWaiting.signal).then(() => 'ready' as const);
    const first = await Promise.race([ready, ended]).catch(async (error: unknown) => {
      signalGroup(child, 'SIGKILL');
      await ended;
      throw error;
    });
    if (first !== 'ready') {
      ready.catch(() => undefined);
      giveUpWaiting.abort();
      signalGroup(child, 'SIGKILL');
      return describeEnding(first);
    }
    void watch(child, ended);
    return undefined;
  }

  async function watch(child: ChildProcess, ended: Promise<Ending>): Promise<void> {
    const since = performance.now();
    const ending = await ended;
    if (closing.signal.aborted || deliberate) return;
    // Whatever it had started must not outlive it and hold its address.
    signalGroup(child, 'SIGKILL');
    crashes = performance.now() - since > steadyMs ? 1 : crashes + 1;
    working = recover(ending).catch(options.onGivenUp);
  }

  async function recover(ending: Ending): Promise<void> {
    const wait = backOffMs(crashes);
    report(`${name} stopped unexpectedly (${describeEnding(ending)}); starting it again in ${wait} ms`);
    await pause(wait);
    await bringUp();
    if (!closing.signal.aborted) report(`${name} is back`);
  }

  /** Cut short by stop(). */
  async function pause(ms: number): Promise<void> {
    await delay(ms, undefined, { signal: closing.signal }).catch(() => undefined);
  }

  async function end(): Promise<void> {
    if (!current) return;
    const { child, ended } = current;
    signalProcess(child, 'SIGTERM');
    const overdue = setTimeout(() => {
      report(`${name} did not stop within ${options.stopWithinMs / 1000} s; killing it`);
      signalGroup(child, 'SIGKILL');
    }, options.stopWithinMs);
    await ended;
    clearTimeout(overdue);
    signalGroup(child, 'SIGKILL');
  }

  const abandon = () => {
    closing.abort();
    void end();
  };
  options.signal?.throwIfAborted();
  options.signal?.addEventListener('abort', abandon);
  try {
    await bringUp();
    options.signal?.throwIfAborted();
  } catch (error) {
    closing.abort();
    await end();
    throw error;
  } finally {
    options.signal?.removeEventListener('abort', abandon);
  }
  return {
    name,
    get pid() {
      return current && isRunning(current.child) ? current.child.pid : undefined;
    },
    async restart() {
      await working;
      deliberate = true;
      await end();
      deliberate = false;
      await bringUp();
    },
    async stop() {
      closing.abort();
      await end();
      await working;
    },
    kill() {
      closing.abort();
      if (current) signalGroup(current.child, 'SIGKILL');
    },
  };
}

function backOffMs(failures: number): number {
  return Math.min(100 * 2 ** failures, 5_000);
}
