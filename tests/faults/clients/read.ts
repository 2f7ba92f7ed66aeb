import type { Document } from '../../../client/src/index.ts';
import type { Who } from './booker.ts';
import { persist } from './persist.ts';

/**
 * What a client reads, asked for until there is an answer. Null where there was none.
 *
 * @throws where it is refused: what clients ask for is theirs to ask
 */
export async function read<Result, Variables>(
  { client }: Pick<Who, 'client'>,
  document: Document<Result, Variables>,
  variables: Variables,
): Promise<Result | null> {
  const asked = await persist((signal) => client.request(document, variables, { signal }));
  if (asked.is === 'failed') throw new Error(`${JSON.stringify(variables)} was refused: ${asked.code}`);
  return asked.is === 'answered' ? asked.answer : null;
}
