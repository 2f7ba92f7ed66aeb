import { globSync, readFileSync } from 'node:fs';
import { buildSchema, Kind, type OperationTypeNode, parse } from 'graphql';
import { expect, it } from 'vitest';

// Whatever the API offers, the client has a document for, or its README says that it has none.

const room = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, room), 'utf8');

const offered = (): string[] => {
  const api = buildSchema(read('../schema/api.graphql'));
  return (['query', 'mutation', 'subscription'] as OperationTypeNode[])
    .flatMap((kind) => Object.keys(api.getRootType(kind)!.getFields()))
    .toSorted();
};

const documented = (): string[] =>
  globSync('operations/*.graphql', { cwd: room }).flatMap((file) =>
    parse(read(file)).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? definition.selectionSet.selections.flatMap((field) =>
            field.kind === Kind.FIELD ? [field.name.value] : [],
          )
        : [],
    ),
  );

const leftOut = (): string[] => {
  const [, list = ''] = /## Left out\n([^#]*)/.exec(read('README.md')) ?? [];
  return [...list.matchAll(/^- `(\w+)`/gm)].map(([, name]) => name!);
};

it('has a document for all that the API offers, but for what is left out on purpose', () => {
  const [has, hasNot] = [new Set(documented()), leftOut()];
  expect(hasNot.filter((name) => has.has(name))).toEqual([]);
  expect([...has, ...hasNot].toSorted()).toEqual(offered());
});
