import { afterAll, beforeAll, expect, it } from 'vitest';
import { type SmallPlatform, startSmallPlatform } from '#gateway/testing/smallPlatform.ts';

let platform: SmallPlatform;
beforeAll(async () => void (platform = await startSmallPlatform()));
afterAll(async () => await platform.stop());

it('lets those through who have the role, and anyone where anyone may', async () => {
  const visit = await platform.post({ query: '{ visit(id: "v") { id } }' }, 'ada:PATIENT');
  expect(visit).toEqual({ status: 200, data: { visit: { id: 'v' } } });
  expect(await platform.post({ query: '{ clinic(id: "c") { id } }' })).toMatchObject({
    status: 200,
    data: { clinic: { id: 'c' } },
  });
});

it.each([
  ['anonymous', undefined, '{ visit(id: "v") { id } }', 401, 'UNAUTHENTICATED', 'Query.visit'],
  ['of another role', 'dag:DESK', '{ visit(id: "v") { id } }', 403, 'FORBIDDEN', 'Query.visit'],
  [
    'at a nested field',
    'ada:PATIENT',
    '{ visit(id: "v") { clinic { secret } } }',
    403,
    'FORBIDDEN',
    'Clinic.secret',
  ],
  [
    'through a fragment',
    undefined,
    '{ clinic(id: "c") { ...F } } fragment F on Clinic { s: secret }',
    401,
    'UNAUTHENTICATED',
    'Clinic.secret',
  ],
  [
    'in an operation that is not run',
    undefined,
    'query A { clinic(id: "c") { id } } query B { bills { id } }',
    401,
    'UNAUTHENTICATED',
    'Query.bills',
  ],
])(
  'refuses a caller %s before anything is asked of a subgraph',
  async (_, token, query, status, code, coordinate) => {
    const answer = await platform.post(
      { query, operationName: query.startsWith('query A') ? 'A' : undefined },
      token,
    );
    expect(answer).toMatchObject({
      status,
      errors: [{ extensions: { code }, message: expect.stringContaining(coordinate) as string }],
    });
    expect(answer.data).toBeUndefined();
  },
);

it('decides anew for each caller of the same document', async () => {
  const query = '{ visit(id: "same") { state } }';
  expect((await platform.post({ query }, 'ada:PATIENT')).status).toBe(200);
  expect((await platform.post({ query }, 'dag:DESK')).status).toBe(403);
  expect((await platform.post({ query }, 'ada:PATIENT')).status).toBe(200);
});

it('passes the identity to subgraphs signed, never one that a client sends', async () => {
  const query = '{ whoAmI }';
  expect((await platform.post({ query }, 'ada:PATIENT')).data).toEqual({ whoAmI: 'ada ANYONE+PATIENT' });
  const forged = { 'x-tidbok-identity': 'forged' };
  expect((await platform.post({ query }, undefined, forged)).data).toEqual({ whoAmI: 'null ANYONE' });
  const direct = await fetch(platform.urlOf('visits'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'ada:PATIENT' },
    body: JSON.stringify({ query }),
  });
  expect(await direct.text()).toContain('Only the platform itself');
});

it('takes a bad token for an error, never for no token', async () => {
  const answer = await platform.post({ query: '{ clinic(id: "c") { id } }' }, 'forged');
  expect(answer).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
});
