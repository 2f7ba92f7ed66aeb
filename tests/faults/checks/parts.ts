import type { History, Violation } from '../history/history.ts';
import type { Entry, Row } from '../history/state.ts';

type Rows = ReadonlyMap<string, Row>;

const bitMs = 5 * 60_000;

/** Of appointments that take a room and a device besides the practitioner: each has all of it, for the same time. */
export function checkParts({ rows, stage }: Pick<History, 'rows' | 'stage'>): Violation[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const claims = rows.flatMap((row) =>
    row.entries.filter(({ of, until }) => of === null && until === null).map((entry) => ({ row, entry })),
  );
  return claims.flatMap(({ row, entry }) => [
    ...incomplete(row, entry, stage),
    ...elsewhen(row, entry, byKey),
    ...withDeadline(row, entry, byKey),
  ]);
}

const calendarOf = (key: string): string => key.slice(0, key.indexOf('|'));

function incomplete(
  row: Row,
  entry: Entry,
  { equippedTreatmentId, roomIds, deviceIds }: History['stage'],
): Violation[] {
  if (entry.time?.treatmentId !== equippedTreatmentId) return [];
  const calendars = [row.key, ...entry.later.map(({ key }) => key)].map(calendarOf);
  const lacks = [
    ...(calendars.includes(entry.time.providerId) ? [] : ['its practitioner']),
    ...(calendars.some((id) => roomIds.includes(id)) ? [] : ['a room']),
    ...(calendars.some((id) => deviceIds.includes(id)) ? [] : ['a device']),
  ];
  return lacks.map((what) => ({
    rule: 'an appointment has all that its treatment takes',
    what: `${entry.id} has not ${what}`,
  }));
}

function elsewhen(row: Row, entry: Entry, byKey: Rows): Violation[] {
  const parts = [{ row, part: entry }, ...partsOf(entry, byKey)];
  const times = parts.flatMap(({ row, part }) =>
    row.time && part.from !== null && part.to !== null
      ? [`${row.time.startsAt + part.from * bitMs}–${row.time.startsAt + part.to * bitMs}`]
      : [],
  );
  if (new Set(times).size <= 1) return [];
  const what = `${entry.id}: ${parts.map(({ row }, at) => `${row.key} ${times[at]}`).join('; ')}`;
  return [{ rule: 'all parts of an appointment are for one time', what }];
}

function withDeadline(row: Row, entry: Entry, byKey: Rows): Violation[] {
  return partsOf(entry, byKey)
    .filter(({ part }) => part.until !== null)
    .map(({ row: { key }, part }) => ({
      rule: 'a secured claim is secured in all its parts',
      what: `${entry.id} of ${row.key} is secured, and ${part.id} in ${key} ends at ${part.until}`,
    }));
}

const partsOf = ({ later }: Entry, byKey: Rows): { row: Row; part: Entry }[] =>
  later.flatMap(({ id, key }) => {
    const row = byKey.get(key);
    const part = row?.entries.find((one) => one.id === id);
    return row && part ? [{ row, part }] : [];
  });
