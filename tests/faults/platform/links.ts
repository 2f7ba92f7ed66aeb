import type { NetConnectOpts } from 'node:net';
import { openTcpLink, type TcpLink } from './tcpLink.ts';

const stores = { MONGODB_URI: 'mongo', REDIS_URL: 'redis' };

/** Which of a service's addresses lead through a link: the variable that tells each, and who is at its end. */
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
  /** The environment of a service with its addresses led through links. */
  through(service: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv;
  close(): Promise<void>;
};

/** Opens a link for each connection between two processes of the platform. */
export async function openLinks(): Promise<Links> {
  const links = new Map<string, TcpLink>();
  for (const [service, variables] of Object.entries(linked)) {
    for (const [variable, other] of Object.entries(variables))
      links.set(`${service} ${variable}`, await openTcpLink(`${service} to ${other}`));
  }
  return {
    all: [...links.values()],
    through(service, env) {
      const told = { ...env };
      for (const variable of Object.keys(linked[service] ?? {})) {
        const link = links.get(`${service} ${variable}`);
        const address = env[variable];
        if (!link || !address) throw new Error(`${service} is not told ${variable}`);
        const { target, through } = rerouted(address, link.port);
        link.leadTo(target);
        told[variable] = through;
      }
      return told;
    },
    close: async () => void (await Promise.all([...links.values()].map((link) => link.close()))),
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
