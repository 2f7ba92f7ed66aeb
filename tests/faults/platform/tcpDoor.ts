import { type AddressInfo, createServer, type Socket } from 'node:net';
import { type Passage, tcpLink, type TcpLink } from './tcpLink.ts';

/** A port of this machine, and the links behind it. */
export type TcpDoor = {
  readonly port: number;
  readonly links: readonly TcpLink[];
  close(): Promise<void>;
};

/**
 * Opens a free port that leads on by links, one for each process of a service. Each connection goes by the next of them, past those that are
 * cut or have nobody at their end, as a balancer of connections in front of several processes would do it.
 *
 * @param names of the links
 */
export async function openTcpDoor(names: readonly string[]): Promise<TcpDoor> {
  const links = names.map(tcpLink);
  let turn = 0;
  const server = createServer({ allowHalfOpen: true }, (near) => {
    const from = turn++ % links.length;
    void lead(near, [...links.slice(from), ...links.slice(0, from)]);
  });
  server.listen(0, '127.0.0.1');
  await new Promise<void>((resolve, reject) => server.once('listening', resolve).once('error', reject));
  return {
    port: (server.address() as AddressInfo).port,
    links,
    async close() {
      for (const link of links) link.end();
      await new Promise((closed) => server.close(closed));
    },
  };
}

async function lead(near: Socket, links: readonly Passage[]): Promise<void> {
  // Whoever gives up before it is let in has nobody to tell.
  near.on('error', () => near.destroy());
  for (const link of links) {
    const far = await link.reach();
    if (far) return link.join(near, far);
  }
  near.destroy();
}
