import {
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  getNullableType,
  getOperationAST,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  Kind,
  type OperationTypeNode,
} from 'graphql';

/** As `execute`, and fails where a refusal names a part that the field's input, or its arguments, do not have. */
export async function executeForTests(args: ExecutionArgs): Promise<ExecutionResult> {
  const result = await execute(args);
  const fields = rootFields(args);
  for (const [key, value] of Object.entries(result.data ?? {})) {
    const refusal = value as { __typename?: string; field?: string } | null;
    if (refusal?.__typename === 'InvalidInput') check(fields.get(key), refusal.field);
  }
  for (const { path, extensions } of result.errors ?? []) {
    if (extensions['code'] === 'INVALID_INPUT' && path?.length === 1)
      check(fields.get(String(path[0])), String(extensions['field']));
  }
  return result;
}

type Field = GraphQLField<unknown, unknown>;

function check(field: Field | undefined, path: string | undefined): void {
  if (field && path !== undefined && !hasPart(field, path))
    throw new Error(`${field.name} was refused for ${path}, which is no part of its input.`);
}

function hasPart({ args }: Field, path: string): boolean {
  const input = args.find(({ name }) => name === 'input');
  let parts = input ? fieldsOf(input.type) : new Map(args.map(({ name, type }) => [name, type]));
  for (const step of path.split('.')) {
    const [, name = '', indexes = ''] = /^(\w+)((?:\[\d+\])*)$/.exec(step) ?? [];
    let type = parts.get(name);
    for (const _ of indexes.matchAll(/\[/g)) type = type && elementOf(type);
    if (!type) return false;
    parts = fieldsOf(type);
  }
  return true;
}

function elementOf(type: GraphQLInputType): GraphQLInputType | undefined {
  const list = getNullableType(type);
  return isListType(list) ? list.ofType : undefined;
}

function fieldsOf(type: GraphQLInputType): Map<string, GraphQLInputType> {
  const object = getNullableType(type);
  return new Map(
    isInputObjectType(object)
      ? Object.values(object.getFields()).map((field) => [field.name, field.type])
      : [],
  );
}

function rootFields({ schema, document, operationName }: ExecutionArgs): Map<string, Field | undefined> {
  const operation = getOperationAST(document, operationName)!;
  const fields = rootOf(schema, operation.operation);
  return new Map(
    operation.selectionSet.selections.flatMap((selection) =>
      selection.kind === Kind.FIELD
        ? [[selection.alias?.value ?? selection.name.value, fields?.[selection.name.value]] as const]
        : [],
    ),
  );
}

const rootOf = (schema: GraphQLSchema, operation: OperationTypeNode) =>
  schema.getRootType(operation)?.getFields();
