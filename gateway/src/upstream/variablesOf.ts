import type { FetchNode } from '@apollo/query-planner';
import type { Operation } from '#gateway/execution/operation.ts';

/** The variables of an operation that one part of its plan uses. */
export function variablesOf(part: FetchNode, { request: { variables } }: Operation): Record<string, unknown> {
  const used = (part.variableUsages ?? []).filter((name) => variables[name] !== undefined);
  return Object.fromEntries(used.map((name) => [name, variables[name]]));
}
