import { afterAll, beforeAll, expect, it } from 'vitest';
import { type SmallPlatform, startSmallPlatform } from '#gateway/testing/smallPlatform.ts';

let platform: SmallPlatform;
beforeAll(async () => void (platform = await startSmallPlatform()));
afterAll(async () => await platform.stop());

it.each([
  ['an unknown name', { query: 'query A { __typename }', operationName: 'B' }],
  ['no name among several', { query: 'query A { __typename } query B { __typename }' }],
  ['fragments alone', { query: 'fragment F on Clinic { id }' }],
])('answers 400 to %s', async (_, request) => {
  expect((await platform.post(request)).status).toBe(400);
});

it('says of an empty name that there is no such operation', async () => {
  const { errors = [] } = await platform.post({ query: '{ __typename }', operationName: '' });
  expect(errors[0]?.message).toBe('The document has no operation of this name.');
});

it('runs the one that is named', async () => {
  const query = 'query A { a: clinic(id: "a") { id } } query B { b: clinic(id: "b") { id } }';
  expect(await platform.post({ query, operationName: 'B' })).toEqual({
    status: 200,
    data: { b: { id: 'b' } },
  });
  expect(await platform.post({ query, operationName: 'A' })).toEqual({
    status: 200,
    data: { a: { id: 'a' } },
  });
});
