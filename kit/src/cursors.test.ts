import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { decodeCursor, encodeCursor, page, pageSize } from './cursors.ts';

const shape = z.tuple([z.number(), z.string()]);

describe('cursors', () => {
  test('a cursor gives back the key it was made of', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string(), (distance, id) => {
        expect(decodeCursor(encodeCursor(distance, id), shape)).toEqual([
          Object.is(distance, -0) ? 0 : distance,
          id,
        ]);
      }),
    );
  });

  test.each(['', 'nonsense', encodeCursor('other', 'shape'), encodeCursor(1)])(
    '%s is refused as bad input',
    (cursor) => {
      expect(() => decodeCursor(cursor, shape)).toThrow(
        expect.objectContaining({ extensions: { code: 'INVALID_INPUT', field: 'after' } }),
      );
    },
  );

  test('a page size outside the limits is refused', () => {
    expect(pageSize(100)).toBe(100);
    expect(() => pageSize(0)).toThrow(/1 to 100/);
    expect(() => pageSize(101)).toThrow(/1 to 100/);
    expect(() => pageSize(51, 50)).toThrow(/1 to 50/);
  });

  test('the row beyond the page only says that there is one', () => {
    const full = page(['a', 'b', 'c'], 2, null, encodeCursor);
    expect(full.edges.map(({ node }) => node)).toEqual(['a', 'b']);
    expect(full.pageInfo).toMatchObject({
      hasNextPage: true,
      hasPreviousPage: false,
      endCursor: encodeCursor('b'),
    });
    expect(page([], 2, 'after', encodeCursor).pageInfo).toMatchObject({
      hasNextPage: false,
      hasPreviousPage: true,
      endCursor: null,
    });
  });
});
