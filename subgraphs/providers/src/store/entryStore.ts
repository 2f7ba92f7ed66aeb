import { toDate } from '@tidbok/kit/clock.ts';
import { newEvent } from '@tidbok/kit/events/outbox.ts';
import { gatherReads } from '@tidbok/kit/gatherReads.ts';
import type { EventType } from '@tidbok/schema/events';
import type { Model } from 'mongoose';
import type { Entry, ListingState } from '#domain/entry.ts';
import { nameFields, type StoredEntry } from './storedEntry.ts';

/** How one kind of entry is kept. */
export type EntryKind<Content, Stored> = {
  event: EventType;
  /** The fields that a change writes, besides those that all entries have. */
  fields(content: Content): object;
  /** What every change sets besides, and no creation. */
  mark?: object;
  /** The entry of a stored document. */
  read(stored: Stored): Entry & Content;
  /** What the event of a change carries. */
  changed(entry: Entry & Content): object;
};

export type NewEntry<Content> = {
  id: string;
  listing: ListingState;
  content: Content;
  createdWith: string;
  /** What is kept with it and no change of its own ever writes. */
  beside?: object;
};

/** Reads and writes one kind of entry. Every write carries its event in the same document. */
export type EntryStore<Content> = {
  byId(id: string): Promise<(Entry & Content) | null>;
  byIds(ids: readonly string[]): Promise<Map<string, Entry & Content>>;
  /** What the entry with this id was created with; null where there is none. */
  createdWith(id: string): Promise<{ entry: Entry & Content; createdWith: string | undefined } | null>;
  /** Makes the entry unless it is there already, and gives what is there then. */
  create(
    made: NewEntry<Content>,
    at: Temporal.Instant,
  ): Promise<{ entry: Entry & Content; createdWith: string | undefined }>;
  /** Changes the entry unless it is at another version by now: then null. */
  change(
    before: Entry,
    to: { content: Content; listing: ListingState },
    at: Temporal.Instant,
  ): Promise<(Entry & Content) | null>;
};

export function entryStore<Content extends { name: string }, Stored extends StoredEntry>(
  model: Model<Stored>,
  kind: EntryKind<Content, Stored>,
  saved: () => void,
): EntryStore<Content> {
  const entries = model as unknown as Model<StoredEntry>;
  // Of all requests of the same moment: what most of them ask for are a few names by id.
  const find = gatherReads<StoredEntry & { outbox?: unknown }>(model.collection, {
    projection: { outbox: 0 },
  });
  const read = (stored: StoredEntry) => kind.read(stored as Stored);

  const withOrigin = (stored: StoredEntry) => ({ entry: read(stored), createdWith: stored.createdWith });

  return {
    async byId(id) {
      const stored = await find(id);
      return stored && read(stored);
    },

    async byIds(ids) {
      const found = await Promise.all(ids.map(find));
      return new Map(found.flatMap((stored) => (stored ? [[stored._id, read(stored)]] : [])));
    },

    async createdWith(id) {
      const stored = await find(id);
      return stored && withOrigin(stored);
    },

    async create({ id, listing, content, createdWith, beside = {} }, at) {
      const { set, event } = writing(kind, { id, version: 1, listing, updatedAt: at, ...content });
      const stored = await entries
        .findOneAndUpdate(
          { _id: id },
          { $setOnInsert: { ...set, ...beside, createdWith, outbox: [event] } },
          { upsert: true, returnDocument: 'after', projection: { outbox: 0 } },
        )
        .lean<StoredEntry>();
      saved();
      // An upsert that returns the document afterwards always has one.
      return withOrigin(stored!);
    },

    async change(before, { content, listing }, at) {
      const version = before.version + 1;
      const { set, event } = writing(kind, { id: before.id, version, listing, updatedAt: at, ...content });
      const stored = await entries
        .findOneAndUpdate(
          { _id: before.id, version: before.version },
          { $set: { ...set, ...kind.mark }, $push: { outbox: event } },
          { returnDocument: 'after', projection: { outbox: 0 } },
        )
        .lean<StoredEntry>();
      if (!stored) return null;
      saved();
      return read(stored);
    },
  };
}

/** What writing an entry sets, and the event that goes with it. */
export function writing<Content extends { name: string }, Stored>(
  kind: EntryKind<Content, Stored>,
  entry: Entry & Content,
) {
  const { id, version, listing, updatedAt } = entry;
  const at = toDate(updatedAt);
  return {
    set: { version, listing, updatedAt: at, ...nameFields(entry.name), ...kind.fields(entry) },
    event: newEvent({ type: kind.event, subject: id, version, data: kind.changed(entry), at: updatedAt }),
  };
}
