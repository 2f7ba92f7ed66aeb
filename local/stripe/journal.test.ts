import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readJournal, startJournal } from './journal.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tidbok-journal-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('what was appended is read again, in order', async () => {
  const path = join(folder, 'deeper', 'journal');
  const journal = await startJournal<number>(path, [1]);
  await Promise.all([2, 3, 4].map((entry) => journal.append(entry)));
  await journal.append(5);
  await journal.close();
  expect(await readJournal(path)).toEqual([1, 2, 3, 4, 5]);
});

test('is on disk when it is acknowledged', async () => {
  const path = join(folder, 'journal');
  const journal = await startJournal<string>(path, []);
  await journal.append('kept');
  expect(await readFile(path, 'utf8')).toBe('"kept"\n');
  await journal.close();
});

test('a line that a crash cut short is left out', async () => {
  const path = join(folder, 'journal');
  const journal = await startJournal<string>(path, ['whole']);
  await journal.close();
  await appendFile(path, '"cut sh');
  expect(await readJournal(path)).toEqual(['whole']);
});

test('there is nothing where there is no file', async () => {
  expect(await readJournal(join(folder, 'none'))).toEqual([]);
});
