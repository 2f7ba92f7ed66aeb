import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type AccessRule, type AccessRules, rulesTouched } from './access.ts';

/** A document that was parsed, validated and matched with the access rules once. */
export type KnownDocument =
  { document: DocumentNode; touched: readonly AccessRule[] } | { errors: readonly GraphQLError[] };

// A syntax tree takes some ninety bytes for each character of its text.
const maxCharacters = 2_000_000;

/** Parses and validates each text once. A gateway sends the same few texts over and over. */
export function documentCache(
  schema: GraphQLSchema,
  rules: AccessRules,
  max = 2_000,
): (text: string) => KnownDocument {
  const known = new LRUCache<string, KnownDocument>({
    max,
    maxSize: maxCharacters,
    sizeCalculation: (_, text) => text.length + 1,
  });
  return (text) => {
    let entry = known.get(text);
    if (!entry) known.set(text, (entry = read(schema, rules, text)));
    return entry;
  };
}

function read(schema: GraphQLSchema, rules: AccessRules, text: string): KnownDocument {
  try {
    const document = parse(text, { maxTokens: 20_000 });
    const errors = validate(schema, document);
    return errors.length > 0 ? { errors } : { document, touched: rulesTouched(schema, rules, document) };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
}
