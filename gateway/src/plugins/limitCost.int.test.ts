import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LiveClient, liveClient, nextData } from '#gateway/testing/liveClient.ts';
import { type SmallPlatform, startSmallPlatform } from '#gateway/testing/smallPlatform.ts';

let platform: SmallPlatform;
let ada: LiveClient;
beforeAll(async () => {
  platform = await startSmallPlatform({ costLimit: 100 });
  ada = liveClient(platform.url, 'ada:PATIENT');
});
afterAll(async () => {
  await ada.client.dispose();
  await platform.stop();
});

// A list of which nothing is said counts for ten.
const deep = 'others { others @include(if: $all) { id } }';
const refused = {
  message: expect.stringContaining('This operation may cost 111, and one may cost 100.') as string,
  extensions: { code: 'OPERATION_TOO_COMPLEX', cost: 111, limit: 100 },
};

it('refuses over HTTP what may cost too much, and says what it may cost', async () => {
  const query = `query Deep($all: Boolean!) { visit(id: "v") { ${deep} } }`;
  expect(await platform.post({ query, variables: { all: true } }, 'ada:PATIENT')).toMatchObject({
    status: 400,
    errors: [refused],
  });
  expect(await platform.post({ query, variables: { all: false } }, 'ada:PATIENT')).toMatchObject({
    status: 200,
    data: { visit: { others: [{}, {}] } },
  });
});

it('says first whether a caller may ask at all', async () => {
  const query = `query ($all: Boolean = true) { visit(id: "v") { ${deep} } }`;
  expect(await platform.post({ query })).toMatchObject({
    status: 401,
    errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
  });
});

it('refuses over a socket as well: a query, and a subscription for what each event may cost', async () => {
  const variables = { all: true };
  for (const query of [
    `query ($all: Boolean!) { visit(id: "v") { ${deep} } }`,
    `subscription ($all: Boolean!) { visitChanged(id: "v") { visit { others { id } ${deep.replace('others', 'more: others')} } } }`,
  ]) {
    const errors = await ada
      .subscribe({ query, variables })
      .next()
      .catch((error: unknown) => error);
    expect(errors).toMatchObject([{ extensions: { code: 'OPERATION_TOO_COMPLEX', limit: 100 } }]);
  }
  expect(await nextData(ada.subscribe({ query: '{ visit(id: "v") { id } }' }))).toEqual({
    visit: { id: 'v' },
  });
});

it('counts what operations may cost', async () => {
  const { body } = await platform.metrics.render();
  expect(body).toMatch(/tidbok_graphql_operation_cost_bucket\{.*le="100".*type="query"\} [1-9]/);
  expect(body).toMatch(/tidbok_graphql_operation_cost_count\{.*type="subscription"\} 1/);
});
