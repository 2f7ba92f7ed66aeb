import { createHash } from 'node:crypto';
import { lstat, mkdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Refusal } from '../refusal.ts';

/**
 * The same short folder for the same data folder, always: a restarted engine comes back at its old address.
 * Not inside the data folder, whose path may be longer than the 104 bytes a Unix socket's may have.
 */
export function socketFolderOf(dataDir: string): string {
  const place = tmpdir().length <= 40 ? tmpdir() : '/tmp';
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 8);
  return join(place, `tidbok-${hash}-${userInfo().uid}`);
}

/** Creates the folder, or refuses one that another user could have placed there to listen in. */
export async function makeSocketFolder(dataDir: string): Promise<string> {
  const folder = socketFolderOf(dataDir);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const found = await lstat(folder);
  const isOurs = found.isDirectory() && found.uid === userInfo().uid && (found.mode & 0o077) === 0;
  if (!isOurs)
    throw new Refusal(`${folder} exists and is not this user's private folder; remove it and start again.`);
  return folder;
}

/** Resolves when something accepts connections at the socket; rejects when aborted. */
export async function untilAccepting(socketPath: string, signal: AbortSignal): Promise<void> {
  while (!(await accepts(socketPath))) await delay(20, undefined, { signal });
}

/**
 * Waits for the engine of a killed supervisor to end. It notices by itself, but not at once, and it removes its
 * socket at the end: a successor that had already bound the same path would be left without one.
 */
export async function untilDeserted(socketPath: string): Promise<void> {
  const patience = 500;
  for (let tries = 0; await accepts(socketPath); tries += 1) {
    if (tries === patience)
      throw new Refusal(`Another process still listens on ${socketPath}; stop it and start again.`);
    await delay(20);
  }
}

function accepts(socketPath: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(socketPath);
    const settle = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
  });
}
