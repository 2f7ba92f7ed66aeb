import type { NetConnectOpts } from 'node:net';
import type { Processes } from './processes.ts';
import { openTcpDoor, type TcpDoor } from './tcpDoor.ts';
import type { TcpLink } from './tcpLink.ts';

const stores = { MONGODB_URI: 'mongo', REDIS_URL: 'redis' };

/** Which of a service's addresses lead through links: the variable that tells each, and who is at its end. */
const linked: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  providers: stores,
  availability: stores,
  bookings: { ...stores, AVAILABILITY_URL: 'availability' },
  billing: { ...stores, STRIPE_API_BASE: 'stripe' },
  stripe: { STRIPE_WEBHOOK_URL: 'billing' },
  gateway: {
    PROVIDERS_URL: 'providers',
    AVAILABILITY_URL: 'availability',
    BOOKINGS_URL: 'bookings',
    BILLING_URL: 'billing',
  },
};

export type Links = {
  readonly all: readonly TcpLink[];
  /**
   * The environment of a process with its addresses led through links.
   *
   * @param ports of all processes
   */
  through(
    process: string,
    env: NodeJS.ProcessEnv,
    ports: Readonly<Record<string, number>>,
  ): NodeJS.ProcessEnv;
  close(): Promise<void>;
};

/** Opens a link for each connection between two processes of the platform, and a door for each address that one of them is told. */
export async function openLinks(processes: Processes): Promise<Links> {
  const doors = new Map<string, TcpDoor>();
  const addressesOf = (process: string) => Object.entries(linked[processes.serviceOf(process)] ?? {});
  for (const process of processes.names) {
    for (const [variable, other] of addressesOf(process)) {
      const names = processes.of(other).map((name) => `${process} to ${name}`);
      doors.set(`${process} ${variable}`, await openTcpDoor(names));
    }
  }
  return {
    all: [...doors.values()].flatMap(({ links }) => links),
    through(process, env, ports) {
      const told = { ...env };
      for (const [variable, other] of addressesOf(process)) {
        const door = doors.get(`${process} ${variable}`);
        const address = env[variable];
        if (!door || !address) throw new Error(`${process} is not told ${variable}`);
        const { target, through } = rerouted(address, door.port);
        for (const [index, name] of processes.of(other).entries())
          door.links[index]!.leadTo(index === 0 ? target : { ...target, port: ports[name]! });
        told[variable] = through;
      }
      return told;
    },
    close: async () => void (await Promise.all([...doors.values()].map((door) => door.close()))),
  };
}

/** An address as it leads through a port of this machine, and where that port must lead. */
function rerouted(address: string, port: number): { target: NetConnectOpts; through: string } {
  // Our own engines listen on Unix sockets: MongoDB's stands in a URI, Redis' by itself.
  if (address.startsWith('/')) return { target: { path: address }, through: `redis://127.0.0.1:${port}` };
  const socket = /^mongodb:\/\/(%2F[^/]+)\/(.*)$/.exec(address);
  if (socket?.[1]) {
    const through = `mongodb://127.0.0.1:${port}/${socket[2]}`;
    return { target: { path: decodeURIComponent(socket[1]) }, through };
  }
  const url = new URL(address);
  const target = { host: url.hostname, port: Number(url.port) };
  url.host = `127.0.0.1:${port}`;
  return { target, through: url.href.replace(/\/$/, '') };
}
