import { expect, it } from 'vitest';
import { givenFields } from './givenFields.ts';

type Input = { name?: string | null; inService?: boolean | null; other?: string };

it('keeps what is left out out of the change', () => {
  const input: Input = { inService: false, other: 'x' };
  expect({ name: 'Surgery', inService: true, ...givenFields(input, 'name', 'inService') }).toEqual({
    name: 'Surgery',
    inService: false,
  });
});

it('takes what was named undefined as left out', () => {
  expect(givenFields<Input, 'name'>({ name: undefined }, 'name')).toEqual({});
});

it('refuses a null by name', () => {
  const input: Input = { name: 'Surgery', inService: null };
  expect(givenFields(input, 'name', 'inService')).toMatchObject({
    __typename: 'InvalidInput',
    field: 'inService',
  });
});
