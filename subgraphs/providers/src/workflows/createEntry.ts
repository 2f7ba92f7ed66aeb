import { type Failure, idempotencyConflict, invalidInput } from '@tidbok/kit/failures.ts';
import { idOf } from '@tidbok/kit/ids.ts';
import { checkIdempotencyKey, fingerprint } from '@tidbok/kit/idempotency.ts';
import type { z } from 'zod';
import { type Entry, type ListingState, listingRefusal } from '#domain/entry.ts';
import { readContent } from '#domain/readContent.ts';
import type { EntryStore, NewEntry } from '#store/entryStore.ts';
import type { Request } from './request.ts';

// The steps that creating any kind of entry shares.

export type CreateInput = { idempotencyKey: string; listing: ListingState };

type InvalidInput = ReturnType<typeof invalidInput>;

/** A new entry as the input describes it. Its id is the key's: repeating the call finds what the first one made. */
export function readNewEntry<Shape extends z.ZodType>(
  { identity }: Request,
  kind: 'clinic' | 'provider' | 'treatment',
  shape: Shape,
  input: CreateInput & Record<string, unknown>,
): { made: NewEntry<z.infer<Shape>> } | { refusal: InvalidInput } {
  const { idempotencyKey, listing } = input;
  const badKey = checkIdempotencyKey(idempotencyKey);
  if (badKey) return { refusal: badKey };
  const unlistable = listingRefusal(null, listing);
  if (unlistable) return { refusal: invalidInput('listing', unlistable) };
  const reading = readContent(shape, input);
  if ('problem' in reading) return { refusal: invalidInput(reading.problem.field, reading.problem.message) };
  const { content } = reading;
  return {
    made: {
      // 'created' keeps the callers' keys apart from the registers' external ids.
      id: idOf(kind, 'created', identity.subject ?? '', idempotencyKey),
      listing,
      content,
      createdWith: fingerprint([listing, content]),
    },
  };
}

type Created<Content> = { entry: Entry & Content };

/** What a call with this key has made before; null where it is the first. */
export async function madeBefore<Content>(
  store: EntryStore<Content>,
  made: NewEntry<Content>,
): Promise<Created<Content> | { refusal: Failure<'IdempotencyConflict'> } | null> {
  const before = await store.createdWith(made.id);
  return before && same(made, before);
}

export async function createEntry<Content>(
  { clock }: Request,
  store: EntryStore<Content>,
  made: NewEntry<Content>,
): Promise<Created<Content> | { refusal: Failure<'IdempotencyConflict'> }> {
  return same(made, await store.create(made, clock.now()));
}

const same = <Content>(
  made: NewEntry<Content>,
  { entry, createdWith }: { entry: Entry & Content; createdWith: string | undefined },
) => (createdWith === made.createdWith ? { entry } : { refusal: idempotencyConflict() });
