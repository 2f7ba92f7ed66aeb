import { type Schema, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';

/** The composed supergraph in the forms that planning and executing need. */
export type LoadedSupergraph = {
  sdl: string;
  /** The names of the subgraphs behind it. */
  subgraphs: readonly string[];
  planner: QueryPlanner;
  /** What clients see, as the planner knows it. */
  apiSchema: Schema;
  /** What clients see, as graphql-js knows it. */
  schema: GraphQLSchema;
  /** All there is, what clients do not see included. */
  supergraphSchema: GraphQLSchema;
};

/** Reads a composed supergraph. @throws where it is none */
export function loadSupergraph(sdl: string): LoadedSupergraph {
  // Composition has validated it, and a drift from the SDL fails the check.
  const supergraph = Supergraph.build(sdl, { validateSupergraph: false });
  const apiSchema = supergraph.apiSchema();
  return {
    sdl,
    subgraphs: [...supergraph.subgraphsMetadata()].map(({ name }) => name),
    planner: new QueryPlanner(supergraph),
    apiSchema,
    schema: apiSchema.toGraphQLJSSchema(),
    supergraphSchema: supergraph.schema.toGraphQLJSSchema(),
  };
}
