import { parse } from 'csv-parse/sync';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Refusal } from '../refusal.ts';

/** A row of a CSV file by its header's names, or what is wrong with it; `line` is where it begins. */
export type Row<Column extends string> =
  { line: number; values: Record<Column, string> } | { line: number; problem: string };

type Line = { number: number; text: string };
type Fields = { line: number; fields: string[] } | { line: number; problem: string };

// A quoted field may go on over lines. One that does so for longer was never closed, and must not swallow the rest of the file.
const longestRecord = 10;
const block = 500;

/**
 * Reads a CSV file (RFC 4180, UTF-8) row by row. A row that is broken costs itself alone, which csv-parse's own way of skipping
 * does not promise: it looks for the next place where quotes fit, and may pass hundreds of good rows.
 *
 * @throws {Refusal} where the file cannot be read, or lacks a column
 */
export async function* readRows<Column extends string>(
  path: string,
  columns: readonly Column[],
): AsyncGenerator<Row<Column>> {
  let header: string[] | undefined;
  for await (const row of readFields(path)) {
    if (!header) {
      header = headerOf(path, row, columns);
      continue;
    }
    if ('problem' in row) yield row;
    else if (row.fields.length !== header.length)
      yield { line: row.line, problem: `${row.fields.length} fields, where the header has ${header.length}` };
    else if (row.fields.some((field) => field.includes('\uFFFD')))
      yield { line: row.line, problem: 'not UTF-8 text' };
    else {
      const named = header.map((name, index) => [name, row.fields[index]?.trim() ?? '']);
      yield { line: row.line, values: Object.fromEntries(named) as Record<Column, string> };
    }
  }
  if (!header) throw new Refusal(`${path} is empty.`);
}

function headerOf(path: string, row: Fields, columns: readonly string[]): string[] {
  const names = 'fields' in row ? row.fields.map((name) => name.replace('\uFEFF', '').trim()) : [];
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0)
    throw new Refusal(`${path} has no column ${missing.join(', ')}: is it the right file?`);
  return names;
}

async function* readFields(path: string): AsyncGenerator<Fields> {
  const input = createReadStream(path, 'utf8');
  const opened = new Promise<void>((resolve, reject) =>
    input.once('open', () => resolve()).once('error', reject),
  );
  await opened.catch((error: unknown) => {
    throw new Refusal(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });
  const grouped = groupLines();
  let number = 0;
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (text !== '' || grouped.isOpen()) yield* grouped.add({ number, text });
  }
  yield* grouped.end();
}

const quotesIn = (text: string): number => text.split('"').length - 1;

/** Puts lines together to records: most are one line, and are parsed many at once. */
function groupLines() {
  let whole: Line[] = [];
  let open: Line[] = [];

  function add(line: Line): Fields[] {
    if (open.length === 0 && quotesIn(line.text) % 2 === 0) {
      whole.push(line);
      return whole.length < block ? [] : flush();
    }
    open.push(line);
    const text = open.map((part) => part.text).join('\n');
    if (quotesIn(text) % 2 === 0) {
      const fields = parsed(text);
      if (typeof fields === 'string') return giveUp(fields);
      const record = { line: open[0]!.number, fields };
      open = [];
      return [...flush(), record];
    }
    return open.length < longestRecord ? [] : giveUp('a quote is opened and never closed');
  }

  /** Only the first line is lost: those after it are looked at again. */
  function giveUp(problem: string): Fields[] {
    const [first, ...rest] = open;
    open = [];
    return [...flush(), { line: first!.number, problem }, ...rest.flatMap(add)];
  }

  function flush(): Fields[] {
    const lines = whole;
    whole = [];
    return parseLines(lines);
  }

  return {
    add,
    isOpen: () => open.length > 0,
    end(): Fields[] {
      const rows: Fields[] = [];
      while (open.length > 0) rows.push(...giveUp('a quote is opened and never closed'));
      return [...rows, ...flush()];
    },
  };
}

function parseLines(lines: readonly Line[]): Fields[] {
  try {
    const records = parse(lines.map(({ text }) => text).join('\n'), { relax_column_count: true });
    if (records.length === lines.length)
      return records.map((fields, index) => ({ line: lines[index]!.number, fields }));
  } catch {
    // One of them is broken: they are parsed one by one.
  }
  return lines.map(({ number, text }) => {
    const fields = parsed(text);
    return typeof fields === 'string' ? { line: number, problem: fields } : { line: number, fields };
  });
}

/** The fields of one record, or what is wrong with it. */
function parsed(text: string): string[] | string {
  try {
    return parse(text, { relax_column_count: true })[0] ?? [];
  } catch (error) {
    return error instanceof Error ? error.message.replace(/ at line 1.*/, '') : String(error);
  }
}
