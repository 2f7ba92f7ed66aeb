import { execute, GraphQLError } from 'graphql';
import { expect, test, vi } from 'vitest';
import { anonymous, type Identity } from '#kit/identity/identity.ts';
import { UntrustedIdentity } from '#kit/identity/signedIdentity.ts';
import { createLogger } from '#kit/telemetry/log.ts';
import { subgraph } from './subgraph.ts';

const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  directive @access(roles: [Role!]!) on FIELD_DEFINITION | OBJECT
  directive @personal on OBJECT
  enum Role { ANYONE PATIENT }
  scalar DateTime scalar LocalDate scalar LocalTime scalar TimeZone scalar Url
  type Query { open: String @access(roles: [ANYONE]) mine: String @access(roles: [PATIENT]) broken: String @access(roles: [ANYONE]) }
`;

const identities: Record<string, Identity> = {
  nobody: anonymous,
  patient: { ...anonymous, subject: 'ada', roles: ['ANYONE', 'PATIENT'] },
};

const served = subgraph({
  sdl,
  resolvers: {
    Query: {
      open: () => 'open',
      mine: (_: unknown, __: unknown, { identity }: { identity: Identity }) => identity.subject,
      broken: () => {
        throw new Error('the password is hunter2');
      },
    },
  },
  verify: vi.fn(async (token: string) => {
    const identity = identities[token];
    if (!identity) throw new UntrustedIdentity('no');
    return identity;
  }),
  context: (identity) => ({ identity }),
  log: createLogger({ service: 'test', level: 'silent' }),
});

async function ask(query: string, token: string) {
  const prepared = await served.prepare({ query }, token);
  return 'document' in prepared ? await execute(prepared) : { errors: prepared, data: null };
}

test('who is not vouched for gets nothing, not even what is open', async () => {
  expect((await ask('{ open }', 'stranger')).errors?.[0]?.extensions['code']).toBe('UNTRUSTED');
});

test('the role decides, before anything runs', async () => {
  expect((await ask('{ open mine }', 'nobody')).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  expect(await ask('{ open mine }', 'patient')).toEqual({ data: { open: 'open', mine: 'ada' } });
});

test('what a caller may see of a failure is a correlation id, not the failure', async () => {
  const { errors } = await ask('{ broken }', 'nobody');
  const masked = served.maskError(errors?.[0] ?? new GraphQLError('none'));
  expect(masked.message).not.toContain('hunter2');
  expect(masked.extensions).toMatchObject({
    code: 'INTERNAL',
    correlationId: expect.stringMatching(/^[0-9a-f]{32}$/),
  });
});
