import { join } from 'node:path';
import { readLocalConfig } from './config.ts';
import { claimDataFolder } from './data-folder/claimDataFolder.ts';
import { prepareDataFolder } from './data-folder/prepareDataFolder.ts';
import { type Secrets, keepSecrets } from './data-folder/secrets.ts';
import { type Engines, startEngines } from './engines/startEngines.ts';
import { type Ports, originOf } from './platform/addresses.ts';
import { environmentOf } from './platform/environment.ts';
import { requireFreePorts } from './platform/freePorts.ts';
import { forgetRunning, noteRunning } from './platform/runningPlatform.ts';
import { type ServiceDescription, services as allServices } from './platform/services.ts';
import { startService } from './platform/startService.ts';
import type { SupervisedProcess } from './processes/superviseProcess.ts';

export interface PlatformOptions {
  dataDir: string;
  ports: Ports;
  /** The shell's environment, with what the caller adds. MONGODB_URI and REDIS_URL in it are used as they are. */
  env: NodeJS.ProcessEnv;
  report(line: string): void;
  verbose?: boolean;
  /** Default: all of platform/services.ts. */
  services?: readonly ServiceDescription[];
  /** Changes what a service is told, for tests that put something between it and what it talks to. */
  retell?(service: ServiceDescription, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv;
  /** A process crashed and cannot be brought back; the caller should stop the platform. */
  onGivenUp?(error: unknown): void;
  /** Aborting it ends a start that is under way, and undoes it. */
  signal?: AbortSignal;
}

export interface Platform {
  readonly engines: Engines;
  readonly secrets: Secrets;
  readonly ports: Ports;
  readonly processes: ReadonlyMap<string, SupervisedProcess>;
  /** Where a service listens, as `http://127.0.0.1:4000`. */
  origin(service: string): string;
  /** Gateway first, then the services behind it, then the engines: each may finish what it has begun. */
  stop(): Promise<void>;
  /** Everything, at once, nothing drained. */
  kill(): void;
}

/** Starts engines and services, each ready before what needs it; undoes all of it when one fails. */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const { dataDir, ports, env, report, services = allServices, onGivenUp = () => undefined } = options;
  const retell = options.retell ?? ((_, told) => told);
  await prepareDataFolder(dataDir);
  const claim = claimDataFolder(dataDir);
  const processes = new Map<string, SupervisedProcess>();
  let engines: Engines | undefined;
  // The first failure ends the others' waiting as well.
  const failed = new AbortController();
  const signal = AbortSignal.any([failed.signal, ...(options.signal ? [options.signal] : [])]);

  async function stop(): Promise<void> {
    await forgetRunning(dataDir);
    for (const stage of [2, 1]) {
      const stopping = services
        .filter((service) => service.stage === stage)
        .map(async (service) => processes.get(service.name)?.stop());
      await Promise.all(stopping);
    }
    await engines?.stop();
    claim.release();
  }

  try {
    await requireFreePorts(ports);
    const signers = services.filter((service) => service.signsIdentity).map((service) => service.name);
    // `local` is who fills the directory: the import and the demo data.
    const secrets = await keepSecrets(dataDir, [...signers, 'local']);
    const { mongodbUri, redisUrl, cacheDir } = readLocalConfig(env);
    engines = await startEngines({
      dataDir,
      mongodbUri,
      redisUrl,
      cacheDir,
      report,
      claim,
      onGivenUp,
      signal,
    });
    const around = {
      dataDir,
      ports,
      secrets,
      mongodbUri: engines.mongodbUri,
      redisUrl: engines.redisUrl,
      env,
    };

    const startOne = async (service: ServiceDescription) => {
      const supervised = await startService({
        service,
        env: retell(service, environmentOf(service, around)),
        origin: originOf(ports, service.name),
        logsDir: join(dataDir, 'logs'),
        verbose: options.verbose ?? false,
        report,
        signal,
        onGivenUp,
      });
      processes.set(service.name, supervised);
    };
    for (const stage of [1, 2]) {
      const starting = services.filter((service) => service.stage === stage).map(startOne);
      await Promise.all(starting).catch(async (error: unknown) => {
        failed.abort(error);
        // Only when all have settled is it known what must be stopped.
        await Promise.allSettled(starting);
        throw error;
      });
    }
    await noteRunning(dataDir, { ports, mongodbUri: engines.mongodbUri, redisUrl: engines.redisUrl });
    return {
      engines,
      secrets,
      ports,
      processes,
      origin: (service) => originOf(ports, service),
      stop,
      kill() {
        for (const supervised of processes.values()) supervised.kill();
        engines?.kill();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
