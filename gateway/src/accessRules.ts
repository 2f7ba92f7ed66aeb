import { type AccessRule, readAccessRules, rulesTouched } from '@tidbok/kit/graphql/access.ts';
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';

/**
 * Gives the access rules that a document touches, found once for each document.
 *
 * @throws {MissingAccessRule} where a root field or a personal type of the supergraph has no rule
 */
export function rulesOf(
  schema: GraphQLSchema,
  supergraphSdl: string,
): (document: DocumentNode) => readonly AccessRule[] {
  const rules = readAccessRules(parse(supergraphSdl));
  const known = new WeakMap<DocumentNode, readonly AccessRule[]>();
  return (document) => {
    let touched = known.get(document);
    if (!touched) known.set(document, (touched = rulesTouched(schema, rules, document)));
    return touched;
  };
}
