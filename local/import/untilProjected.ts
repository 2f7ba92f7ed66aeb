import { hasWaitingEvents } from '@tidbok/kit/events/outbox.ts';
import { type Db, MongoClient } from 'mongodb';
import { setTimeout as delay } from 'node:timers/promises';
import { Refusal } from '../refusal.ts';

const pollMs = 250;
const patienceMs = 60_000;
/** How far behind what it has taken in a search may be. */
const searchBehindMs = 1_000;

/**
 * Waits until the availability service has taken in every event of the directory, and its searches know of it: no outbox holds
 * one, and the checkpoint of its consumer is at the end of the log. Read where the services keep them, as no answer of theirs
 * tells it.
 *
 * @param onProgress how many events are settled, of how many
 * @throws {Refusal} where nothing moves for a minute
 */
export async function untilProjected(
  mongodbUri: string,
  onProgress: (settled: number, of: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  const client = new MongoClient(mongodbUri);
  try {
    const directory = client.db('tidbok_providers');
    const calendar = client.db('tidbok_availability');
    const began = await settledUpTo(calendar);
    let seen = { settled: began, at: performance.now() };
    for (;;) {
      signal?.throwIfAborted();
      const waiting = await waitingEvents(directory);
      const last = await lastEvent(directory);
      const settled = await settledUpTo(calendar);
      onProgress(Math.min(settled, last) - began, last + waiting - began);
      if (waiting === 0 && settled >= last) {
        await delay(searchBehindMs, undefined, { signal });
        return;
      }
      if (settled > seen.settled) seen = { settled, at: performance.now() };
      else if (performance.now() - seen.at > patienceMs) {
        throw new Refusal(
          'All is imported, but the availability service has not taken in the last of it for a minute: ' +
            'it will when it runs again. Its log may say why.',
        );
      }
      await delay(pollMs, undefined, { signal });
    }
  } finally {
    await client.close();
  }
}

async function waitingEvents(directory: Db): Promise<number> {
  const counts = ['clinics', 'providers', 'treatments'].map((name) =>
    directory.collection(name).countDocuments(hasWaitingEvents, { hint: 'outbox.at_1' }),
  );
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

async function lastEvent(directory: Db): Promise<number> {
  const [last] = await directory
    .collection<{ _id: number }>('events')
    .find()
    .sort({ _id: -1 })
    .limit(1)
    .toArray();
  return last?._id ?? 0;
}

async function settledUpTo(calendar: Db): Promise<number> {
  const checkpoint = await calendar
    .collection<{ _id: string; seq: number }>('checkpoints')
    .findOne({ _id: 'tidbok:events:providers/availability' });
  return checkpoint?.seq ?? 0;
}
