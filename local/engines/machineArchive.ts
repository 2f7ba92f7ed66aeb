import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type AptSource,
  type OsRelease,
  distributionArchive,
  parseOneLineSources,
  parseOsRelease,
  parseStanzaSources,
} from './aptSources.ts';
import { findOnPath } from './findOnPath.ts';

export type MachineArchive = { source: AptSource; release: OsRelease } | { unavailable: string };

/** The package archive of this very machine: its release, and the mirror that its own sources name. */
export async function machineArchive(etc = '/etc'): Promise<MachineArchive> {
  const release = parseOsRelease(await readText(join(etc, 'os-release')));
  if (!release || !(await findOnPath('apt-get')) || !(await findOnPath('dpkg-deb'))) {
    return { unavailable: 'this is no Debian or Ubuntu, whose packages could be used' };
  }
  const source = distributionArchive(await readSources(join(etc, 'apt')), release);
  if (!source)
    return { unavailable: `the apt sources name no mirror of ${release.distribution} ${release.codename}` };
  return { source, release };
}

async function readSources(apt: string): Promise<AptSource[]> {
  const parts = join(apt, 'sources.list.d');
  const names = await readdir(parts).catch(() => []);
  const sources = parseOneLineSources(await readText(join(apt, 'sources.list')));
  for (const name of names) {
    if (name.endsWith('.list')) sources.push(...parseOneLineSources(await readText(join(parts, name))));
    if (name.endsWith('.sources')) sources.push(...parseStanzaSources(await readText(join(parts, name))));
  }
  return sources;
}

async function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}
