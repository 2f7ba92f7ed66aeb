import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { gather } from './gather.ts';

/** Something to ask that answers when it is let. */
function asked(most?: number) {
  const commands: { of: readonly string[]; end: PromiseWithResolvers<void> }[] = [];
  const ask = gather<string, string>(async (of) => {
    const end = Promise.withResolvers<void>();
    commands.push({ of, end });
    await end.promise;
    return of.map((each) => (each.startsWith('bad') ? new Error(each) : each.toUpperCase()));
  }, most);
  const sent = () => commands.map(({ of }) => of.join(' '));
  const until = async (count: number): Promise<void> => {
    while (commands.length < count) await sleep(1);
  };
  return { ask, sent, until, end: (n: number) => commands[n]?.end.resolve() };
}

test('what is asked in the same turn goes together, and each gets its own answer or error', async () => {
  const { ask, sent, until, end } = asked();
  const answers = Promise.allSettled([ask('a'), ask('bad'), Promise.resolve().then(() => ask('b'))]);
  await until(1);
  end(0);
  expect((await answers).map((each) => (each.status === 'fulfilled' ? each.value : 'failed'))).toEqual([
    'A',
    'failed',
    'B',
  ]);
  expect(sent()).toEqual(['a bad b']);
});

test('what is asked meanwhile waits and then goes together', async () => {
  const { ask, sent, until, end } = asked();
  const first = ask('a');
  await until(1);
  const others = [ask('b'), ask('c')];
  end(0);
  expect(await first).toBe('A');
  others.push(ask('d'));
  await until(2);
  end(1);
  await until(2);
  expect(sent()[1]).toMatch(/^b c/);
  while (sent().join(' ').length < 'a b c d'.length) await sleep(1);
  end(2);
  expect(await Promise.all(others)).toEqual(['B', 'C', 'D']);
});

test('one that takes long does not hold up the others', async () => {
  const { ask, until, end } = asked();
  const slow = ask('slow');
  await until(1);
  const other = ask('a');
  await until(2);
  end(1);
  expect(await other).toBe('A');
  end(0);
  expect(await slow).toBe('SLOW');
});

test('no more go in one than it takes', async () => {
  const { ask, sent, until, end } = asked(2);
  const answers = Promise.all(['a', 'b', 'c', 'd', 'e'].map(ask));
  for (const n of [0, 1, 2]) {
    await until(n + 1);
    end(n);
  }
  expect(await answers).toEqual(['A', 'B', 'C', 'D', 'E']);
  expect(sent()).toEqual(['a b', 'c d', 'e']);
});

test('where the whole of it fails, all of its callers hear of it and the next are asked', async () => {
  let fails = true;
  const ask = gather<string, string>(async (of) => {
    if (fails) throw new Error('away');
    return of;
  });
  const outcomes = await Promise.allSettled([ask('a'), ask('b')]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  fails = false;
  expect(await ask('c')).toBe('c');
});
