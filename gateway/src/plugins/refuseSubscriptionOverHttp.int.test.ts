import { afterAll, beforeAll, expect, it } from 'vitest';
import { type SmallPlatform, startSmallPlatform } from '#gateway/testing/smallPlatform.ts';

let platform: SmallPlatform;
beforeAll(async () => void (platform = await startSmallPlatform()));
afterAll(async () => await platform.stop());

it('says where to subscribe', async () => {
  const answer = await platform.post({ query: 'subscription { ticks(count: 1) { at } }' });
  expect(answer).toMatchObject({
    status: 405,
    errors: [{ extensions: { code: 'SUBSCRIPTION_NEEDS_SOCKET' } }],
  });
});
