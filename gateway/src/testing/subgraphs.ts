import type { Caused } from '@tidbok/kit/graphql/eventCause.ts';
import { GraphQLError } from 'graphql';
import { createPubSub, type PubSub } from './pubSub.ts';

// A small supergraph of the tests' own: what subscriptions can meet, without a store.

const head = `
extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@composeDirective", "@interfaceObject"])
  @link(url: "https://tidbok.example/access/v1.0", import: ["@access", "@personal"])
  @composeDirective(name: "@access")
  @composeDirective(name: "@personal")
directive @access(roles: [Role!]!) on FIELD_DEFINITION | OBJECT
directive @personal on OBJECT
enum Role { ANYONE PATIENT CLINICIAN DESK ADMIN PARTNER }
`;

export const sdl = {
  visits: `${head}
    type Query {
      visit(id: ID!): Visit @access(roles: [PATIENT])
      broken: String @access(roles: [ANYONE])
      boundToFail(code: String!): String @access(roles: [ANYONE])
      slow: String @access(roles: [ANYONE])
      whoAmI(since: Moment): String @access(roles: [ANYONE])
    }
    scalar Moment
    type Mutation { cancelVisit(id: ID!): CancelResult! @access(roles: [PATIENT]) }
    union CancelResult = Visit | TooLate
    interface Failure { code: String! message: String! }
    type TooLate implements Failure { code: String! message: String! }
    type Subscription {
      visitChanged(id: ID!, after: Int): VisitChange! @access(roles: [PATIENT])
      ticks(count: Int!, size: Int, since: Moment): Tick! @access(roles: [ANYONE])
      refused(code: String!): Tick! @access(roles: [ANYONE])
    }
    type Tick { at: Int! padding: String! }
    interface Change { at: Int! visit: Visit! }
    type VisitChange @personal @access(roles: [PATIENT]) { version: Int! at: Int! visit: Visit! subject: Subject what: Change! }
    type Moved implements Change { at: Int! visit: Visit! from: String! }
    type Ended implements Change { at: Int! visit: Visit! why: String! }
    union Subject = Visit | Clinic
    type Visit @key(fields: "id") @personal @access(roles: [PATIENT]) { id: ID! state: String! clinic: Clinic others: [Visit!]! }
    type Clinic @key(fields: "id", resolvable: false) { id: ID! }
  `,
  clinics: `${head}
    type Query { clinic(id: ID!): Clinic @access(roles: [ANYONE]) }
    type Clinic @key(fields: "id") { id: ID! name(language: String = "en"): String! city: City! secret: String @access(roles: [ADMIN]) }
    type City { name: String! zone: String! }
  `,
  bills: `${head}
    type Query { bills: [Bill!]! @access(roles: [DESK]) }
    type Visit @key(fields: "id") @personal @access(roles: [PATIENT]) { id: ID! bill: Bill }
    type Bill @key(fields: "id") { id: ID! amount: Int! payee: Clinic }
    type Clinic @key(fields: "id", resolvable: false) { id: ID! }
  `,
};

export type TestSubgraph = keyof typeof sdl;

type VisitChange = Caused & { version: number; kind: 'Moved' | 'Ended' };

/** What the tests' subgraphs do, as a test wishes. */
export type Controls = {
  changes: PubSub<VisitChange>;
  /** Calls of `Clinic` references since the test began. */
  clinicCalls: () => number;
  /** `Query.slow` has begun; it answers when `release` is called. */
  slow: { begun: Promise<void>; release: () => void };
};

const visit = (id: string) => ({
  __typename: 'Visit',
  id,
  state: 'PLANNED',
  clinic: { id: `clinic-of-${id}` },
  others: ['x', 'y'].map((other) => ({
    id: `${id}${other}`,
    state: 'DONE',
    clinic: { id: `clinic-of-${id}${other}` },
  })),
});

export function testResolvers(): { resolvers: Record<TestSubgraph, object>; controls: Controls } {
  const changes = createPubSub<VisitChange>();
  let clinicCalls = 0;
  const begun = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  const failWith = (code: string): GraphQLError =>
    new GraphQLError(`${code} at secret-host`, { extensions: { code } });

  const resolvers = {
    visits: {
      Query: {
        visit: (_: unknown, { id }: { id: string }) => visit(id),
        broken: () => {
          throw new Error('the database at mongodb://secret-host is gone');
        },
        boundToFail: (_: unknown, { code }: { code: string }) => {
          throw failWith(code);
        },
        slow: async () => {
          begun.resolve();
          await released.promise;
          return 'at last';
        },
        whoAmI: (
          _: unknown,
          __: unknown,
          { identity }: { identity: { subject: string | null; roles: string[] } },
        ) => `${identity.subject} ${identity.roles.join('+')}`,
      },
      Mutation: { cancelVisit: () => ({ __typename: 'TooLate', code: 'TOO_LATE', message: 'It is over.' }) },
      Subscription: {
        visitChanged: {
          subscribe: (_: unknown, { after = 0 }: { after?: number }) => changes.follow(after),
          resolve: ({ version, kind }: VisitChange, { id }: { id: string }) => ({
            version,
            at: version * 10,
            visit: visit(id),
            subject: version % 2 ? visit(id) : { __typename: 'Clinic', id: `clinic-of-${id}` },
            what: { __typename: kind, at: version, visit: visit(id), from: 'noon', why: 'done' },
          }),
        },
        ticks: {
          async *subscribe(_: unknown, { count, size = 1 }: { count: number; size?: number }) {
            for (let at = 0; at < count; at += 1) {
              await new Promise(setImmediate);
              yield { ticks: { at, padding: 'x'.repeat(size) } };
            }
            await new Promise(() => undefined);
          },
        },
        refused: {
          subscribe: (_: unknown, { code }: { code: string }) => {
            throw failWith(code);
          },
        },
      },
      Visit: { __resolveReference: ({ id }: { id: string }) => visit(id) },
    },
    clinics: {
      Query: { clinic: (_: unknown, { id }: { id: string }) => ({ id }) },
      Clinic: {
        __resolveReference: ({ id }: { id: string }) => {
          clinicCalls += 1;
          return { id };
        },
        name: ({ id }: { id: string }, { language }: { language: string }) => `${id} in ${language}`,
        city: () => ({ name: 'Umeå', zone: 'Europe/Stockholm' }),
        secret: () => 'the safe is behind the painting',
      },
    },
    bills: {
      Query: { bills: () => [] },
      Visit: {
        bill: ({ id }: { id: string }) => ({ id: `bill-of-${id}`, amount: 100, payee: { id: 'payee' } }),
      },
    },
  };
  return {
    resolvers,
    controls: {
      changes,
      clinicCalls: () => clinicCalls,
      slow: { begun: begun.promise, release: released.resolve },
    },
  };
}
