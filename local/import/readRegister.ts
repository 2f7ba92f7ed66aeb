import type { BadRow } from './badRows.ts';
import {
  openingTimeColumns,
  openingTimeOf,
  type OpeningTime,
  unifyWindows,
  type WeeklyWindow,
} from './openingTimes.ts';
import { type Practice, practiceColumns, practiceOf } from './practice.ts';
import { readRows } from './readRows.ts';

/** A practice with its hours, and where it stands. */
export type RegisteredPractice = Practice & { line: number; windows: WeeklyWindow[] };

export type Register = { practices: RegisteredPractice[]; windowCount: number; badRows: BadRow[] };

/** Reads both files of a register. What is bad is left out, and told. */
export async function readRegister(files: { practices: string; openingTimes: string }): Promise<Register> {
  const badRows: BadRow[] = [];
  const practices = await readPractices(files.practices, badRows);
  const times = await readOpeningTimes(files.openingTimes, practices, badRows);
  return {
    practices: [...practices.values()].map((practice) => ({
      ...practice,
      windows: unifyWindows(times.get(practice.id) ?? []),
    })),
    windowCount: [...times.values()].reduce((count, each) => count + each.length, 0),
    badRows,
  };
}

type Practices = Map<string, Practice & { line: number }>;

async function readPractices(file: string, badRows: BadRow[]): Promise<Practices> {
  const practices: Practices = new Map();
  for await (const row of readRows(file, practiceColumns)) {
    const { line } = row;
    const practice = 'problem' in row ? row.problem : practiceOf(row.values);
    if (typeof practice === 'string') badRows.push({ file, line, reason: practice });
    else if (practices.has(practice.id))
      badRows.push({
        file,
        line,
        reason: `practice ${practice.id} stands in line ${practices.get(practice.id)?.line} already`,
      });
    else practices.set(practice.id, { ...practice, line });
  }
  return practices;
}

async function readOpeningTimes(
  file: string,
  practices: Practices,
  badRows: BadRow[],
): Promise<Map<string, OpeningTime[]>> {
  const times = new Map<string, OpeningTime[]>();
  for await (const row of readRows(file, openingTimeColumns)) {
    const { line } = row;
    const time = 'problem' in row ? row.problem : openingTimeOf(row.values);
    const practiceId = 'problem' in row ? '' : row.values.practiceId;
    if (typeof time === 'string') badRows.push({ file, line, reason: time });
    else if (!practices.has(practiceId))
      badRows.push({
        file,
        line,
        reason: `there is no practice ${JSON.stringify(practiceId)}, or its row is bad`,
      });
    else if (!times.get(practiceId)?.push(time)) times.set(practiceId, [time]);
  }
  return times;
}
