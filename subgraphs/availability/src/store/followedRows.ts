import type { Model, mongo } from 'mongoose';
import type { Stamp } from './stamped.ts';

type Row = Stamp & { _id: string };

const stampAlone = { changed: 1, rev: 1 };
const loadedAtOnce = 2_000;
/** Few, so that a search that waits behind them waits for little. */
const readAtOnce = 200;
const lookedAtInPassing = 200;
/**
 * A write becomes visible after it was stamped, and the engine's clock may be set back: what changed this long before the last look
 * is looked at again.
 */
const overlapMs = 10_000;

/**
 * Keeps a copy of a collection whose every write is `stamped`, cheaply: a look at what changed of late, by the engine's own clock, and
 * at the stamps of the next few documents in passing, so that whatever the first look could miss (a write that was held up for long,
 * a clock that jumped, a new primary that is behind) is found within one walk through the collection. Only what is not as it was
 * seen is read. Nothing is ever deleted from such a collection.
 *
 * @param projection what is read of each; null: all
 * @param take is given each document as it is now, in no order
 */
export function followedRows<Stored extends Row>(
  model: Model<Stored>,
  projection: object | null,
  take: (row: Stored) => void,
) {
  const fields = projection ? { ...projection, ...stampAlone } : {};
  const rows = model.collection as unknown as mongo.Collection<Row>;
  const seen = new Map<string, number>();
  let passedBy = '';

  const takeRow = (row: Row): void => {
    seen.set(row._id, stampOf(row));
    take(row as Stored);
  };

  const inOrder = async (after: string, count: number, shown: object): Promise<Row[]> =>
    await rows
      .find({ _id: { $gt: after } }, { projection: shown, batchSize: count + 1 })
      .sort({ _id: 1 })
      .limit(count)
      .toArray();

  const changedWithin = async (ms: number): Promise<Row[]> =>
    await rows
      .aggregate<Row>(
        [
          { $match: { $expr: { $gte: ['$changed', { $subtract: ['$$NOW', ms] }] } } },
          { $project: stampAlone },
        ],
        { batchSize: 100_000 },
      )
      .toArray();

  return {
    /** All of them, from the beginning. */
    async load(): Promise<void> {
      for (let after: string | undefined = ''; after !== undefined;) {
        const page: Row[] = await inOrder(after, loadedAtOnce, fields);
        page.forEach(takeRow);
        after = page.at(-1)?._id;
      }
    },

    /** @param sinceMs how long ago the last look, or the loading, began */
    async refresh(sinceMs: number): Promise<void> {
      const [recent, passed] = await Promise.all([
        changedWithin(Math.ceil(sinceMs) + overlapMs),
        inOrder(passedBy, lookedAtInPassing, stampAlone),
      ]);
      const news = [...recent, ...passed].filter((row) => seen.get(row._id) !== stampOf(row));
      const ids = [...new Set(news.map(({ _id }) => _id))];
      for (let from = 0; from < ids.length; from += readAtOnce) {
        const page = ids.slice(from, from + readAtOnce);
        const found = await rows
          .find({ _id: { $in: page } }, { projection: fields, batchSize: readAtOnce + 1 })
          .toArray();
        found.forEach(takeRow);
      }
      passedBy = passed.at(-1)?._id ?? '';
    },
  };
}

/** One number of both: milliseconds take 41 bits of the 53. */
const stampOf = ({ changed, rev }: Stamp): number => (changed?.getTime() ?? 0) * 4_096 + ((rev ?? 0) % 4_096);
