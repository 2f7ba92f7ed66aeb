import { z } from 'zod';
import { BadInput } from '#kit/failures.ts';

const parts = z.array(z.union([z.string(), z.number()]));

/** An opaque cursor over the sort key and the id of a row. */
export const encodeCursor = (...key: (string | number)[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

/**
 * The sort key and id that a cursor was made of.
 *
 * @throws {BadInput} where it was not made by `encodeCursor` for a key of this shape
 */
export function decodeCursor<Key extends z.ZodType>(
  cursor: string,
  shape: Key,
  field = 'after',
): z.infer<Key> {
  try {
    const read = parts.pipe(shape as unknown as z.ZodType<z.infer<Key>, (string | number)[]>);
    return read.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    throw new BadInput(field, 'This is not a cursor of this list. Pass an endCursor as it was given.');
  }
}

/** The page size asked for. @throws {BadInput} outside 1 to `maximum` */
export function pageSize(first: number, maximum = 100): number {
  if (first < 1 || first > maximum) throw new BadInput('first', `Ask for 1 to ${maximum} at a time.`);
  return first;
}

export type Page<Node> = {
  edges: { cursor: string; node: Node }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
};

/**
 * A Relay connection of rows that were read with one more than the page holds.
 *
 * @param rows up to `size + 1` rows, in order
 * @param cursorOf the cursor of a row
 */
export function page<Node>(
  rows: Node[],
  size: number,
  after: string | null | undefined,
  cursorOf: (row: Node) => string,
): Page<Node> {
  const edges = rows.slice(0, size).map((node) => ({ cursor: cursorOf(node), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: Boolean(after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
