import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { type BoundedCache, boundedCache } from '#gateway/boundedCache.ts';
import { readCostModel } from './costModel.ts';
import { sizingVariables, type Variables } from './listSizes.ts';
import { operationCost } from './operationCost.ts';

/** What an operation of a valid document may cost, for the variables that it comes with. @throws what `operationCost` throws */
export type CostOf = (document: DocumentNode, operation: OperationDefinitionNode, given: Variables) => number;

type Reckon = (
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Variables,
) => number;

/** Costs by what a supergraph says of them. @throws {UnreadCost} where it says what is not read */
export function operationCosts(schema: GraphQLSchema, supergraphSdl: string): CostOf {
  const model = readCostModel(parse(supergraphSdl));
  return reckonOnce((...of) => operationCost({ schema, model }, ...of));
}

const keptSizes = 50;

/** Reckons once for each operation and the sizes that it comes with, for as long as its document is kept. */
export function reckonOnce(reckon: Reckon): CostOf {
  const known = new WeakMap<OperationDefinitionNode, BoundedCache<number>>();
  return (document, operation, given) => {
    const variables = sizingVariables(operation, given);
    const sizes = JSON.stringify(variables);
    let costs = known.get(operation);
    if (!costs) known.set(operation, (costs = boundedCache({ entries: keptSizes })));
    let cost = costs.get(sizes);
    if (cost === undefined) costs.set(sizes, (cost = reckon(operation, fragmentsOf(document), variables)));
    return cost;
  };
}

const fragmentsOf = ({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
