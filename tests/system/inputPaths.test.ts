import { globSync, readFileSync } from 'node:fs';
import { subgraphNames, subgraphSdl } from '@tidbok/schema/sdl';
import { type FieldDefinitionNode, type InputValueDefinitionNode, Kind, parse } from 'graphql';
import { expect, it } from 'vitest';

// What a refusal says was wrong is spelled as it stands in the input, from the input on: `periods[0].closes`, not `input.periods.0.closes`.
// The edges' own tests ask it of every refusal that they see (kit/src/graphql/executeForTests.ts); this one of all that are written down.

const root = new URL('../../', import.meta.url);

/** The names of all arguments and input fields of a subgraph. */
function namesOf(subgraph: (typeof subgraphNames)[number]): Set<string> {
  const names = new Set<string>();
  const add = (values: readonly InputValueDefinitionNode[] | undefined) =>
    values?.forEach(({ name }) => name.value !== 'input' && names.add(name.value));
  const addArguments = (fields: readonly FieldDefinitionNode[] | undefined) =>
    fields?.forEach((field) => add(field.arguments));
  for (const definition of parse(subgraphSdl(subgraph)).definitions) {
    if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) add(definition.fields);
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) addArguments(definition.fields);
  }
  return names;
}

/** The paths that refusals of a subgraph name, as written: with `${…}` where they are put together. */
function pathsIn(subgraph: string): { path: string; at: string }[] {
  const folder = `subgraphs/${subgraph}/src/`;
  const files = globSync('**/*.ts', { cwd: new URL(folder, root) });
  return files
    .filter((file) => !/\.test\.ts$|ForTests|^(src\/)?(generated|testing)\//.test(file))
    .flatMap((file) => {
      const text = readFileSync(new URL(`${folder}${file}`, root), 'utf8');
      const written = /(?:(?:invalidInput|BadInput)\(\s*|\b(?:path|field): )(['`])((?:(?!\1).)*)\1/g;
      return [...text.matchAll(written)].map(([, , path]) => ({ path: path!, at: file }));
    });
}

const isSpelledRight = (names: Set<string>, path: string): boolean =>
  path
    .replaceAll(/\$\{[\w.]+\}/g, '$')
    .replaceAll('[$]', '')
    .split('.')
    .every((step) => step === '$' || names.has(step));

it.each(subgraphNames)('%s names parts of its input as they are spelled there', (subgraph) => {
  const names = namesOf(subgraph);
  const paths = pathsIn(subgraph);
  expect(paths.filter(({ path }) => !isSpelledRight(names, path))).toEqual([]);
});

it('finds what they name', () => {
  expect(subgraphNames.flatMap(pathsIn).length).toBeGreaterThan(80);
});
