import { decodeCursor, encodeCursor, page, type Page, pageSize } from '@tidbok/kit/cursors.ts';
import { BadInput, Forbidden } from '@tidbok/kit/failures.ts';
import { z } from 'zod';
import type { ListingState } from '#domain/entry.ts';
import { listableClinics } from '#domain/visibility.ts';
import { searchKey } from '#domain/words.ts';
import type { Found, Near, Stretch } from '#store/listEntries.ts';
import type { Request } from './request.ts';

export type Paging = { first: number; after?: string | null | undefined };

export type Connection<Node> = {
  edges: { cursor: string; node: Node; distanceKm: number | null }[];
  pageInfo: Page<Node>['pageInfo'];
};

export const nameCursor = z.tuple([z.string(), z.string()]);
const distanceCursor = z.tuple([z.number().min(0), z.string()]);

/** The stretch of a list that is asked for. @throws {BadInput} where it makes no sense */
export function stretchOf({ first, after }: Paging, near: Near | null | undefined): Stretch {
  const size = pageSize(first);
  if (!near) return { size, near: null, after: after ? decodeCursor(after, nameCursor) : null };
  return { size, near: checked(near), after: after ? decodeCursor(after, distanceCursor) : null };
}

function checked({ place, radiusKm }: Near): Near {
  if (!(radiusKm > 0 && radiusKm <= 500))
    throw new BadInput('filter.near.radiusKm', 'More than 0 and at most 500.');
  if (Math.abs(place.latitude) > 90)
    throw new BadInput('filter.near.place.latitude', 'From -90 to 90 degrees.');
  if (Math.abs(place.longitude) > 180)
    throw new BadInput('filter.near.place.longitude', 'From -180 to 180 degrees.');
  return { place, radiusKm };
}

/** A page of entries that were read with one more than the page holds. */
export function connectionOf<Node extends { id: string; name: string }>(
  found: Found<Node>[],
  { size, near }: Stretch,
  after: string | null | undefined,
): Connection<Node> {
  const { edges, pageInfo } = page(found, size, after, ({ entry, metres }) =>
    near ? encodeCursor(metres ?? 0, entry.id) : encodeCursor(searchKey(entry.name), entry.id),
  );
  return {
    edges: edges.map(({ cursor, node: { entry, metres } }) => ({
      cursor,
      node: entry,
      distanceKm: metres === null ? null : metres / 1000,
    })),
    pageInfo,
  };
}

/**
 * The clinics that a list in this state is confined to; undefined where it is not.
 *
 * @throws {Forbidden} where the caller may not list what is not listed, or not that clinic's
 */
export function confinement(
  { identity }: Request,
  listing: ListingState,
  clinicId: string | null | undefined,
): readonly string[] | undefined {
  const listable = listableClinics(identity, listing);
  if (listable === 'ALL') return clinicId ? [clinicId] : undefined;
  if (listable.length === 0 || (clinicId && !listable.includes(clinicId)))
    throw new Forbidden(`Only those who work at a clinic may list its entries that are ${listing}.`);
  return clinicId ? [clinicId] : listable;
}
