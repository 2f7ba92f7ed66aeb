import { type Model, mongo } from 'mongoose';
import { isDuplicate } from '@tidbok/kit/mongo.ts';
import type { ListingState } from '#domain/entry.ts';
import { type EntryKind, writing } from './entryStore.ts';
import type { StoredEntry } from './storedEntry.ts';

/** An entry as a register has it. */
export type Offer<Content> = {
  id: string;
  content: Content;
  /** A fingerprint of the content: what was taken with the same one is left alone. */
  importedWith: string;
  /** What is kept with it besides its content. */
  beside?: object;
};

export type Tally = { created: number; updated: number; unchanged: number };

type Known = Pick<StoredEntry, '_id' | 'version' | 'listing' | 'importedWith'>;

// Somebody can change an entry between our reading and our writing; then it is read again. More than a few times means a fault.
const attempts = 5;

/** Makes and changes entries in bulk: one read and two writes at most where nobody interferes, no write where nothing is new. */
export async function takeEntries<Content extends { name: string }, Stored extends StoredEntry>(
  model: Model<Stored>,
  kind: EntryKind<Content, Stored>,
  offers: readonly Offer<Content>[],
  at: Temporal.Instant,
): Promise<Tally> {
  const entries = model as unknown as Model<StoredEntry>;
  let created = 0;
  let updated = 0;
  let open = offers;
  for (let attempt = 1; open.length > 0; attempt += 1) {
    if (attempt > attempts)
      throw new Error(`${open.length} entries changed under the import again and again`);
    const known = await knownOf(entries, open);
    const inserts: object[] = [];
    const changes: mongo.AnyBulkWriteOperation[] = [];
    for (const offer of open) {
      const before = known.get(offer.id);
      if (!before) inserts.push(insertOf(kind, offer, at));
      else if (before.importedWith !== offer.importedWith) changes.push(changeOf(kind, offer, before, at));
    }
    const inserted = await insert(entries, inserts);
    const matched = await change(entries, changes);
    created += inserted;
    updated += matched;
    open = inserted === inserts.length && matched === changes.length ? [] : open;
  }
  return { created, updated, unchanged: offers.length - created - updated };
}

async function knownOf(
  entries: Model<StoredEntry>,
  offers: readonly { id: string }[],
): Promise<Map<string, Known>> {
  const ids = offers.map(({ id }) => id);
  const projection = { version: 1, listing: 1, importedWith: 1 };
  const found = await entries
    .find({ _id: { $in: ids } }, projection, { batchSize: ids.length + 1 })
    .lean<Known[]>();
  return new Map(found.map((stored) => [stored._id, stored]));
}

// By the driver: casting hundreds of documents by a schema that they were made for costs more than writing them.

/** How many were inserted; what somebody else has inserted meanwhile was not. */
async function insert(entries: Model<StoredEntry>, documents: object[]): Promise<number> {
  if (documents.length === 0) return 0;
  try {
    return (await entries.collection.insertMany(documents, { ordered: false })).insertedCount;
  } catch (error) {
    if (error instanceof mongo.MongoBulkWriteError && isDuplicate(error)) return error.insertedCount;
    throw error;
  }
}

/** How many were still as they had been read. */
async function change(entries: Model<StoredEntry>, changes: mongo.AnyBulkWriteOperation[]): Promise<number> {
  if (changes.length === 0) return 0;
  return (await entries.collection.bulkWrite(changes, { ordered: false })).matchedCount;
}

function insertOf<Content extends { name: string }, Stored>(
  kind: EntryKind<Content, Stored>,
  { id, content, importedWith, beside }: Offer<Content>,
  at: Temporal.Instant,
): object {
  // What a register has can be booked.
  const { set, event } = writing(kind, { id, version: 1, listing: 'LISTED', updatedAt: at, ...content });
  return { _id: id, ...set, ...beside, importedWith, outbox: [event] };
}

function changeOf<Content extends { name: string }, Stored>(
  kind: EntryKind<Content, Stored>,
  { id, content, importedWith, beside }: Offer<Content>,
  before: { version: number; listing: ListingState },
  at: Temporal.Instant,
): mongo.AnyBulkWriteOperation {
  // What somebody here withdrew stays so.
  const { listing, version } = before;
  const { set, event } = writing(kind, { id, version: version + 1, listing, updatedAt: at, ...content });
  const update = { $set: { ...set, ...kind.mark, ...beside, importedWith }, $push: { outbox: event } };
  return { updateOne: { filter: { _id: id as never, version }, update: update as never } };
}
