import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { CostModel, FieldCost } from './costModel.ts';
import { isIncluded, noSizes, type SizesAt, sizesAt, type Variables } from './listSizes.ts';

const defaultCosts = {
  /** An object of an answer, where nothing else is said. What is no object costs nothing. */
  object: 1,
  /** Items of a list of which nothing is said. */
  listSize: 10,
  /** A root field of a mutation, beside what it answers: one booking takes the platform as long as a month of free times. */
  mutation: 1_000,
};

/** What is selected of an object, by each type that the object may be of. */
type CostByType = ReadonlyMap<string, number>;

/** By the fields whose lists are sized by what is around them. */
type Sizes = SizesAt['ofFields'];

/**
 * What an operation may cost, from its text and its sizes alone: about as many objects as its answer may have. As the cost directives are
 * specified (https://ibm.github.io/graphql-specs/cost-spec.html) and Apollo's router reckons them, except that a mutation's base
 * cost is that of each of its root fields, and that of the types behind an interface or a union the dearest counts, not all.
 *
 * The document must be valid for the schema.
 *
 * @param variables as `sizingVariables` gives them
 * @throws GRAPHQL_VALIDATION_FAILED where one slicing argument is asked for, and there are more or none
 */
export function operationCost(
  { schema, model }: { schema: GraphQLSchema; model: CostModel },
  definition: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Variables,
): number {
  // Each fragment is reckoned once for all places that size its lists alike, or short chains of them would take for ever.
  const spread = new Map<Sizes, Map<string, CostByType>>();
  const mutation = schema.getMutationType();

  function ofSet(set: SelectionSetNode, type: GraphQLCompositeType, sizes: Sizes): CostByType {
    const costs = new Map(typesBehind(schema, type).map((name) => [name, 0]));
    for (const selection of set.selections) {
      if (!isIncluded(selection.directives, variables)) continue;
      const added = ofSelection(selection, type, sizes);
      for (const [name, cost] of costs)
        costs.set(name, cost + (typeof added === 'number' ? added : (added.get(name) ?? 0)));
    }
    return costs;
  }

  function ofSelection(
    selection: SelectionNode,
    parent: GraphQLCompositeType,
    sizes: Sizes,
  ): number | CostByType {
    if (selection.kind === Kind.FIELD) return ofField(selection, parent, sizes);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value, sizes);
    const { typeCondition, selectionSet } = selection;
    return ofSet(selectionSet, typeCondition ? typeNamed(typeCondition.name.value) : parent, sizes);
  }

  function ofFragment(name: string, sizes: Sizes): CostByType {
    const known = spread.get(sizes) ?? new Map<string, CostByType>();
    spread.set(sizes, known);
    let cost = known.get(name);
    if (!cost) {
      const { typeCondition, selectionSet } = fragments.get(name)!;
      known.set(name, (cost = ofSet(selectionSet, typeNamed(typeCondition.name.value), sizes)));
    }
    return cost;
  }

  function ofField(node: FieldNode, parent: GraphQLCompositeType, sizes: Sizes): number {
    const { value: name } = node.name;
    const field = 'getFields' in parent ? parent.getFields()[name] : undefined;
    // `__typename`, and introspection, which production has none of.
    if (!field) return 0;
    const type = getNamedType(field.type);
    const said = costOfField(parent, name);
    const at = said?.listSize && sizesAt(said.listSize, node, field, variables, defaultCosts.listSize);
    const isList = isListType(getNullableType(field.type));
    const items = isList ? (sizes.get(name) ?? at?.ofItself ?? defaultCosts.listSize) : 1;
    const below =
      node.selectionSet && isCompositeType(type)
        ? dearest(ofSet(node.selectionSet, type, at?.ofFields ?? noSizes))
        : 0;
    const base = parent === mutation ? defaultCosts.mutation : 0;
    return base + items * ((said?.weight ?? weightOfType(type)) + below) + ofArguments(said, node);
  }

  /** Behind an interface or a union, that of the first type for which anything is said. */
  function costOfField(parent: GraphQLCompositeType, name: string): FieldCost | undefined {
    const own = model.fields.get(`${parent.name}.${name}`);
    if (own || !isAbstractType(parent)) return own;
    const coordinates = typesBehind(schema, parent).map((type) => `${type}.${name}`);
    return coordinates.map((each) => model.fields.get(each)).find(Boolean);
  }

  const weightOfType = (type: GraphQLNamedType): number =>
    model.types.get(type.name) ?? (isCompositeType(type) ? defaultCosts.object : 0);

  const typeNamed = (name: string): GraphQLCompositeType => schema.getType(name) as GraphQLCompositeType;

  const root = schema.getRootType(definition.operation)!;
  return Math.min(dearest(ofSet(definition.selectionSet, root, noSizes)), Number.MAX_SAFE_INTEGER);
}

const typesBehind = (schema: GraphQLSchema, type: GraphQLCompositeType): string[] =>
  isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];

const dearest = (costs: CostByType): number => Math.max(0, ...costs.values());

const ofArguments = (said: FieldCost | undefined, { arguments: given = [] }: FieldNode): number =>
  given.reduce((sum, { name }) => sum + (said?.arguments.get(name.value) ?? 0), 0);
