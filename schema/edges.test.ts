import { Kind, type ObjectTypeDefinitionNode, parse, type TypeNode } from 'graphql';
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

/** What a field promises to be there: itself, or each of its list. */
function promisedBy(type: TypeNode): string | undefined {
  if (type.kind === Kind.LIST_TYPE) return promisedBy(type.type);
  if (type.kind === Kind.NAMED_TYPE) return undefined;
  return type.type.kind === Kind.NAMED_TYPE ? type.type.name.value : promisedBy(type.type);
}

// Else the outage of one subgraph takes the answer of another with it: a slot that is held comes back as nothing.
it.each(subgraphNames)('%s promises nothing that another subgraph has to keep', (subgraph) => {
  const entities = typesOf(subgraph).filter(isEntity);
  const foreign = new Set(
    entities.map(({ name }) => name.value).filter((entity) => ownerOf(entity) !== subgraph),
  );
  const promised = typesOf(subgraph).flatMap(({ name: owner, fields }) =>
    (fields ?? []).flatMap(({ name, type }) =>
      foreign.has(promisedBy(type) ?? '') ? [`${owner.value}.${name.value}`] : [],
    ),
  );
  expect(promised).toEqual([]);
});
