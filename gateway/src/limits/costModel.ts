import {
  type ConstDirectiveNode,
  type ConstValueNode,
  type DocumentNode,
  type FieldDefinitionNode,
  isTypeDefinitionNode,
  Kind,
  valueFromASTUntyped,
} from 'graphql';

/** How many items a list is taken to have, as `@listSize` says. */
export type ListSize = {
  /** Where no slicing argument says it. */
  assumedSize: number | undefined;
  slicingArguments: readonly string[];
  /** Fields of the answer that are sized by it, where it is not the list itself. */
  sizedFields: readonly string[];
  /** Whether more or fewer than one of the slicing arguments is an error. */
  requireOne: boolean;
  /** How many items one unit of a slicing argument brings, as `@perSlice` says. */
  perSlice: number;
  /** The argument, a list, for each item of which there are so many. */
  timesLengthOf: string | undefined;
};

export type FieldCost = {
  weight: number | undefined;
  /** Weights of those arguments that have one. */
  arguments: ReadonlyMap<string, number>;
  listSize: ListSize | undefined;
};

/** What the SDL says about costs: of fields (`Type.field`) and of types. */
export type CostModel = {
  fields: ReadonlyMap<string, FieldCost>;
  types: ReadonlyMap<string, number>;
};

/** A weight stands where nobody reads it. The schema must not be served. */
export class UnreadCost extends Error {
  override readonly name = 'UnreadCost';
}

/**
 * Reads `@cost`, `@listSize` (https://specs.apollo.dev/cost/v0.1) and our own `@perSlice` of a supergraph: the API schema has no
 * directives.
 *
 * @throws {UnreadCost} where a field of an input has a weight: what an input holds is not looked at
 */
export function readCostModel(supergraph: DocumentNode): CostModel {
  const fields = new Map<string, FieldCost>();
  const types = new Map<string, number>();
  for (const definition of supergraph.definitions) {
    if (!isTypeDefinitionNode(definition)) continue;
    const { value: type } = definition.name;
    const weight = weightOf(definition.directives);
    if (weight !== undefined) types.set(type, weight);
    if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
      const weighed = definition.fields?.find(({ directives }) => weightOf(directives) !== undefined);
      if (weighed) throw new UnreadCost(`No @cost is read at ${type}.${weighed.name.value}.`);
    }
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      continue;
    for (const field of definition.fields ?? []) {
      const cost = costOfField(field);
      if (cost) fields.set(`${type}.${field.name.value}`, cost);
    }
  }
  return { fields, types };
}

function costOfField({ directives, arguments: given = [] }: FieldDefinitionNode): FieldCost | undefined {
  const weight = weightOf(directives);
  const listSize = listSizeOf(directives);
  const weights = given.flatMap(({ name, directives }): [string, number][] => {
    const weight = weightOf(directives);
    return weight === undefined ? [] : [[name.value, weight]];
  });
  if (weight === undefined && !listSize && weights.length === 0) return undefined;
  return { weight, listSize, arguments: new Map(weights) };
}

const weightOf = (directives: readonly ConstDirectiveNode[] | undefined): number | undefined =>
  argumentsOf(directives, 'cost')?.['weight'] as number | undefined;

function listSizeOf(directives: readonly ConstDirectiveNode[] | undefined): ListSize | undefined {
  const said = argumentsOf(directives, 'listSize') as
    | {
        assumedSize?: number;
        slicingArguments?: string[];
        sizedFields?: string[];
        requireOneSlicingArgument?: boolean;
      }
    | undefined;
  if (!said) return undefined;
  const perSlice = argumentsOf(directives, 'perSlice') as
    { items?: number; timesLengthOf?: string } | undefined;
  const { assumedSize, slicingArguments = [], sizedFields = [], requireOneSlicingArgument = true } = said;
  return {
    assumedSize,
    slicingArguments,
    sizedFields,
    requireOne: slicingArguments.length > 0 && requireOneSlicingArgument,
    perSlice: perSlice?.items ?? 1,
    timesLengthOf: perSlice?.timesLengthOf,
  };
}

function argumentsOf(
  directives: readonly ConstDirectiveNode[] | undefined,
  directive: string,
): Record<string, unknown> | undefined {
  const found = directives?.find(({ name }) => name.value === directive);
  return (
    found && Object.fromEntries((found.arguments ?? []).map(({ name, value }) => [name.value, plain(value)]))
  );
}

const plain = (value: ConstValueNode): unknown => valueFromASTUntyped(value) ?? undefined;
