import type { History, Violation } from '../history/history.ts';
import type { BookingState, Entry, Row, TreatmentState } from '../history/state.ts';

type Rows = ReadonlyMap<string, Row>;
type Bookings = ReadonlyMap<string, BookingState>;

const minuteMs = 60_000;
const bitMs = 5 * minuteMs;

/** Each appointment has all that it takes, a room and a device and its buffers among it, for the same time. */
export function checkParts({
  rows,
  bookings,
  treatments,
  stage,
}: Pick<History, 'rows' | 'bookings' | 'treatments' | 'stage'>): Violation[] {
  const byClaim = new Map(
    bookings.filter(({ takesTime }) => takesTime).map((booking) => [booking.claimId, booking]),
  );
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const byTreatment = new Map(treatments.map((treatment) => [treatment.id, treatment]));
  const claims = rows.flatMap((row) =>
    row.entries.filter(({ of }) => of === null).map((entry) => ({ row, entry })),
  );
  const secured = claims.filter(({ entry }) => entry.until === null);
  // What a crash left of a claim has a deadline, and lacks parts.
  const whole = claims.filter(({ entry }) => partsOf(entry, byKey).length === entry.later.length);
  return [
    ...secured.flatMap(({ row, entry }) => [
      ...incomplete(row, entry, stage),
      ...elsewhen(row, entry, byKey, byClaim),
      ...withDeadline(row, entry, byKey),
    ]),
    ...whole.flatMap(({ row, entry }) => unbuffered(row, entry, byKey, byTreatment)),
  ];
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

/** From and to, in milliseconds. */
type Time = readonly [from: number, to: number];

function elsewhen(row: Row, entry: Entry, byKey: Rows, byClaim: Bookings): Violation[] {
  const times = timesOf([{ row, part: entry }, ...partsOf(entry, byKey)]);
  const found: Violation[] = [];
  const what = `${entry.id}: ${times.map(([calendar, [from, to]]) => `${calendar} ${from}–${to}`).join('; ')}`;
  if (new Set(times.map(([, time]) => time.join())).size > 1)
    found.push({ rule: 'all parts of an appointment are for one time', what });
  const booking = byClaim.get(entry.id);
  if (booking && times.some(([, [from, to]]) => booking.start < from || booking.end > to))
    found.push({
      rule: 'a claim covers its appointment',
      what: `${booking.id} ${booking.start}–${booking.end}, ${what}`,
    });
  return found;
}

/** In each calendar that it takes, the time before and after it is its own as well. */
function unbuffered(
  row: Row,
  entry: Entry,
  byKey: Rows,
  treatments: ReadonlyMap<string, TreatmentState>,
): Violation[] {
  if (!entry.time) return [];
  const { start, treatmentId } = entry.time;
  const treatment = treatments.get(treatmentId);
  if (!treatment) return [{ rule: 'a treatment is known', what: `${treatmentId} of ${entry.id}` }];
  const { minutes, before, after } = treatment;
  const [first, last] = [start - before * minuteMs, start + (minutes + after) * minuteMs];
  return timesOf([{ row, part: entry }, ...partsOf(entry, byKey)])
    .filter(([, [from, to]]) => from > first || to < last)
    .map(([calendar, [from, to]]) => ({
      rule: 'an appointment has its buffers',
      what: `${entry.id} has ${from}–${to} in ${calendar}, and should have ${first}–${last}`,
    }));
}

/** The time that is taken in each calendar. What lies over midnight is in the rows of two days. */
function timesOf(parts: readonly { row: Row; part: Entry }[]): [calendar: string, time: Time][] {
  const taken = parts.flatMap(({ row: { key, time }, part: { from, to } }) =>
    time && from !== null && to !== null
      ? [{ calendar: calendarOf(key), from: time.startsAt + from * bitMs, to: time.startsAt + to * bitMs }]
      : [],
  );
  return [...Map.groupBy(taken, ({ calendar }) => calendar)].flatMap(([calendar, pieces]) => {
    const times: Time[] = [];
    for (const { from, to } of pieces.toSorted((a, b) => a.from - b.from)) {
      const last = times.at(-1);
      if (last?.[1] === from) times[times.length - 1] = [last[0], to];
      else times.push([from, to]);
    }
    return times.map((time): [string, Time] => [calendar, time]);
  });
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
