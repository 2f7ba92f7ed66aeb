import { once } from 'node:events';
import { connect, type NetConnectOpts, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** A TCP proxy in the middle of one connection of the platform. It passes everything on, until it is told to do harm. */
export type TcpLink = {
  readonly name: string;
  /** Where it leads: told once that is known. */
  leadTo(target: NetConnectOpts): void;
  /** Every piece comes so much later, in both directions. */
  slow(ms: number): void;
  /** Nothing comes through, and nobody is told. */
  mute(): void;
  /** Breaks all that is connected, and whatever connects from now on. */
  cut(): void;
  heal(): void;
};

/** A link as whoever lets callers in knows it. */
export type Passage = TcpLink & {
  /** A connection to its end; null where it is cut, or nobody is there. */
  reach(): Promise<Socket | null>;
  /** Passes on what comes, in both directions, until one of them closes. */
  join(near: Socket, far: Socket): void;
  end(): void;
};

export function tcpLink(name: string): Passage {
  let target: NetConnectOpts | undefined;
  let latency = 0;
  let isCut = false;
  let muted: PromiseWithResolvers<void> | undefined;
  const sockets = new Set<Socket>();
  const passage = async (): Promise<void> => {
    await muted?.promise;
    if (latency > 0) await delay(latency);
  };
  const breakAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const unmute = (): void => {
    muted?.resolve();
    muted = undefined;
  };

  return {
    name,
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
      unmute();
    },
    async reach() {
      if (isCut || !target) return null;
      const far = connect({ ...target, allowHalfOpen: true });
      return await once(far, 'connect').then(
        () => far,
        () => null,
      );
    },
    join(near, far) {
      // It may have been cut, or left, while its end was reached.
      if (isCut || near.destroyed) {
        near.destroy();
        far.destroy();
        return;
      }
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
    },
    end() {
      unmute();
      breakAll();
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
