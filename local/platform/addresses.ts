import { Refusal } from '../refusal.ts';
import type { ServiceDescription } from './services.ts';

/** The port of each service, by its name. */
export type Ports = Readonly<Record<string, number>>;

export function portsFrom(base: number, services: readonly ServiceDescription[]): Ports {
  const highest = Math.max(...services.map((service) => service.portOffset));
  if (!Number.isInteger(base) || base < 1024 || base + highest > 65_535) {
    throw new Refusal(`The port base must be a whole number from 1024 to ${65_535 - highest}.`);
  }
  return Object.fromEntries(services.map((service) => [service.name, base + service.portOffset]));
}

/** Where a service listens, as `http://127.0.0.1:4000`. */
export function originOf(ports: Ports, name: string): string {
  const port = ports[name];
  if (port === undefined) throw new Error(`no service is called ${name}`);
  return `http://127.0.0.1:${port}`;
}
