import { type FileHandle, mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** An append-only file of JSON lines. What `append` has resolved for survives a kill -9 and a power cut. */
export type Journal<Entry> = {
  append(entry: Entry): Promise<void>;
  /** Resolves when all that was appended by now is kept. */
  settled(): Promise<void>;
  close(): Promise<void>;
};

/** The whole entries of a journal, in order; none where there is no file. */
export async function readJournal<Entry>(path: string): Promise<Entry[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  // After the last newline stands nothing, or a line that a crash cut short and nobody was told of.
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Entry);
}

/** Writes the journal anew with these entries alone, and goes on from there. */
export async function startJournal<Entry>(path: string, entries: readonly Entry[]): Promise<Journal<Entry>> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const fresh = `${path}.new`;
  const file = await open(fresh, 'w', 0o600);
  await file.writeFile(entries.map(line).join(''));
  await file.datasync();
  await rename(fresh, path);
  await syncFolder(dirname(path));
  return appendTo(file);
}

function appendTo<Entry>(file: FileHandle): Journal<Entry> {
  let waiting = '';
  let next: Promise<void> | undefined;
  let current: Promise<void> = Promise.resolve();

  const flush = async (): Promise<void> => {
    const batch = waiting;
    waiting = '';
    next = undefined;
    await file.appendFile(batch);
    await file.datasync();
  };
  return {
    // Those who come while a flush is under way share the next one. After a failure nothing is accepted any more.
    append(entry) {
      waiting += line(entry);
      next ??= current = current.then(flush);
      return next;
    },
    settled: () => current,
    async close() {
      await current.catch(() => undefined);
      await file.close();
    },
  };
}

const line = (entry: unknown): string => `${JSON.stringify(entry)}\n`;

// A rename is durable only when the folder is.
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path);
  await folder.sync();
  await folder.close();
}
