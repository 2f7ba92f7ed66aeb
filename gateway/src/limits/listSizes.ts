import {
  type DirectiveNode,
  type FieldNode,
  type GraphQLField,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import { refusal } from '#gateway/refusals.ts';
import type { ListSize } from './costModel.ts';

/** The values of an operation's variables, of any type, whatever was declared: as they came, or as `sizingVariables` gives them. */
export type Variables = Readonly<Record<string, unknown>>;

/** What is known of the sizes of lists at one field. */
export type SizesAt = {
  /** Of its own list. */
  ofItself: number | undefined;
  /** Of lists among the fields of its answer, by their names. */
  ofFields: ReadonlyMap<string, number>;
};

/** One for all, by which what it leads to is known again. */
export const noSizes: SizesAt['ofFields'] = new Map();

/**
 * The sizes that a field's `@listSize` gives, for the arguments that it has here.
 *
 * @param otherwise the size of a list of which nothing is said
 * @throws GRAPHQL_VALIDATION_FAILED where one slicing argument is asked for, and there are more or none
 */
export function sizesAt(
  said: ListSize,
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  variables: Variables,
  otherwise: number,
): SizesAt {
  const slices = said.slicingArguments.flatMap((name) => sliceOf(name, node, field, variables) ?? []);
  if (said.requireOne && slices.length !== 1)
    throw refusal(
      'GRAPHQL_VALIDATION_FAILED',
      `${node.name.value} takes one of ${said.slicingArguments.join(', ')}; it has ${slices.length}.`,
      400,
    );
  const items = slices.length > 0 ? Math.max(0, ...slices) * said.perSlice : (said.assumedSize ?? otherwise);
  const size = items * (said.timesLengthOf === undefined ? 1 : lengthOf(said.timesLengthOf, node, variables));
  return said.sizedFields.length > 0
    ? { ofItself: undefined, ofFields: new Map(said.sizedFields.map((name) => [name, size])) }
    : { ofItself: size, ofFields: noSizes };
}

/** What is no whole number, null included, counts as left out: it will be refused for what it is, or its default is taken. */
function sliceOf(
  name: string,
  { arguments: given }: FieldNode,
  field: GraphQLField<unknown, unknown>,
  variables: Variables,
): number | undefined {
  const argument = given?.find((each) => each.name.value === name);
  const value = argument && valueOf(argument.value, variables);
  if (Number.isInteger(value)) return value as number;
  const byDefault = field.args.find((each) => each.name === name)?.defaultValue;
  return Number.isInteger(byDefault) ? (byDefault as number) : undefined;
}

/** One where it is left out, or null: it will be refused for that, or names none in particular. */
function lengthOf(name: string, { arguments: given }: FieldNode, variables: Variables): number {
  const value = given?.find((each) => each.name.value === name)?.value;
  if (value?.kind === Kind.LIST) return value.values.length;
  // Of a variable this is known, and no more. Anything else becomes a list of one.
  const length = value?.kind === Kind.VARIABLE ? variables[value.name.value] : 1;
  return Number.isInteger(length) ? (length as number) : 1;
}

/** Whether @skip and @include leave a selection in. One whose condition is not known is in. */
export function isIncluded(directives: readonly DirectiveNode[] | undefined, variables: Variables): boolean {
  return !directives?.some(({ name, arguments: given }) => {
    const condition = given?.[0] && valueOf(given[0].value, variables);
    return (name.value === 'skip' && condition === true) || (name.value === 'include' && condition === false);
  });
}

const valueOf = (value: ValueNode, variables: Variables): unknown =>
  value.kind === Kind.VARIABLE ? variables[value.name.value] : valueFromASTUntyped(value);

/**
 * The variables of an operation that its sizes can depend on, with their values: whole numbers, which size lists, and conditions. Of lists,
 * their lengths. Other values, and any that are not of the declared type, are left out.
 */
export function sizingVariables(
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Variables,
): Variables {
  const values = variableDefinitions.flatMap(({ variable, type, defaultValue }): [string, unknown][] => {
    const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
    const isList = named.kind === Kind.LIST_TYPE;
    const sizes = isList || (named.kind === Kind.NAMED_TYPE && /^(Int|Boolean)$/.test(named.name.value));
    if (!sizes) return [];
    const { value: name } = variable.name;
    const value = given[name] === undefined && defaultValue ? valueFromASTUntyped(defaultValue) : given[name];
    if (isList) return Array.isArray(value) ? [[name, value.length]] : [];
    return typeof value === 'boolean' || Number.isInteger(value) ? [[name, value]] : [];
  });
  return Object.fromEntries(values);
}
