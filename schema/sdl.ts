import { readFileSync } from 'node:fs';

export const subgraphNames = ['providers', 'availability', 'bookings', 'billing'] as const;

export type SubgraphName = (typeof subgraphNames)[number];

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** One subgraph's whole SDL: what all share, then its own. */
export function subgraphSdl(name: SubgraphName): string {
  return `${read('shared.graphql')}\n${read(`subgraphs/${name}.graphql`)}`;
}

/** The composed supergraph, as the gateway runs it. */
export function supergraphSdl(): string {
  return read('supergraph.graphql');
}
