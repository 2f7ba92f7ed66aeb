import { type DocumentNode, type GraphQLFormattedError, Kind, parse, print, visit } from 'graphql';

/** What is asked of a subgraph for one part of a plan. */
export type Part = { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };

export type Answer = { data?: Record<string, unknown> | null; errors?: readonly GraphQLFormattedError[] };

/**
 * One query that asks all that several queries ask: each one's variables, fragments and answers get a prefix of their own. Plans ask a
 * subgraph once for each kind of entity; side by side, that is one request for what would be three.
 */
export function joinQueries(queries: readonly string[]): string {
  const parts = queries.map((query, n) => prefixed(parse(query), prefixOf(n)));
  const operations = parts.flatMap(({ definitions }) =>
    definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION),
  );
  const [first] = operations;
  if (!first) throw new Error('there is no query to join');
  return print({
    kind: Kind.DOCUMENT,
    definitions: [
      {
        ...first,
        variableDefinitions: operations.flatMap(({ variableDefinitions }) => variableDefinitions ?? []),
        selectionSet: {
          kind: Kind.SELECTION_SET,
          selections: operations.flatMap(({ selectionSet }) => selectionSet.selections),
        },
      },
      ...parts.flatMap(({ definitions }) =>
        definitions.filter((each) => each.kind !== Kind.OPERATION_DEFINITION),
      ),
    ],
  });
}

/** The variables of the joined query. */
export const joinVariables = (all: readonly Part['variables'][]): Record<string, unknown> =>
  Object.fromEntries(
    all.flatMap((variables, n) =>
      Object.entries(variables).map(([name, value]) => [`${prefixOf(n)}${name}`, value]),
    ),
  );

/** Of the joined query's answer, the answer to each part. An error that names no part is every part's. */
export function splitAnswer({ data, errors = [] }: Answer, count: number): Answer[] {
  return Array.from({ length: count }, (_, n): Answer => {
    const prefix = prefixOf(n);
    const own = Object.entries(data ?? {}).flatMap(([key, value]) =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), value]] : [],
    );
    const mine = errors.flatMap((error): GraphQLFormattedError[] => {
      const [key, ...rest] = error.path ?? [];
      if (typeof key !== 'string') return [error];
      return key.startsWith(prefix) ? [{ ...error, path: [key.slice(prefix.length), ...rest] }] : [];
    });
    return { data: Object.fromEntries(own), ...(mine.length > 0 && { errors: mine }) };
  });
}

const prefixOf = (n: number): string => `_${n}_`;

function prefixed(document: DocumentNode, prefix: string): DocumentNode {
  let depth = 0;
  const renamed = <Named extends { name: { value: string } }>(node: Named): Named => ({
    ...node,
    name: { ...node.name, value: `${prefix}${node.name.value}` },
  });
  return visit(document, {
    Variable: renamed,
    FragmentSpread: renamed,
    FragmentDefinition: { enter: (node) => ({ ...renamed(node) }) },
    SelectionSet: {
      enter: () => void (depth += 1),
      leave: () => void (depth -= 1),
    },
    Field: {
      // Of the operation itself, not of what is below it.
      enter: (node, _key, _parent, _path, ancestors) => {
        const isRoot =
          depth === 1 && ancestors.some((each) => 'kind' in each && each.kind === Kind.OPERATION_DEFINITION);
        if (!isRoot) return undefined;
        const key = (node.alias ?? node.name).value;
        return { ...node, alias: { kind: Kind.NAME, value: `${prefix}${key}` } };
      },
    },
  });
}
