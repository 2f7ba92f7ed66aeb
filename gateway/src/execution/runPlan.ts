import type { GraphQLDataSource } from '@apollo/gateway';
import { executeQueryPlan } from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';
import type { ExecutionResult } from 'graphql';
import type { LoadedSupergraph } from './supergraph.ts';
import type { Operation } from './operation.ts';

/** Where the parts of a plan are fetched, by subgraph. */
export type DataSources = Readonly<Record<string, GraphQLDataSource>>;

/** Runs a plan for one operation and shapes the answer as its selection asks. */
export async function runPlan(
  supergraph: LoadedSupergraph,
  plan: QueryPlan,
  operation: Operation,
  dataSources: DataSources,
): Promise<ExecutionResult> {
  const { request, context } = operation;
  const answer = await executeQueryPlan(
    plan,
    { ...dataSources },
    // What executing a plan reads of Apollo's request context, and no more.
    { request: { variables: { ...request.variables } }, context, metrics: {} } as never,
    { schema: supergraph.schema, operation: operation.definition, fragments: operation.fragments },
    supergraph.supergraphSchema,
    supergraph.apiSchema,
  );
  // Without `data` it would be read as a refused request, with a status that says that the caller is to blame.
  return { data: answer.data ?? null, ...(answer.errors && { errors: answer.errors }) };
}
