import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cachedFolder } from './cachedFolder.ts';

let cacheDir: string;

beforeEach(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'cached-folder-'));
});
afterEach(() => rm(cacheDir, { recursive: true }));

const build = async (folder: string) => writeFile(join(folder, 'file'), 'content');

test('is built once', async () => {
  let builds = 0;
  const counted = async (folder: string) => {
    builds += 1;
    await build(folder);
  };
  const first = await cachedFolder(cacheDir, 'engine', counted);
  expect(await cachedFolder(cacheDir, 'engine', counted)).toBe(first);
  expect(builds).toBe(1);
  expect(existsSync(join(first, 'file'))).toBe(true);
});

test('a build that failed leaves nothing, and is done again', async () => {
  const failing = cachedFolder(cacheDir, 'engine', async () => {
    throw new Error('no network');
  });
  await expect(failing).rejects.toThrow('no network');
  expect(await readdir(cacheDir)).toEqual([]);
  await cachedFolder(cacheDir, 'engine', build);
  expect(await readdir(cacheDir)).toEqual(['engine']);
});

test('what a killed build left behind is removed', async () => {
  const dead = spawnSync('true').pid;
  await mkdir(join(cacheDir, `.building-engine-${dead}-abcdef`));
  await cachedFolder(cacheDir, 'engine', build);
  expect(await readdir(cacheDir)).toEqual(['engine']);
});

test('of two builds at once either result will do', async () => {
  const both = await Promise.all([
    cachedFolder(cacheDir, 'engine', build),
    cachedFolder(cacheDir, 'engine', build),
  ]);
  expect(both[0]).toBe(both[1]);
  expect(await readdir(cacheDir)).toEqual(['engine']);
});
