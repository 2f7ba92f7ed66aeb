import type { ApolloServerOptions } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { boundedCache } from './boundedCache.ts';

type DocumentStore = NonNullable<ApolloServerOptions<object>['documentStore']>;

// A syntax tree takes some ninety bytes for each character of its text, and its plan stays with it.
const maxCharacters = 2_000_000;

/** Keeps documents that were parsed and validated; their plans and access rules live as long as they do. */
export function documentStore(entries: number): DocumentStore {
  const documents = boundedCache<DocumentNode>({ entries, weight: maxCharacters });
  return {
    get: async (key) => documents.get(key),
    set: async (key, document) => documents.set(key, document, document.loc?.source.body.length ?? 1),
    delete: async (key) => documents.delete(key),
  };
}
