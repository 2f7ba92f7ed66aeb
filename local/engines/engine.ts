/** A data service that is running: ours to restart and stop, or somebody else's that was only named to us. */
export interface Engine {
  /** What a client is given: a MongoDB URI, or a Redis URL or socket path. */
  readonly address: string;
  /** Where it comes from, for the progress line. */
  readonly origin: string;
  readonly pid: number | undefined;
  /** Down and up again at the same address, closed cleanly in between. */
  restart(): Promise<void>;
  stop(): Promise<void>;
  kill(): void;
}

export interface EngineFolders {
  dataDir: string;
  cacheDir: string;
  socketDir: string;
}

export interface EngineReports {
  report(line: string): void;
  /** An engine crashed and cannot be brought back. */
  onGivenUp(error: unknown): void;
  signal?: AbortSignal | undefined;
}

/** An engine that the environment names. Nothing here may stop it. */
export function externalEngine(address: string, variable: string): Engine {
  return {
    address,
    origin: `as ${variable} says`,
    pid: undefined,
    async restart() {
      throw new Error(`${variable} names an engine that is not ours to restart`);
    },
    async stop() {},
    kill() {},
  };
}
