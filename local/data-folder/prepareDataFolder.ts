import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../refusal.ts';

// WiredTiger allocates its journal in files of 100 MB: with less than this the engine may die in mid-write.
const neededBytes = 300 * 1024 * 1024;

/** Creates the data folder and proves that it can hold data; refuses with the reason when it cannot. */
export async function prepareDataFolder(dataDir: string): Promise<void> {
  const probe = join(dataDir, `.probe-${process.pid}`);
  try {
    await mkdir(join(dataDir, 'logs'), { recursive: true, mode: 0o700 });
    await writeFile(probe, 'x');
    await rm(probe);
  } catch (error) {
    throw new Refusal(`The data folder ${dataDir} cannot be used: ${reasonOf(error)}`, { cause: error });
  }
  const disk = await statfs(dataDir);
  const free = disk.bavail * disk.bsize;
  if (free < neededBytes) {
    throw new Refusal(
      `Too little disk space for ${dataDir}: ${megabytes(free)} MB free, ${megabytes(neededBytes)} MB needed.`,
    );
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'this user may not write there. Change its owner, or set TIDBOK_DATA to another folder.';
    case 'EROFS':
      return 'it is on a read-only file system. Set TIDBOK_DATA to another folder.';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'no disk space is left.';
    case 'EEXIST':
    case 'ENOTDIR':
      return 'a file stands where a folder is needed.';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}

function megabytes(bytes: number): number {
  return Math.floor(bytes / 1024 / 1024);
}
