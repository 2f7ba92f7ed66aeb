import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Refusal } from '../refusal.ts';

export interface DataFolderClaim {
  release(): void;
}

/**
 * Makes this process the only owner of a data folder, until it releases the claim or dies.
 *
 * The claim is a lock that SQLite holds on an empty file: the kernel drops it with the process, so kill -9
 * leaves nothing stale, and two starts at the same instant cannot both win (a pid file allows both).
 */
export function claimDataFolder(dataDir: string): DataFolderClaim {
  const pidFile = join(dataDir, 'owner.pid');
  // A moment's patience: an owner that was just killed still holds the lock while the kernel clears it away.
  const lock = new DatabaseSync(join(dataDir, 'owner.lock'), { timeout: 500 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!isBusy(error)) throw error;
    throw new Refusal(
      `Tidbok already runs on ${dataDir} (process ${ownerOf(pidFile)}). ` +
        'Stop it first, or set TIDBOK_DATA and TIDBOK_PORT_BASE to run a second one.',
      { cause: error },
    );
  }
  writeFileSync(pidFile, String(process.pid));
  return {
    release() {
      rmSync(pidFile, { force: true });
      if (lock.isOpen) lock.close();
    },
  };
}

function isBusy(error: unknown): boolean {
  const SQLITE_BUSY = 5;
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
}

function ownerOf(pidFile: string): string {
  try {
    return readFileSync(pidFile, 'utf8');
  } catch {
    return 'starting just now';
  }
}
