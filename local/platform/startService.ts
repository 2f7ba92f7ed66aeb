import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { repositoryRoot } from '../config.ts';
import { lastLines, rotateLog } from '../processes/processLog.ts';
import { type SupervisedProcess, superviseProcess } from '../processes/superviseProcess.ts';
import { Refusal } from '../refusal.ts';
import type { ServiceDescription } from './services.ts';

export interface ServiceOptions {
  service: ServiceDescription;
  env: NodeJS.ProcessEnv;
  /** Where it listens, as `http://127.0.0.1:4000`. */
  origin: string;
  logsDir: string;
  /** Its log goes to the console as well. */
  verbose: boolean;
  report(line: string): void;
  signal: AbortSignal;
  onGivenUp(error: unknown): void;
}

const readyWithinMs = 60_000;

/** Starts one service of the platform and waits until it says that it is ready. */
export async function startService(options: ServiceOptions): Promise<SupervisedProcess> {
  const { service, env, origin, verbose, report } = options;
  const log = join(options.logsDir, `${service.name}.log`);
  const command = [service.entry];
  rotateLog(log);
  const began = performance.now();
  const supervised = await superviseProcess({
    name: service.name,
    spawn: () => (verbose ? spawnTold(command, env, log) : spawnLogged(command, env, log)),
    untilReady: (signal) => untilReady(service.name, origin, signal, log),
    lastWords: () => lastLines(log, 15),
    stopWithinMs: 12_000,
    report,
    signal: options.signal,
    onGivenUp: options.onGivenUp,
  });
  report(`${service.name} ready in ${((performance.now() - began) / 1000).toFixed(1)} s (${origin})`);
  return supervised;
}

// A group of its own keeps the terminal's Ctrl-C away: it would stop all at once, and we stop them in order.
const apart = { cwd: repositoryRoot, detached: true } as const;

/** The log is the process's own file: it can still write there when the supervisor was killed. */
function spawnLogged(command: readonly string[], env: NodeJS.ProcessEnv, log: string): ChildProcess {
  const output = openSync(log, 'a', 0o600);
  try {
    return spawn(process.execPath, command, { ...apart, env, stdio: ['pipe', output, output] });
  } finally {
    closeSync(output);
  }
}

function spawnTold(command: readonly string[], env: NodeJS.ProcessEnv, log: string): ChildProcess {
  const child = spawn(process.execPath, command, { ...apart, env, stdio: ['pipe', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk);
      appendFileSync(log, chunk);
    });
  }
  return child;
}

async function untilReady(name: string, origin: string, signal: AbortSignal, log: string): Promise<void> {
  const overdue = AbortSignal.timeout(readyWithinMs);
  while (!(await isReady(origin))) {
    signal.throwIfAborted();
    if (overdue.aborted) {
      const seconds = readyWithinMs / 1000;
      throw new Refusal(`${name} was not ready after ${seconds} s. It said last:\n${lastLines(log, 15)}`);
    }
    await delay(50);
  }
}

async function isReady(origin: string): Promise<boolean> {
  try {
    const answer = await fetch(`${origin}/health/ready`, { signal: AbortSignal.timeout(2_000) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}
