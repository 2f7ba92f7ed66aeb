import { fingerprint } from '@tidbok/kit/idempotency.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { usualRules } from '#domain/schedule/bookingRules.ts';
import { problemOfPeriods } from '#domain/schedule/checkHours.ts';
import type { Schedule } from '#domain/directory.ts';
import type { Period } from '#domain/schedule/hours.ts';
import { sortedPeriods } from '#domain/schedule/sortedPeriods.ts';
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

// An event of the directory may touch a provider in the same moment: then it is read again and written on top of that.
const rounds = 10;

/**
 * Takes weekly hours from outside. One whose hours are those of its last import is left as it is, whatever a desk has changed
 * since; exceptions and rules always stay. The provider need not be known yet: events of the directory may come later than the import.
 */
export async function importSchedules(
  { schedules, clock }: Calendar,
  entries: readonly ImportEntry[],
): Promise<ImportReport> {
  const refused: { providerId: string; reason: string }[] = [];
  // Of several for one provider, the last.
  const wanted = new Map<string, ImportEntry & { importHash: string }>();
  for (const { providerId, timeZone, periods } of entries) {
    const problem = problemOfPeriods(periods, null);
    if (problem) refused.push({ providerId, reason: `${problem.path}: ${problem.message}` });
    else {
      const sorted = sortedPeriods(periods);
      wanted.set(providerId, {
        providerId,
        timeZone,
        periods: sorted,
        importHash: fingerprint([timeZone, sorted]),
      });
    }
  }

  let left = [...wanted.values()];
  let changed = 0;
  for (let round = 0; left.length > 0 && round < rounds; round += 1) {
    const changes = await changesOf(schedules, left);
    const lost = await schedules.writeImported(changes, clock.now());
    changed += changes.length - lost.size;
    left = left.filter(({ providerId }) => lost.has(providerId));
  }
  for (const { providerId } of left)
    refused.push({ providerId, reason: 'It was being changed all the while. Repeat the import.' });
  return { changed, unchanged: wanted.size - changed - left.length, refused };
}

/** What is to be written of these: all but the hours that are those of the last import. */
async function changesOf(
  schedules: Calendar['schedules'],
  entries: readonly (ImportEntry & { importHash: string })[],
): Promise<ImportedSchedule[]> {
  const present = await schedules.readImported(entries.map(({ providerId }) => providerId));
  return entries.flatMap((entry): ImportedSchedule[] => {
    const before = present.get(entry.providerId);
    if (before?.importHash === entry.importHash) return [];
    const { providerId, importHash } = entry;
    const seen = before?.schedule.version ?? 0;
    return [{ providerId, importHash, seen, schedule: next(before?.schedule, entry) }];
  });
}

const next = (before: Schedule | undefined, { timeZone, periods }: ImportEntry): Schedule => ({
  version: (before?.version ?? 0) + 1,
  dayZone: before?.dayZone ?? timeZone,
  calendarId: before?.calendarId ?? null,
  ...(before?.movedFrom && { movedFrom: before.movedFrom }),
  rules: before?.rules ?? usualRules,
  periods,
  exceptions: before?.exceptions ?? [],
});
