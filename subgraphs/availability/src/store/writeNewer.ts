import { isDuplicate } from '@tidbok/kit/mongo.ts';
import type { GatheredWrite } from './gatherWrites.ts';

/**
 * Writes a state unless one of its version or a later one is there already: events come twice and out of order.
 *
 * @param versionAt the path of the version
 */
export async function writeNewer(
  write: (write: GatheredWrite) => Promise<void>,
  id: string,
  versionAt: string,
  version: number,
  update: { $set: object },
): Promise<void> {
  const filter = { _id: id as never, [versionAt]: { $not: { $gte: version } } };
  try {
    await write({ updateOne: { filter, update, upsert: true } });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    // Either it is not older, or another inserted it this moment: without the upsert both are told apart.
    await write({ updateOne: { filter, update } });
  }
}
