import { cachedFolder } from './cachedFolder.ts';
import { filesIn, foldersOfLibraries } from './unpackedFiles.ts';
import { machineArchive } from './machineArchive.ts';
import { reasonOfFailure } from './reasonOfFailure.ts';
import { unpackPackages } from './unpackPackages.ts';

export type CRuntime = { loader: string; libraryPath: string; release: string } | { unavailable: string };

// The nearest later release with glibc 2.38, by the release that is too old.
const newerReleases: Record<string, string> = {
  bullseye: 'trixie',
  bookworm: 'trixie',
  focal: 'noble',
  jammy: 'noble',
};

const packages = ['libc6', 'libstdc++6', 'libgcc-s1', 'libatomic1'];
const loaderNames = ['ld-linux-x86-64.so.2', 'ld-linux-aarch64.so.1'];

/** A newer C runtime for one process alone: taken from the machine's mirror, unpacked, never installed. */
export async function fetchCRuntime(cacheDir: string, report: (line: string) => void): Promise<CRuntime> {
  const archive = await machineArchive();
  if ('unavailable' in archive) return archive;
  const { codename } = archive.release;
  const suite = newerReleases[codename];
  if (!suite) return { unavailable: `no newer C runtime is known for ${codename}` };
  const name = `c-runtime-${suite}-${process.arch}`;
  try {
    const folder = await cachedFolder(cacheDir, name, async (into) => {
      report(`fetching the C runtime of ${suite} from this machine's package mirror (first start only)`);
      await unpackPackages({ source: archive.source, suite, packages, installed: '/dev/null' }, into);
    });
    const files = await filesIn(folder);
    const loader = files.find((file) => loaderNames.some((known) => file.endsWith(`/${known}`)));
    if (!loader) return { unavailable: `${folder} holds no dynamic loader; remove it and start again` };
    return { loader, libraryPath: foldersOfLibraries(files), release: suite };
  } catch (error) {
    return { unavailable: `the C runtime of ${suite} could not be fetched: ${reasonOfFailure(error)}` };
  }
}
