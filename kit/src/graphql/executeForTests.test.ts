import { buildSchema, parse } from 'graphql';
import { expect, it } from 'vitest';
import { executeForTests } from './executeForTests.ts';

const schema = buildSchema(`
  type Query { days(from: String, filter: Filter): Int }
  type Mutation { book(input: Book!): InvalidInput! confirm(input: Book!): Booked! }
  input Filter { days: Int }
  input Book { steps: [Step!]! until: String }
  input Step { start: String }
  type InvalidInput { field: String! }
  type Booked { field: String! }
`);

const answered = (mutation: 'book' | 'confirm', field: string) =>
  executeForTests({
    schema,
    document: parse(`mutation { it: ${mutation}(input: { steps: [] }) { __typename field } }`),
    rootValue: { [mutation]: { field } },
  });

const refused = (field: string) => answered('book', field);

it.each(['until', 'steps', 'steps[3]', 'steps[0].start'])('lets a refusal name %s', async (field) => {
  expect((await refused(field)).data).toMatchObject({ it: { field } });
});

it.each(['input.until', 'from', 'steps.0', 'steps.start', 'until[0]', 'steps[0].end', 'until.x', ''])(
  'fails where a refusal names %j',
  async (field) => {
    await expect(refused(field)).rejects.toThrow('no part of its input');
  },
);

it('leaves other answers alone', async () => {
  expect((await answered('confirm', 'nonsense')).errors).toBeUndefined();
});

it('asks the same of a query, of its arguments', async () => {
  const asked = (field: string) =>
    executeForTests({
      schema,
      document: parse('{ days }'),
      rootValue: {
        days: () => {
          throw Object.assign(new Error('No.'), { extensions: { code: 'INVALID_INPUT', field } });
        },
      },
    });
  expect((await asked('filter.days')).errors).toHaveLength(1);
  await expect(asked('days')).rejects.toThrow('days was refused for days');
});
