import mongoose from 'mongoose';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** The tests' engine, as seen through a link that can be harmed. */
export type LinkToEngine = {
  readonly uri: string;
  /** Connections that asked while the link stood still. */
  readonly unanswered: ReadonlySet<Socket>;
  /** What is asked comes nowhere. */
  standStill(): void;
  /** The same, and what is written fills the way. */
  readNoMore(): void;
  /** Breaks what is connected as a killed engine does: who waits for an answer is reset, others see an end. What connects from now on is served. */
  die(): void;
  /** The same, and who connects is turned away until `heal`. */
  leave(): void;
  heal(): void;
};

export async function linkToEngine(): Promise<LinkToEngine> {
  const [host] = new mongoose.mongo.MongoClient(process.env['MONGODB_URI'] ?? '').options.hosts;
  const target = host!.socketPath ? { path: host!.socketPath } : { host: host!.host!, port: host!.port! };
  const open = new Set<Socket>();
  const unanswered = new Set<Socket>();
  let state: 'well' | 'still' | 'away' = 'well';

  const server = createServer((near) => {
    if (state === 'away') return void near.destroy();
    const far = connect(target).on('error', () => near.destroy());
    open.add(near.on('error', () => far.destroy()));
    near.on('close', () => open.delete(near) && far.destroy());
    near.on('data', (piece) => void (state === 'still' ? unanswered.add(near) : far.write(piece)));
    far.pipe(near);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const near of open) near.destroy();
    server.close();
  });

  function die(): void {
    state = 'well';
    for (const near of open) {
      if (unanswered.has(near)) near.resetAndDestroy();
      else near.destroy();
    }
  }
  return {
    uri: `mongodb://127.0.0.1:${(server.address() as AddressInfo).port}/?directConnection=true`,
    unanswered,
    standStill: () => void (state = 'still'),
    readNoMore: () => open.forEach((near) => near.pause()),
    die,
    leave() {
      die();
      state = 'away';
    },
    heal: () => void (state = 'well'),
  };
}
