import type { Connection } from 'mongoose';
import { gatherWrites } from '#kit/gatherWrites.ts';
import type { EventLog, LoggedEvent } from './eventLog.ts';
import { hasWaitingEvents, type OutboxEntry } from './outbox.ts';

type Producer = { _id: string; outbox: OutboxEntry[] };

const batch = 500;

/** What one pass over the outboxes found. `oldest` is when the oldest waiting event happened. */
export type Drained = { documents: number; oldest?: Date; more: boolean };

/**
 * Moves what waits in the outboxes of the collections into the log: first the append, then the removal. A crash in between leaves
 * entries that are in the log already, which the next pass only removes.
 *
 * Why events of one subject keep their order, also with several relays: a document's entries are appended as they stand in its outbox,
 * with an ordered insert, and an entry is taken out only after it was logged. So whoever reads the second event either reads the first
 * before it, and appends it first or finds it logged; or the first was taken out, and hence is in the log with a lower number. A
 * relay that is still about to insert the first is refused then, because its id is logged.
 */
export async function drainOutboxes(
  connection: Connection,
  collections: readonly string[],
  log: EventLog,
  onLogged: (events: readonly LoggedEvent[]) => void,
): Promise<Drained> {
  const found = await Promise.all(collections.map((name) => drain(connection, name, log, onLogged)));
  const oldest = found.flatMap((each) => each.oldest ?? []).sort((a, b) => a.getTime() - b.getTime())[0];
  return {
    documents: found.reduce((sum, { documents }) => sum + documents, 0),
    more: found.some(({ more }) => more),
    ...(oldest && { oldest }),
  };
}

async function drain(
  connection: Connection,
  name: string,
  log: EventLog,
  onLogged: (events: readonly LoggedEvent[]) => void,
): Promise<Drained> {
  const collection = connection.collection<Producer>(name);
  const producers = await collection
    .find(hasWaitingEvents, {
      projection: { outbox: 1 },
      sort: { 'outbox.at': 1 },
      limit: batch,
      batchSize: batch,
    })
    .toArray();
  if (producers.length === 0) return { documents: 0, more: false };

  onLogged(await log.append(producers.flatMap(({ outbox }) => outbox)));
  const write = gatherWrites<Producer>(collection);
  await Promise.all(
    producers.map(({ _id, outbox }) => {
      const update = { $pull: { outbox: { id: { $in: outbox.map(({ id }) => id) } } } };
      return write({ updateOne: { filter: { _id }, update } });
    }),
  );
  const oldest = producers[0]?.outbox[0]?.at;
  return { documents: producers.length, more: producers.length === batch, ...(oldest && { oldest }) };
}
