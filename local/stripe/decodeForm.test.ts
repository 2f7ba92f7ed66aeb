import { expect, test } from 'vitest';
import { decodeForm } from './decodeForm.ts';

test('brackets nest', () => {
  const body =
    'mode=payment&line_items[0][price_data][currency]=sek&line_items%5B0%5D%5Bquantity%5D=1&metadata[a%20b]=c%26d';
  expect(decodeForm(body)).toEqual({
    mode: 'payment',
    line_items: { 0: { price_data: { currency: 'sek' }, quantity: '1' } },
    metadata: { 'a b': 'c&d' },
  });
});

test('a name cannot be a value and hold others', () => {
  expect(() => decodeForm('a=1&a[b]=2')).toThrow('Invalid a[b]');
});

test('names from outside reach no prototype', () => {
  decodeForm('__proto__[polluted]=1');
  expect(({} as { polluted?: string }).polluted).toBeUndefined();
});
