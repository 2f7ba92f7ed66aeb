import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';

/** A row that was left out. */
export type BadRow = { file: string; line: number; reason: string };

const shownAtMost = 20;

/** Tells of each row that was left out: a few on the console, more of them in a file. */
export async function reportBadRows(
  rows: readonly BadRow[],
  reportFile: string,
  report: (line: string) => void,
): Promise<void> {
  if (rows.length === 0) return;
  for (const { file, line, reason } of rows.slice(0, shownAtMost))
    report(`${basename(file)}:${line}: ${reason}`);
  if (rows.length <= shownAtMost) return;
  const lines = rows.map(({ file, line, reason }) => [file, line, reason].map(quoted).join(','));
  await writeFile(reportFile, `${['file,line,reason', ...lines].join('\n')}\n`);
  report(`… and ${rows.length - shownAtMost} more: all ${rows.length} are in ${reportFile}`);
}

const quoted = (value: string | number): string => `"${String(value).replaceAll('"', '""')}"`;
