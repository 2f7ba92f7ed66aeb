/** One process of the platform. `node <entry>` runs it, with the environment as its only configuration. */
export interface ServiceDescription {
  name: string;
  /** Relative to the repository's root. */
  entry: string;
  /** Added to the port base; the gateway has the base itself. */
  portOffset: number;
  /** Services of a stage start together, after those of the stage before; they stop in the reverse order. */
  stage: 1 | 2;
  /** Signs the identity that it passes on to other services. */
  signsIdentity: boolean;
}

const subgraph = (name: string, portOffset: number): ServiceDescription => ({
  name,
  entry: `subgraphs/${name}/src/main.ts`,
  portOffset,
  stage: 1,
  signsIdentity: true,
});

export const services: readonly ServiceDescription[] = [
  { name: 'issuer', entry: 'local/issuer/main.ts', portOffset: 10, stage: 1, signsIdentity: false },
  { name: 'stripe', entry: 'local/stripe/main.ts', portOffset: 11, stage: 1, signsIdentity: false },
  subgraph('providers', 1),
  subgraph('availability', 2),
  subgraph('bookings', 3),
  subgraph('billing', 4),
  { name: 'gateway', entry: 'gateway/src/main.ts', portOffset: 0, stage: 2, signsIdentity: true },
];
