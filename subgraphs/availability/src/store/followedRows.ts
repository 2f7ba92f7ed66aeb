import type { Model, mongo } from 'mongoose';
import { gatherReads } from '@tidbok/kit/gatherReads.ts';
import { readByIds } from '@tidbok/kit/readByIds.ts';
import type { Stamp } from './stamped.ts';

type Row = Stamp & { _id: string };

const stampAlone = { changed: 1, rev: 1 } as const;
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
  const stampOfId = gatherReads<Row>(model.collection, { projection: stampAlone });
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

  /** Reads those that are not as they were seen. */
  async function takeNews(found: readonly Row[]): Promise<void> {
    const news = found.filter((row) => seen.get(row._id) !== stampOf(row));
    const ids = [...new Set(news.map(({ _id }) => _id))];
    for (let from = 0; from < ids.length; from += readAtOnce) {
      const page = ids.slice(from, from + readAtOnce);
      (await readByIds<Row>(model.collection, page, fields)).forEach(takeRow);
    }
  }

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
      await takeNews([...recent, ...passed]);
      passedBy = passed.at(-1)?._id ?? '';
    },

    /**
     * Has these as they are stored now, and gives which of them there are: where they have not changed, only their stamps are read, in one
     * command.
     */
    async catchUp(ids: readonly string[]): Promise<ReadonlySet<string>> {
      const found = (await Promise.all(ids.map(stampOfId))).filter((row) => row !== null);
      await takeNews(found);
      return new Set(found.map(({ _id }) => _id));
    },

    /** As `catchUp`, of those that meet a condition, in the order of their ids. */
    async catchUpWith(filter: mongo.Filter<Row>, most: number): Promise<string[]> {
      const found = await rows
        .find(filter, { projection: stampAlone, batchSize: most + 1, limit: most, sort: { _id: 1 } })
        .toArray();
      await takeNews(found);
      return found.map(({ _id }) => _id);
    },
  };
}

/** One number of both: milliseconds take 41 bits of the 53. */
const stampOf = ({ changed, rev }: Stamp): number => (changed?.getTime() ?? 0) * 4_096 + ((rev ?? 0) % 4_096);
