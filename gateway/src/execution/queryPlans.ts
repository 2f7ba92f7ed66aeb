import { operationFromDocument } from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { LoadedSupergraph } from './supergraph.ts';

/** The plan of an operation of a document that was validated. */
export type PlanOf = (document: DocumentNode, operation: OperationDefinitionNode) => QueryPlan;

/** Plans each operation once for as long as its document is kept: the operation cache bounds both. */
export function queryPlans({ planner, apiSchema }: LoadedSupergraph): PlanOf {
  const plans = new WeakMap<OperationDefinitionNode, QueryPlan>();
  return (document, operation) => {
    let plan = plans.get(operation);
    if (!plan) {
      const named = operationFromDocument(apiSchema, document, { operationName: operation.name?.value });
      plans.set(operation, (plan = planner.buildQueryPlan(named)));
    }
    return plan;
  };
}
