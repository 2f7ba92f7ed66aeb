import { buildSchema, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { expect, it } from 'vitest';
import type { RequestContext } from '#gateway/requestContext.ts';
import { readOperation } from './operation.ts';

const schema = buildSchema('type Query { found(filter: Filter): ID } input Filter { specialty: String }');
const document = parse('query ($filter: Filter) { found(filter: $filter) }');
const [definition] = document.definitions as OperationDefinitionNode[];

const errorsOf = (filter: unknown): string[] => {
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  const read = readOperation(schema, document, definition, { filter }, {} as RequestContext);
  return 'errors' in read ? read.errors.map(({ message }) => message) : [];
};

it('says what is wrong with a variable, and not what the schema has instead', () => {
  expect(errorsOf({ specialt: 'skin' })).toEqual([
    'Variable "$filter" got invalid value { specialt: "skin" }; Field "specialt" is not defined by type "Filter".',
  ]);
});

// Each error quotes the whole value: all of them together are the square of what was sent.
it('stops at a few errors, however much is wrong', () => {
  const wrong = Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`field${at}`, at]));
  expect(errorsOf(wrong).length).toBeLessThanOrEqual(11);
});
