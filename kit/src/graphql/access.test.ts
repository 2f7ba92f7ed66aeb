import { buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { anonymous, type Identity } from '#kit/identity/identity.ts';
import { firstRefused, MissingAccessRule, readAccessRules, rulesTouched } from './access.ts';

const directives = `
  directive @access(roles: [Role!]!) on FIELD_DEFINITION | OBJECT
  directive @personal on OBJECT
  enum Role { ANYONE PATIENT DESK }
`;
const sdl = `${directives}
  type Query { clinic: Clinic @access(roles: [ANYONE]) node: Node @access(roles: [ANYONE]) }
  interface Node { id: ID! }
  type Clinic implements Node { id: ID! bookings: [Booking!]! @access(roles: [DESK]) }
  type Booking implements Node @personal @access(roles: [PATIENT, DESK]) { id: ID! }
`;
const schema = buildSchema(sdl);
const rules = readAccessRules(parse(sdl));
const patient: Identity = { ...anonymous, roles: ['ANYONE', 'PATIENT'] };
const refusedFor = (query: string, identity: Identity) =>
  firstRefused(rulesTouched(schema, rules, parse(query)), identity)?.coordinate;

test('an open field is open', () => {
  expect(refusedFor('{ clinic { id } }', anonymous)).toBeUndefined();
});

test("a field's rule and its type's rule both count", () => {
  expect(refusedFor('{ clinic { bookings { id } } }', patient)).toBe('Clinic.bookings');
});

test('a rule cannot be passed by a fragment, an alias or an interface', () => {
  expect(
    refusedFor('{ clinic { ...F } } fragment F on Clinic { mine: bookings { __typename } }', anonymous),
  ).toBe('Clinic.bookings');
  expect(refusedFor('{ node { id } }', anonymous)).toBe('Booking');
  expect(refusedFor('{ node { ... on Booking { id } } }', patient)).toBeUndefined();
});

test('nothing is open by omission', () => {
  const read = (text: string) => () => readAccessRules(parse(`${directives}${text}`));
  expect(read('type Mutation { erase: Boolean }')).toThrow(
    new MissingAccessRule('No @access rule stands at Mutation.erase.'),
  );
  expect(
    read('type Query { a: Int @access(roles: [ANYONE]) } type Letter @personal { text: String }'),
  ).toThrow(/Letter/);
});
