import { readFile } from 'node:fs/promises';
import { buildSchema, parse, validate } from 'graphql';

const root = new URL('../../../../', import.meta.url);

/**
 * The operations that a guide in docs/guides shows, in its order. Fails where one is not valid against the API. For tests.
 *
 * @param named puts the names of what there is in the place of the guide's
 */
export async function examplesOf(
  guide: string,
  named: (example: string) => string = (example) => example,
): Promise<string[]> {
  const text = await readFile(new URL(`docs/guides/${guide}.md`, root), 'utf8');
  const api = buildSchema(await readFile(new URL('schema/api.graphql', root), 'utf8'));
  const examples = [...text.matchAll(/```graphql\n([^`]+)```/g)].map(([, example]) => named(example!));
  const wrong = examples.flatMap((example) => validate(api, parse(example)));
  if (wrong.length > 0) throw new AggregateError(wrong, wrong.join());
  return examples;
}
