import { createHash } from 'node:crypto';
import type { Calendar } from './calendar.ts';
import { problemOfPeriods } from '#domain/checkHours.ts';
import type { Schedule } from '#domain/directory.ts';
import type { Period } from '#domain/hours.ts';
import { sortedPeriods } from '#domain/sortedPeriods.ts';
import type { ImportedSchedule } from '#store/scheduleStore.ts';

export type ImportEntry = {
  readonly providerId: string;
  readonly timeZone: string;
  readonly periods: readonly Period[];
};

export type ImportReport = {
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: readonly { providerId: string; reason: string }[];
};

export const importedAtOnce = 500;

/**
 * Takes weekly hours from outside. One whose hours are those of its last import is left as it is, whatever a desk has changed
 * since; exceptions always stay. The provider need not be known yet: events of the directory may come later than the import.
 */
export async function importSchedules(
  { schedules }: Calendar,
  entries: readonly ImportEntry[],
): Promise<ImportReport> {
  const refused: { providerId: string; reason: string }[] = [];
  // Of several for one provider, the last.
  const wanted = new Map<string, ImportEntry & { importHash: string }>();
  for (const { providerId, timeZone, periods } of entries) {
    const problem = problemOfPeriods(periods);
    if (problem) refused.push({ providerId, reason: `${problem.path}: ${problem.message}` });
    else {
      const sorted = sortedPeriods(periods);
      wanted.set(providerId, { providerId, timeZone, periods: sorted, importHash: hashOf(timeZone, sorted) });
    }
  }

  const present = await schedules.readImported([...wanted.keys()]);
  const changes = [...wanted.values()].flatMap((entry): ImportedSchedule[] => {
    const before = present.get(entry.providerId);
    if (before?.importHash === entry.importHash) return [];
    const { providerId, importHash } = entry;
    return [
      {
        providerId,
        importHash,
        seen: before?.schedule.version ?? 0,
        schedule: next(before?.schedule, entry),
      },
    ];
  });
  const lost = await schedules.writeImported(changes);
  for (const providerId of lost)
    refused.push({ providerId, reason: 'It was changed at this moment. Repeat the import.' });
  return { changed: changes.length - lost.size, unchanged: wanted.size - changes.length, refused };
}

const next = (before: Schedule | undefined, { timeZone, periods }: ImportEntry): Schedule => ({
  version: (before?.version ?? 0) + 1,
  dayZone: before?.dayZone ?? timeZone,
  periods,
  exceptions: before?.exceptions ?? [],
});

const hashOf = (timeZone: string, periods: readonly Period[]): string =>
  createHash('sha256')
    .update(JSON.stringify([timeZone, periods]))
    .digest('base64url');
