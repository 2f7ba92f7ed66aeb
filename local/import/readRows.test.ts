import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRows } from './readRows.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rows-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(text: string | Buffer) {
  const path = join(folder, 'rows.csv');
  await writeFile(path, text);
  return await Array.fromAsync(readRows(path, ['id', 'name']));
}

const row = (line: number, id: string, name: string) => ({ line, values: { id, name } });

test('reads rows with their lines, whatever the line ends, with a byte order mark, trimmed', async () => {
  expect(await read('\uFEFFid,name\r\n1,one\r\n\r\n2, two \r\n')).toEqual([
    row(2, '1', 'one'),
    row(4, '2', 'two'),
  ]);
});

test('reads columns by name and ignores those it does not want', async () => {
  const [first] = await read('more,name,id\nx,one,1\n');
  expect(first).toMatchObject({ values: { id: '1', name: 'one' } });
});

test('reads quoted fields, with commas, quotes and line ends in them', async () => {
  expect(await read('id,name\n1,"a, ""b"""\n2,"two\nlines"\n3,c\n')).toEqual([
    row(2, '1', 'a, "b"'),
    row(3, '2', 'two\nlines'),
    row(5, '3', 'c'),
  ]);
});

test('a broken row costs itself alone', async () => {
  const rows = await read(
    'id,name\n1,ok\n2,"bad" quote\n3,ok\n4,too,many\n5\n6,st"ray\n7,ok\n8,"open\n9,ok\n10,"x"\n11,ok',
  );
  expect(rows.filter((each) => 'values' in each).map(({ line }) => line)).toEqual([2, 4, 8, 10, 11, 12]);
  expect(rows.flatMap((each) => ('problem' in each ? [`${each.line}: ${each.problem}`] : []))).toEqual([
    expect.stringMatching(/^3: Invalid Closing Quote/),
    '5: 3 fields, where the header has 2',
    '6: 1 fields, where the header has 2',
    expect.stringMatching(/^7: /),
    expect.stringMatching(/^9: /),
  ]);
});

test('a quote that is never closed does not swallow the rest of a long file', async () => {
  const rows = await read(
    `id,name\n0,"open\n${Array.from({ length: 2_000 }, (_, n) => `${n + 1},ok`).join('\n')}\n`,
  );
  expect(rows.filter((each) => 'values' in each)).toHaveLength(2_000);
  expect(rows.filter((each) => 'problem' in each)).toEqual([
    { line: 2, problem: 'a quote is opened and never closed' },
  ]);
});

test('bytes that are no UTF-8 are told', async () => {
  const rows = await read(
    Buffer.concat([Buffer.from('id,name\n1,caf'), Buffer.from([0xe9]), Buffer.from('\n2,ok\n')]),
  );
  expect(rows).toEqual([{ line: 2, problem: 'not UTF-8 text' }, row(3, '2', 'ok')]);
});

test('a file that is missing, empty or another one is refused', async () => {
  await expect(read('')).rejects.toThrow('is empty');
  await expect(read('id,title\n1,a\n')).rejects.toThrow('has no column name');
  await expect(Array.fromAsync(readRows(join(folder, 'none.csv'), ['id']))).rejects.toThrow('cannot be read');
});
