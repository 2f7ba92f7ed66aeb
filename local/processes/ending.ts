import type { ChildProcess } from 'node:child_process';

export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
  error?: Error;
}

/** How a child ended, once it has; a child that could not even be spawned has ended too. */
export function endingOf(child: ChildProcess): Promise<Ending> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
    child.once('error', (error) => {
      // 'error' also tells of a failed kill, where the child lives on.
      if (child.pid === undefined) resolve({ code: null, signal: null, error });
    });
  });
}

export function describeEnding({ code, signal, error }: Ending): string {
  return error?.message ?? signal ?? `exit code ${code}`;
}

export function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

export function signalProcess(child: ChildProcess, signal: NodeJS.Signals): void {
  if (isRunning(child)) child.kill(signal);
}

/**
 * Signals all that a detached child has started and that is still there, itself included.
 * Safe after its end: the kernel gives no process the number of a group that still has members.
 */
export function signalGroup(leader: ChildProcess, signal: NodeJS.Signals): void {
  if (leader.pid === undefined) return;
  try {
    process.kill(-leader.pid, signal);
  } catch (error) {
    const gone = error instanceof Error && 'code' in error && error.code === 'ESRCH';
    if (!gone) throw error;
  }
}
