import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { documentCache } from './documents.ts';

const schema = buildSchema('type Query { a: Int }');

test('a text is parsed and validated once', () => {
  const known = documentCache(schema, new Map());
  expect(known('{ a }')).toBe(known('{ a }'));
  expect(known('{ b }')).toBe(known('{ b }'));
  expect(known('{ a }')).toMatchObject({ document: { kind: 'Document' }, touched: [] });
  expect(known('{ b }')).toMatchObject({ errors: [{ message: expect.stringContaining('"b"') as string }] });
  expect(known('{')).toMatchObject({
    errors: [{ message: expect.stringContaining('Syntax Error') as string }],
  });
});

test('texts are kept up to a size, however few they are', () => {
  const known = documentCache(schema, new Map());
  const large = (n: number): string => `# ${String(n).repeat(250_000)}\n{ a }`;
  const first = known(large(1));
  expect(known(large(1))).toBe(first);
  for (let n = 2; n < 9; n += 1) known(large(n));
  expect(known(large(1))).not.toBe(first);
});
