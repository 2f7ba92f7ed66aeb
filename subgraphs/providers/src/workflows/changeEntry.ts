import { isDeepStrictEqual } from 'node:util';
import { invalidInput } from '@tidbok/kit/failures.ts';
import { givenFields } from '@tidbok/kit/givenFields.ts';
import type { z } from 'zod';
import { type Entry, type ListingState, listingRefusal } from '#domain/entry.ts';
import { readContent } from '#domain/readContent.ts';
import type { EntryStore } from '#store/entryStore.ts';
import type { Request } from './request.ts';

// The steps that changing any kind of entry shares.

export type ChangeInput = { id: string; expectedVersion: number; listing?: ListingState | null | undefined };

type Read<Content> = { content: Content; listing: ListingState };

/** The entry as it would be after the change: what the input leaves out stays. */
export function readChange<Shape extends z.ZodType>(
  shape: Shape,
  before: Entry,
  input: ChangeInput,
): Read<z.infer<Shape>> | { refusal: ReturnType<typeof invalidInput> } {
  const given = givenFields(input, ...(Object.keys(input) as (keyof ChangeInput)[]));
  if ('__typename' in given) return { refusal: given };
  const listing = input.listing ?? before.listing;
  const unlistable = listingRefusal(before.listing, listing);
  if (unlistable) return { refusal: invalidInput('listing', unlistable) };
  const reading = readContent(shape, { ...before, ...given });
  if ('problem' in reading) return { refusal: invalidInput(reading.problem.field, reading.problem.message) };
  return { content: reading.content, listing };
}

/** Saves a change; `current` is what stands instead, where somebody was first. What changes nothing makes no new version. */
export async function changeEntry<Content extends object>(
  { clock }: Request,
  store: EntryStore<Content>,
  before: Entry & Content,
  to: Read<Content>,
): Promise<{ entry: Entry & Content } | { current: Entry & Content }> {
  if (isDeepStrictEqual({ ...before, ...to.content, listing: to.listing }, before)) return { entry: before };
  const entry = await store.change(before, to, clock.now());
  if (entry) return { entry };
  // Nothing is ever deleted here: what was read once is there.
  return { current: (await store.byId(before.id)) ?? before };
}

export const stale = <Name extends string, Kind extends Entry>(name: Name, current: Kind) => ({
  __typename: name,
  code: 'STALE_VERSION',
  message: `It has changed since: it is at version ${current.version}. Look at it again, then repeat.`,
  current,
});
