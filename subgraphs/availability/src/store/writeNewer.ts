import type { mongo } from 'mongoose';
import type { GatheredWrite, WriteOutcome } from '@tidbok/kit/gatherWrites.ts';

/**
 * Writes a state unless one of its version or a later one is there already: events come twice and out of order.
 *
 * @param versionAt the path of the version
 */
export async function writeNewer<Stored extends mongo.Document>(
  write: (write: GatheredWrite<Stored>) => Promise<WriteOutcome>,
  id: string,
  versionAt: string,
  version: number,
  update: object,
): Promise<void> {
  const filter = { _id: id, [versionAt]: { $not: { $gte: version } } } as mongo.Filter<Stored>;
  const outcome = await write({ updateOne: { filter, update, upsert: true } });
  // Either it is not older, or another inserted it this moment: without the upsert both are told apart.
  if (outcome === 'refused') await write({ updateOne: { filter, update } });
}
