import type { BadRow } from './badRows.ts';
import { catalogue, specialtyOf, treatmentsOf } from './catalogue.ts';
import { batchSize, type DirectoryBatch, type ImportedSchedule, type InternalApi } from './internalApi.ts';
import type { RegisteredPractice } from './readRegister.ts';

/** The register's name: with a practice's id in it, it makes the ids of its clinic and its team. */
const source = 'practices';
const timeZone = 'Europe/London';
// Fixed, so that a second run brings the same hours.
const validFrom = '2020-01-01';

export type ImportTally = {
  entries: { created: number; updated: number; unchanged: number };
  schedules: { changed: number; unchanged: number };
  refused: BadRow[];
};

/** Takes a register's practices in: each becomes a clinic with one team, the treatments of its kind, and its weekly hours. */
export async function importRegister(
  api: InternalApi,
  practicesFile: string,
  practices: readonly RegisteredPractice[],
  onTaken: (count: number) => void,
  signal?: AbortSignal,
): Promise<ImportTally> {
  const tally: ImportTally = {
    entries: { created: 0, updated: 0, unchanged: 0 },
    schedules: { changed: 0, unchanged: 0 },
    refused: [],
  };
  const refuse = (line: number, reason: string) => tally.refused.push({ file: practicesFile, line, reason });

  async function takeEntries(
    batch: DirectoryBatch,
    lines: ReadonlyMap<string, number>,
  ): Promise<(string | null)[]> {
    const { created, updated, unchanged, refused, providerIds } = await api.importDirectory(batch);
    tally.entries.created += created;
    tally.entries.updated += updated;
    tally.entries.unchanged += unchanged;
    for (const { kind, externalId, reason } of refused) {
      // Where the clinic is refused, its team goes with it: one row, told once.
      const follows =
        kind === 'provider' &&
        refused.some((other) => other.kind === 'clinic' && other.externalId === externalId);
      if (!follows) refuse(lines.get(externalId) ?? 0, reason);
    }
    return providerIds;
  }

  async function takeBatch(batch: readonly RegisteredPractice[]): Promise<void> {
    const lines = new Map(batch.map(({ id, line }) => [id, line]));
    const providerIds = await takeEntries(entriesOf(batch), lines);
    const schedules = providerIds.flatMap((id, index) => (id ? [scheduleOf(id, batch[index]!)] : []));
    const { changed, unchanged, refused } = await api.importSchedules(schedules);
    tally.schedules.changed += changed;
    tally.schedules.unchanged += unchanged;
    for (const { providerId, reason } of refused)
      refuse(batch[providerIds.indexOf(providerId)]?.line ?? 0, reason);
    onTaken(batch.length);
  }

  await takeEntries({ source, clinics: [], treatments: catalogue, providers: [] }, new Map());
  const batches = Array.from({ length: Math.ceil(practices.length / batchSize) }, (_, n) =>
    practices.slice(n * batchSize, (n + 1) * batchSize),
  ).values();
  // Two at a time: while one batch is with the directory, another is with the calendar.
  await Promise.all(
    [1, 2].map(async () => {
      for (const batch of batches) {
        signal?.throwIfAborted();
        await takeBatch(batch);
      }
    }),
  );
  return tally;
}

const entriesOf = (practices: readonly RegisteredPractice[]): DirectoryBatch => ({
  source,
  treatments: [],
  clinics: practices.map(({ id, name, street, city, region, postalCode, place }) => ({
    externalId: id,
    name,
    address: { street, city, region, postalCode, country: 'GB' },
    place,
    timeZone,
  })),
  providers: practices.map(({ id, name, kind }) => ({
    externalId: id,
    clinicExternalId: id,
    name,
    kind: 'TEAM',
    specialties: [specialtyOf[kind]],
    languages: ['en-GB'],
    treatmentExternalIds: treatmentsOf(kind),
  })),
});

const scheduleOf = (providerId: string, { windows }: RegisteredPractice): ImportedSchedule => ({
  providerId,
  timeZone,
  periods: windows.length > 0 ? [{ validFrom, validUntil: null, windows }] : [],
});
