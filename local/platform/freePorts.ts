import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { Refusal } from '../refusal.ts';
import type { Ports } from './addresses.ts';
import { listenerOn } from './listenerOn.ts';

/** Refuses to start when a port is taken, naming the port and, where it can be found, who listens there. */
export async function requireFreePorts(ports: Ports): Promise<void> {
  for (const [service, port] of Object.entries(ports)) {
    if (await becomesFree(port)) continue;
    const who = await listenerOn(port);
    throw new Refusal(
      `Port ${port}, for ${service}, is taken${who ? ` by ${who}` : ''}. ` +
        'Stop what listens there, or choose other ports: npm start -- --port-base 5000',
    );
  }
}

/** Waits a moment: the services of a supervisor that was just killed are still draining. */
async function becomesFree(port: number): Promise<boolean> {
  for (let tries = 0; tries < 10; tries += 1) {
    if (await isFree(port)) return true;
    await delay(200);
  }
  return false;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}
