import { GraphQLInt, GraphQLObjectType, GraphQLSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { causeOf } from './eventCause.ts';
import { eventsOf } from './eventsOf.ts';

type Change = { at: number; traceparent?: string };

const change = new GraphQLObjectType<Change, number>({
  name: 'Change',
  fields: { at: { type: GraphQLInt }, context: { type: GraphQLInt, resolve: (_, __, context) => context } },
});
const schema = (changes: readonly Change[]) =>
  new GraphQLSchema({
    query: change,
    subscription: new GraphQLObjectType({
      name: 'Subscription',
      fields: {
        changed: {
          type: change,
          async *subscribe() {
            yield* changes;
          },
          resolve: (source: Change) => source,
        },
      },
    }),
  });

async function answersTo(changes: readonly Change[]) {
  let contexts = 0;
  const events = await eventsOf({
    schema: schema(changes),
    document: parse('subscription { changed { at context } }'),
    contextValue: contexts,
    renewContext: () => (contexts += 1),
  });
  if (!(Symbol.asyncIterator in events)) throw new Error(JSON.stringify(events));
  return await Array.fromAsync(events);
}

test('each event is answered with a context of its own', async () => {
  expect((await answersTo([{ at: 1 }, { at: 2 }])).map(({ data }) => data)).toEqual([
    { changed: { at: 1, context: 1 } },
    { changed: { at: 2, context: 2 } },
  ]);
});

test('an answer names what caused its event, where the event does', async () => {
  const traceparent = '00-11111111111111111111111111111111-2222222222222222-01';
  const answers = await answersTo([{ at: 1, traceparent }, { at: 2 }]);
  expect(answers.map(causeOf)).toEqual([traceparent, undefined]);
  expect(answers[1]).not.toHaveProperty('extensions');
});
