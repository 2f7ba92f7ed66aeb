import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idOf, isId, newId } from './ids.ts';

describe('ids', () => {
  test('a new id is of its kind and no other', () => {
    expect(isId('booking', newId('booking'))).toBe(true);
    expect(isId('booking', newId('hold'))).toBe(false);
    expect(isId('booking', `${newId('booking')}x`)).toBe(false);
  });

  test('an id of an origin is well-formed and always the same', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (origin) => {
        expect(isId('clinic', idOf('clinic', ...origin))).toBe(true);
        expect(idOf('clinic', ...origin)).toBe(idOf('clinic', ...origin));
      }),
    );
  });

  test('origins that only join to the same text have different ids', () => {
    expect(idOf('hold', 'ab', 'c')).not.toBe(idOf('hold', 'a', 'bc'));
  });
});
