import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { startConsumer } from './consumer.ts';
import { deadLetterCommand } from './deadLetterCommand.ts';
import { deadLetters } from './deadLetters.ts';
import { reaction } from './reaction.ts';
import { startRelay } from './relay.ts';
import { testStores } from './testStores.ts';

test('an operator sees what a reaction refused, takes the cause away, and replays it', async () => {
  const stores = await testStores();
  const cause = new Set(['a', 'b', 'c']);
  const seen: string[] = [];
  const reactions = [
    reaction({
      type: 'thing.changed',
      schema: z.object({ note: z.string() }),
      async react({ subject }) {
        if (cause.has(subject)) throw new Error(`cannot take\n  ada@clinic.example`);
        seen.push(subject);
      },
    }),
  ];
  const relay = startRelay({ ...stores, service: 'things', collections: ['things'], pollMs: 20 });
  const patience = { tries: 2, firstWaitMs: 1, longestWaitMs: 1 };
  const consumer = startConsumer({ ...stores, group: 'readers', streams: ['things'], reactions, patience });
  onTestFinished(async () => {
    await Promise.all([relay.stop(), consumer.stop()]);
  });
  for (const subject of cause) await stores.write(subject, { data: { note: 'hurts at night' } });
  await relay.idle();
  await consumer.idle();

  const letters = deadLetters({ ...stores, group: 'readers' });
  const run = async (...args: string[]) => {
    const out: string[] = [];
    const said: string[] = [];
    const output = { log: (line: string) => out.push(line), error: (line: string) => said.push(line) };
    const code = await deadLetterCommand(letters, async () => reactions, args, output);
    return { code, out, said };
  };

  const { out, ...listed } = await run('list');
  expect(listed).toEqual({ code: 0, said: [] });
  const columns = out.map((line) => line.split('\t'));
  expect(columns.map(([, type, subject, tries]) => [type, subject, tries])).toEqual(
    ['a', 'b', 'c'].map((subject) => ['thing.changed', subject, '2 tries']),
  );
  expect(columns[0]?.[4]).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  expect(columns[0]?.[5]).toBe('Error: cannot take [redacted]');
  expect(out.join()).not.toContain('hurts at night');

  const ids = columns.map(([id]) => id ?? '');
  const again = await run('replay', ids[0] ?? '');
  expect(again).toMatchObject({ code: 1, out: [] });
  expect(again.said[0]).toMatch(/^failed again\t.*\t3 tries\t.*\tError: cannot take \[redacted\]$/);

  cause.delete('a');
  expect(await run('replay', ids[0] ?? '')).toEqual({ code: 0, out: [`replayed\t${ids[0]}`], said: [] });
  expect(seen).toEqual(['a']);
  expect(await run('replay', ids[0] ?? '')).toMatchObject({
    code: 1,
    said: [`There is no dead letter ${ids[0]}; list shows those that there are.`],
  });

  cause.delete('c');
  const all = await run('replay', '--all');
  expect(all).toMatchObject({ code: 1, out: [`replayed\t${ids[2]}`] });
  expect(all.said).toHaveLength(1);
  cause.clear();
  expect(await run('replay', '--all')).toMatchObject({ code: 0, said: [] });
  expect(seen).toEqual(['a', 'c', 'b']);
  expect(await run('list')).toEqual({ code: 0, out: [], said: ['There are no dead letters.'] });

  await letters.add('9-0', 'not even JSON', new Error('poisoned'), 0);
  expect((await run('list')).out[0]).toMatch(/^readers:9-0\t\?\t\?\t0 tries\t/);
  for (const wrong of [[], ['list', 'x'], ['replay'], ['replay', 'x', 'y'], ['remove']])
    expect(await run(...wrong)).toMatchObject({ code: 1, said: ['say: list | replay <id> | replay --all'] });
});
