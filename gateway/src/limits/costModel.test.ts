import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { readCostModel, UnreadCost } from './costModel.ts';

it('reads weights of fields, arguments and types, and the sizes of lists', () => {
  const { fields, types } = readCostModel(
    parse(`
      type Query {
        plain: Int
        dear(by: Int @cost(weight: 7)): Thing @cost(weight: 30)
        slots(days: Int! = 14): [Thing!]! @listSize(slicingArguments: ["days"]) @perSlice(items: 30)
        page(first: Int, last: Int): Page
          @listSize(assumedSize: 5, slicingArguments: ["first", "last"], sizedFields: ["edges"], requireOneSlicingArgument: false)
        each(ids: [ID!]!, days: Int!): Page
          @listSize(slicingArguments: ["days"], sizedFields: ["edges"]) @perSlice(items: 2, timesLengthOf: "ids")
        few: [Thing] @listSize(assumedSize: 3)
      }
      type Page { edges: [Thing] }
      type Thing @cost(weight: 2) { id: ID }
      enum Kind @cost(weight: 4) { A }
      scalar Huge @cost(weight: 9)
    `),
  );
  const nothing = { weight: undefined, listSize: undefined, arguments: new Map() };
  const size = {
    assumedSize: undefined,
    slicingArguments: [],
    sizedFields: [],
    requireOne: false,
    perSlice: 1,
    timesLengthOf: undefined,
  };
  expect(Object.fromEntries(fields)).toEqual({
    'Query.dear': { ...nothing, weight: 30, arguments: new Map([['by', 7]]) },
    'Query.slots': {
      ...nothing,
      listSize: { ...size, slicingArguments: ['days'], requireOne: true, perSlice: 30 },
    },
    'Query.page': {
      ...nothing,
      listSize: { ...size, assumedSize: 5, slicingArguments: ['first', 'last'], sizedFields: ['edges'] },
    },
    'Query.each': {
      ...nothing,
      listSize: {
        ...size,
        slicingArguments: ['days'],
        sizedFields: ['edges'],
        requireOne: true,
        perSlice: 2,
        timesLengthOf: 'ids',
      },
    },
    'Query.few': { ...nothing, listSize: { ...size, assumedSize: 3 } },
  });
  expect(Object.fromEntries(types)).toEqual({ Thing: 2, Kind: 4, Huge: 9 });
});

it('refuses a weight that nobody would read', () => {
  const weighed = 'type Query { a: Int } input Wish { ids: [ID!] @cost(weight: 3) }';
  expect(() => readCostModel(parse(weighed))).toThrow(new UnreadCost('No @cost is read at Wish.ids.'));
});
