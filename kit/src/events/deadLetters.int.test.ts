import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { startConsumer } from './consumer.ts';
import { deadLetters } from './deadLetters.ts';
import { reaction } from './reaction.ts';
import { startRelay } from './relay.ts';
import { testStores } from './testStores.ts';

test('dead letters are listed, and replayed through the same reaction until it succeeds', async () => {
  const stores = await testStores();
  let broken = true;
  const seen: string[] = [];
  const reactions = [
    reaction({
      type: 'thing.changed',
      schema: z.object({ version: z.int() }),
      async react({ subject, data }) {
        if (broken) throw new Error('still broken');
        seen.push(`${subject}${data.version}`);
      },
    }),
  ];
  const relay = startRelay({ ...stores, service: 'things', collections: ['things'], pollMs: 20 });
  const patience = { tries: 1, firstWaitMs: 1, longestWaitMs: 1 };
  const consumer = startConsumer({ ...stores, group: 'readers', streams: ['things'], reactions, patience });
  onTestFinished(async () => {
    await Promise.all([relay.stop(), consumer.stop()]);
  });
  for (const subject of ['a', 'b', 'c']) await stores.write(subject);
  await relay.idle();
  await consumer.idle();

  const letters = deadLetters({ ...stores, group: 'readers' });
  expect(await letters.count()).toBe(3);
  const [first, second] = await letters.list({ limit: 2 });
  expect((await letters.list({ limit: 2, after: second?.id ?? '' })).map(({ event }) => event)).toMatchObject(
    [{ subject: 'c' }],
  );
  expect(first).toMatchObject({
    tries: 1,
    error: { name: 'Error', message: 'still broken' },
    event: { subject: 'a' },
  });

  const id = first?.id ?? '';
  expect(await letters.replay(id, reactions)).toBe('failed');
  expect(await letters.list({ limit: 1 })).toMatchObject([{ id, tries: 2 }]);
  broken = false;
  expect(await letters.replay(id, reactions)).toBe('replayed');
  expect(seen).toEqual(['a1']);
  expect(await letters.replay(id, reactions)).toBe('unknown');
  expect(await letters.count()).toBe(2);
  expect(await deadLetters({ ...stores, group: 'others' }).count()).toBe(0);
});
