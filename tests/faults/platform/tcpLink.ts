import { type AddressInfo, connect, createServer, type NetConnectOpts, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** A TCP proxy in the middle of one connection of the platform. It passes everything on, until it is told to do harm. */
export type TcpLink = {
  readonly name: string;
  readonly port: number;
  /** Where it leads: told once that is known. */
  leadTo(target: NetConnectOpts): void;
  /** Every piece comes so much later, in both directions. */
  slow(ms: number): void;
  /** Nothing comes through, and nobody is told. */
  mute(): void;
  /** Breaks all that is connected, and whatever connects from now on. */
  cut(): void;
  heal(): void;
  close(): Promise<void>;
};

/** Opens a link on a free port of this machine. */
export async function openTcpLink(name: string): Promise<TcpLink> {
  let target: NetConnectOpts | undefined;
  let latency = 0;
  let isCut = false;
  let muted: PromiseWithResolvers<void> | undefined;
  const sockets = new Set<Socket>();
  const passage = async (): Promise<void> => {
    await muted?.promise;
    if (latency > 0) await delay(latency);
  };

  const server = createServer({ allowHalfOpen: true }, (near) => {
    if (isCut || !target) return void near.destroy();
    const far = connect({ ...target, allowHalfOpen: true });
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.setNoDelay?.(true);
      forward(from, to, passage);
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await new Promise<void>((resolve, reject) => server.once('listening', resolve).once('error', reject));

  const breakAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    name,
    port: (server.address() as AddressInfo).port,
    leadTo: (to) => void (target = to),
    slow: (ms) => void (latency = ms),
    // Muted twice it is muted once: what waits must be let through by the one healing.
    mute: () => void (muted ??= Promise.withResolvers<void>()),
    cut() {
      isCut = true;
      breakAll();
    },
    heal() {
      isCut = false;
      latency = 0;
      muted?.resolve();
      muted = undefined;
    },
    async close() {
      muted?.resolve();
      breakAll();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** In order, whatever the latency does meanwhile. */
function forward(from: Socket, to: Socket, passage: () => Promise<void>): void {
  let last: Promise<void> = Promise.resolve();
  const inTurn = (pass: () => void): void => {
    last = last.then(passage).then(pass);
  };
  from.on('data', (piece) => inTurn(() => void (to.destroyed || to.write(piece))));
  from.on('end', () => inTurn(() => void to.end()));
  from.on('error', () => to.destroy());
}
