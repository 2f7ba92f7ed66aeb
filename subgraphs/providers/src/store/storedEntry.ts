import { outboxField } from '@tidbok/kit/events/outbox.ts';
import type { Entry, ListingState } from '#domain/entry.ts';
import { searchKey, wordsOf } from '#domain/words.ts';
import { fromDate } from '@tidbok/kit/clock.ts';

/** The part that all stored entries share. */
export type StoredEntry = {
  _id: string;
  version: number;
  listing: ListingState;
  updatedAt: Date;
  name: string;
  /** The name as lists are sorted by it. */
  nameKey: string;
  /** The name's words, for the search by their beginnings. */
  words: string[];
  /** A fingerprint of what it was created with, to know a repeated call by. */
  createdWith?: string;
  /** A fingerprint of what an import brought last, to know a repeated import by. */
  importedWith?: string;
};

/** GeoJSON, RFC 7946: the longitude comes first. */
export type Point = { type: 'Point'; coordinates: [longitude: number, latitude: number] };

export const entryFields = {
  _id: { type: String, required: true },
  version: { type: Number, required: true },
  listing: { type: String, required: true },
  updatedAt: { type: Date, required: true },
  name: { type: String, required: true },
  nameKey: { type: String, required: true },
  words: { type: [String], required: true },
  createdWith: String,
  importedWith: String,
  outbox: outboxField,
} as const;

export const pointField = {
  type: { type: String, enum: ['Point'], required: true },
  coordinates: { type: [Number], required: true },
} as const;

export const nameFields = (name: string) => ({ name, nameKey: searchKey(name), words: wordsOf(name) });

export const entryOf = (stored: StoredEntry): Entry => ({
  id: stored._id,
  version: stored.version,
  listing: stored.listing,
  updatedAt: fromDate(stored.updatedAt),
});

export const pointOf = (place: { latitude: number; longitude: number }): Point => ({
  type: 'Point',
  coordinates: [place.longitude, place.latitude],
});

export const placeOf = ({ coordinates: [longitude, latitude] }: Point) => ({ latitude, longitude });
