import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines, rotateLog } from '../processes/processLog.ts';
import { superviseProcess } from '../processes/superviseProcess.ts';
import type { Engine, EngineFolders, EngineReports } from './engine.ts';
import { untilAccepting, untilDeserted } from './socketFolder.ts';

export interface EngineCommand {
  name: string;
  command: string;
  args: readonly string[];
  env: NodeJS.ProcessEnv;
  socketPath: string;
  address: string;
  origin: string;
}

/** Runs an engine as a supervised process of its own, with its log in the data folder. */
export async function superviseEngine(
  engine: EngineCommand,
  folders: EngineFolders,
  reports: EngineReports,
): Promise<Engine> {
  const log = join(folders.dataDir, 'logs', `${engine.name}.log`);
  rotateLog(log);
  await untilDeserted(engine.socketPath);
  const supervised = await superviseProcess({
    name: engine.name,
    spawn: () => spawnLogged(engine, log),
    untilReady: (signal) => untilAccepting(engine.socketPath, signal),
    lastWords: () => lastLines(log, 10),
    // The engine waits for commands in flight and writes a checkpoint: seconds, on a slow disk.
    stopWithinMs: 20_000,
    ...reports,
  });
  return {
    address: engine.address,
    origin: engine.origin,
    get pid() {
      return supervised.pid;
    },
    restart: () => supervised.restart(),
    stop: () => supervised.stop(),
    kill: () => supervised.kill(),
  };
}

function spawnLogged({ command, args, env }: EngineCommand, log: string): ChildProcess {
  const output = openSync(log, 'a', 0o600);
  try {
    // The pipe is never written to: its closing tells the engine that we are gone. A group of its own keeps
    // the terminal's Ctrl-C away: engines stop last, when the services have drained.
    return spawn(command, args, { env, detached: true, stdio: ['pipe', output, output] });
  } finally {
    closeSync(output);
  }
}
