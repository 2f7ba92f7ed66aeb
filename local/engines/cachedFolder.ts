import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeOwnFolder, removeAbandonedFolders } from '../data-folder/abandonedFolders.ts';

/**
 * A folder that is built once and then only read. It appears under its name when it is complete, by a rename:
 * an interrupted build leaves only a temporary folder, which the next build removes.
 */
export async function cachedFolder(
  cacheDir: string,
  name: string,
  build: (folder: string) => Promise<void>,
): Promise<string> {
  const finished = join(cacheDir, name);
  if (existsSync(finished)) return finished;
  await mkdir(cacheDir, { recursive: true });
  const prefix = `.building-${name}-`;
  await removeAbandonedFolders(cacheDir, prefix);
  const temporary = await makeOwnFolder(cacheDir, prefix);
  try {
    await build(temporary);
    await rename(temporary, finished).catch((error: unknown) => {
      // Another process finished the same build first: either result will do.
      if (!existsSync(finished)) throw error;
    });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return finished;
}
