import { Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';
import { expect, it } from 'vitest';
import { subgraphNames, subgraphSdl } from './sdl.ts';

const typesOf = (name: (typeof subgraphNames)[number]): ObjectTypeDefinitionNode[] =>
  parse(subgraphSdl(name)).definitions.filter(
    (definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION,
  );

const isEntity = ({ directives }: ObjectTypeDefinitionNode): boolean =>
  directives?.some(({ name }) => name.value === 'key') ?? false;

/** The subgraph that an entity's outage is: it has most of its fields. */
const ownerOf = (entity: string): string | undefined =>
  subgraphNames
    .map((name) => ({
      name,
      fields: typesOf(name).find((type) => type.name.value === entity)?.fields?.length ?? 0,
    }))
    .sort((one, other) => other.fields - one.fields)[0]?.name;

// Else the outage of one subgraph takes the answer of another with it: a slot that is held comes back as nothing.
it.each(subgraphNames)('%s promises nothing that another subgraph has to keep', (subgraph) => {
  const entities = typesOf(subgraph).filter(isEntity);
  const foreign = new Set(
    entities.map(({ name }) => name.value).filter((entity) => ownerOf(entity) !== subgraph),
  );
  const promised = typesOf(subgraph).flatMap(({ name: owner, fields }) =>
    (fields ?? []).flatMap(({ name, type }) =>
      type.kind === Kind.NON_NULL_TYPE &&
      type.type.kind === Kind.NAMED_TYPE &&
      foreign.has(type.type.name.value)
        ? [`${owner.value}.${name.value}`]
        : [],
    ),
  );
  expect(promised).toEqual([]);
});
