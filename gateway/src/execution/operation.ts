import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getVariableValues,
  type GraphQLSchema,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { deepestVariables, isDeeperThan } from '#gateway/limits/variableDepth.ts';
import { refusal } from '#gateway/refusals.ts';
import type { RequestContext } from '#gateway/requestContext.ts';

/** One operation that was accepted: valid, allowed, its variables of the right types. */
export type Operation = {
  document: DocumentNode;
  definition: OperationDefinitionNode;
  fragments: Record<string, FragmentDefinitionNode>;
  request: { variables: Readonly<Record<string, unknown>> };
  context: RequestContext;
};

// Each error quotes the whole value that it is about: of a large one, a thousand would fill the memory.
const strictly = { maxErrors: 10, hideSuggestions: true };

const fragmentsOf = new WeakMap<DocumentNode, Record<string, FragmentDefinitionNode>>();

/** The operation, or what is wrong with its variables. */
export function readOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  definition: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>> | null | undefined,
  context: RequestContext,
): Operation | { errors: readonly GraphQLError[] } {
  const given = variables ?? {};
  if (isDeeperThan(deepestVariables, given)) return { errors: [tooDeep()] };
  const { errors } = getVariableValues(schema, definition.variableDefinitions ?? [], given, strictly);
  if (errors) return { errors: errors.map(asInvalidInput) };
  let fragments = fragmentsOf.get(document);
  if (!fragments) fragmentsOf.set(document, (fragments = readFragments(document)));
  // As they were given: the subgraphs coerce them, and know the defaults.
  return { document, definition, fragments, request: { variables: given }, context };
}

function readFragments(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  return Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}

const tooDeep = (): GraphQLError =>
  refusal('INVALID_INPUT', `Variables may be nested ${deepestVariables} levels deep.`, 400);

const asInvalidInput = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes,
    extensions: { code: 'INVALID_INPUT', http: { status: 400 } },
  });
