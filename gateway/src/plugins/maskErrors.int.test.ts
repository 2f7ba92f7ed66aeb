import { afterAll, beforeAll, expect, it } from 'vitest';
import { type SmallPlatform, startSmallPlatform } from '#gateway/testing/smallPlatform.ts';

let platform: SmallPlatform;
beforeAll(async () => void (platform = await startSmallPlatform()));
afterAll(async () => await platform.stop());

it('shows nothing of what broke inside, only a correlation id that is in the log', async () => {
  const { status, errors = [] } = await platform.post({ query: '{ broken }' });
  expect(status).toBe(200);
  expect(errors).toEqual([
    {
      message: 'Something went wrong on our side.',
      path: ['broken'],
      extensions: { code: 'INTERNAL', correlationId: expect.stringMatching(/^[0-9a-f]{32}$/) as string },
    },
  ]);
  expect(platform.log.join()).toContain(String(errors[0]?.extensions['correlationId']));
});

it.each([
  ['INVALID_INPUT', 'INVALID_INPUT'],
  ['FORBIDDEN', 'FORBIDDEN'],
  ['UNTRUSTED', 'UNAVAILABLE'],
  ['GRAPHQL_VALIDATION_FAILED', 'INTERNAL'],
  ['ANYTHING', 'INTERNAL'],
])('shows %s of a subgraph as %s, and never which subgraph', async (code, shown) => {
  const { errors = [] } = await platform.post({ query: `{ boundToFail(code: "${code}") }` });
  expect(errors).toHaveLength(1);
  expect(errors[0]?.extensions['code']).toBe(shown);
  expect(errors[0]?.message.includes('secret-host')).toBe(shown === code);
  expect(errors[0]?.extensions).not.toHaveProperty('serviceName');
});

it('cuts a message that quotes much of what was sent', async () => {
  const { errors = [] } = await platform.post({ query: `{ ${'x'.repeat(100_000)} }` });
  expect(errors).toHaveLength(1);
  expect(errors[0]?.message).toMatch(/^Cannot query field "x+ … x+" on type "Query"\.$/);
  expect(errors[0]?.message.length).toBeLessThan(1_000);
});

it('answers the rest where a subgraph is away, and names no host', async () => {
  await platform.stopSubgraph('clinics');
  const answer = await platform.post({ query: '{ visit(id: "v") { id clinic { name } } }' }, 'ada:PATIENT');
  await platform.startSubgraph('clinics');
  expect(answer).toMatchObject({
    status: 200,
    data: { visit: { id: 'v', clinic: null } },
    errors: [{ message: 'A part of the platform does not answer.', extensions: { code: 'UNAVAILABLE' } }],
  });
  expect(JSON.stringify(answer)).not.toMatch(/127\.0\.0\.1|clinics|ECONN/);
  expect(platform.log.join()).toContain('ECONNREFUSED');
});
