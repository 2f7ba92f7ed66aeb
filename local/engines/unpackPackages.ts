import { execFile } from 'node:child_process';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type AptSource, stanzaFor } from './aptSources.ts';

const run = promisify(execFile);

export interface PackageRequest {
  source: AptSource;
  suite: string;
  packages: readonly string[];
  /** dpkg's list of what the machine has: apt fetches only what is missing from it. */
  installed: '/var/lib/dpkg/status' | '/dev/null';
}

/**
 * Fetches Debian packages with the machine's own apt, signatures checked, and unpacks them into a folder.
 * Nothing is installed and no right is needed: apt gets state, cache and sources of its own for this.
 */
export async function unpackPackages(request: PackageRequest, into: string): Promise<void> {
  const apt = join(into, '.apt');
  const archives = join(apt, 'cache', 'archives');
  await mkdir(join(archives, 'partial'), { recursive: true });
  await mkdir(join(apt, 'state', 'lists', 'partial'), { recursive: true });
  await mkdir(join(apt, 'sources'));
  await writeFile(join(apt, 'sources', 'own.sources'), stanzaFor(request.source, request.suite));
  const config = join(apt, 'apt.conf');
  await writeFile(config, aptConfig(apt, request.installed));

  await run('apt-get', ['-c', config, 'update', '-qq']);
  const download = ['install', '-qq', '-y', '--no-install-recommends', '--download-only'];
  await run('apt-get', ['-c', config, ...download, ...request.packages]);
  for (const file of await readdir(archives)) {
    if (file.endsWith('.deb')) await run('dpkg-deb', ['-x', join(archives, file), into]);
  }
  await rm(apt, { recursive: true });
}

// Read after the machine's own configuration, so that its proxies stay and its folders and hooks do not.
function aptConfig(folder: string, installed: string): string {
  return `
#clear APT::Update::Pre-Invoke;
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
#clear DPkg::Post-Invoke;
Dir::State "${folder}/state";
Dir::State::status "${installed}";
Dir::Cache "${folder}/cache";
Dir::Etc::sourcelist "/dev/null";
Dir::Etc::sourceparts "${folder}/sources";
Acquire::Languages "none";
Acquire::Retries "2";
Acquire::http::Timeout "20";
Acquire::https::Timeout "20";
APT::Sandbox::User "";
APT::Update::Error-Mode "any";
Debug::NoLocking "true";
`;
}
