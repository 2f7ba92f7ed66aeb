import { cachedFolder } from './cachedFolder.ts';
import { filesIn, foldersOfLibraries } from './unpackedFiles.ts';
import { machineArchive } from './machineArchive.ts';
import { reasonOfFailure } from './reasonOfFailure.ts';
import { unpackPackages } from './unpackPackages.ts';

export type FetchedRedis = { file: string; libraryPath: string; origin: string } | { unavailable: string };

/** redis-server of the machine's own release, with the libraries that the machine lacks, unpacked beside each other. */
export async function fetchRedis(cacheDir: string, report: (line: string) => void): Promise<FetchedRedis> {
  const archive = await machineArchive();
  if ('unavailable' in archive) return archive;
  const suite = archive.release.codename;
  try {
    const folder = await cachedFolder(cacheDir, `redis-${suite}-${process.arch}`, async (into) => {
      report(`fetching redis-server of ${suite} from this machine's package mirror (first start only)`);
      const installed = '/var/lib/dpkg/status';
      await unpackPackages({ source: archive.source, suite, packages: ['redis-server'], installed }, into);
    });
    const files = await filesIn(folder);
    const file = files.find((candidate) => candidate.endsWith('/bin/redis-server'));
    if (!file) return { unavailable: `${folder} holds no redis-server; remove it and start again` };
    return { file, libraryPath: foldersOfLibraries(files), origin: `package of ${suite}, unpacked` };
  } catch (error) {
    return { unavailable: `its package of ${suite} could not be fetched: ${reasonOfFailure(error)}` };
  }
}
