import {
  type FieldDefinitionNode,
  isCompositeType,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
  buildSchema,
} from 'graphql';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { supergraphSdl } from './sdl.ts';

const api = buildSchema(readFileSync(new URL('api.graphql', import.meta.url), 'utf8'));
const types = parse(supergraphSdl()).definitions.filter(
  (definition): definition is ObjectTypeDefinitionNode => definition.kind === Kind.OBJECT_TYPE_DEFINITION,
);

const isList = (type: TypeNode): boolean =>
  type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
const named = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type);

const directive = ({ directives }: FieldDefinitionNode, name: string) =>
  directives?.find((each) => each.name.value === name);

/** The lists among the fields of a field's answer that it sizes. */
function sizedBy(field: FieldDefinitionNode): string[] {
  const sized = directive(field, 'listSize')?.arguments?.find(
    ({ name }) => name.value === 'sizedFields',
  )?.value;
  const fields = sized?.kind === Kind.LIST ? sized.values : [];
  return fields.flatMap((each) => (each.kind === Kind.STRING ? [`${named(field.type)}.${each.value}`] : []));
}

const inApi = types.flatMap(({ name: { value: type }, fields = [] }) => {
  const shown = api.getType(type);
  const visible = shown && 'getFields' in shown ? shown.getFields() : {};
  return fields
    .filter(({ name }) => name.value in visible)
    .map((field) => ({ coordinate: `${type}.${field.name.value}`, field }));
});

// What the gateway reckons costs with: a list of which nothing is said would count for ten, whatever it is.
it('says of every list of objects in the API how many there are', () => {
  const sized = new Set(inApi.flatMap(({ field }) => sizedBy(field)));
  const unsaid = inApi.flatMap(({ coordinate, field }) => {
    const isSaid = directive(field, 'listSize') !== undefined || sized.has(coordinate);
    const ofObjects = isList(field.type) && isCompositeType(api.getType(named(field.type)));
    return ofObjects && !isSaid ? [coordinate] : [];
  });
  expect(unsaid, 'give these @listSize in schema/subgraphs').toEqual([]);
});

it('multiplies only by the length of an argument that is a list', () => {
  const wrong = inApi.filter(({ field }) => {
    const said = directive(field, 'perSlice')?.arguments?.find(({ name }) => name.value === 'timesLengthOf');
    const named = said?.value.kind === Kind.STRING ? said.value.value : undefined;
    return said && !field.arguments?.some(({ name, type }) => name.value === named && isList(type));
  });
  expect(wrong.map(({ coordinate }) => coordinate)).toEqual([]);
});

it('says per slice only where there are slices', () => {
  const misplaced = inApi.filter(({ field }) => {
    const names = directive(field, 'listSize')?.arguments?.map(({ name }) => name.value) ?? [];
    return directive(field, 'perSlice') && !names.includes('slicingArguments');
  });
  expect(misplaced.map(({ coordinate }) => coordinate)).toEqual([]);
});
