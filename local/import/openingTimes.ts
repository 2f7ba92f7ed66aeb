export const weekdays = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;

export type Weekday = (typeof weekdays)[number];

/** Hours of one weekday, in minutes since midnight. */
export type OpeningTime = { weekday: Weekday; opens: number; closes: number };

export const openingTimeColumns = ['practiceId', 'weekday', 'opens', 'closes'] as const;

type Columns = Record<(typeof openingTimeColumns)[number], string>;

// The day ledger counts in steps of five minutes. Hours are rounded to within what the practice says, never beyond.
const step = 5;

/** The hours of a row, or why there are none. */
export function openingTimeOf({ weekday, opens, closes }: Columns): OpeningTime | string {
  const day = weekdays.find((name) => name === weekday.toUpperCase());
  if (!day) return `${JSON.stringify(weekday)} is no weekday`;
  const from = minutesOf(opens);
  const until = minutesOf(closes);
  if (from === null || until === null)
    return `opens ${JSON.stringify(opens)} and closes ${JSON.stringify(closes)} are not both times`;
  if (from >= until) return `it closes at ${closes}, not after it opens at ${opens}`;
  const inside = { opens: Math.ceil(from / step) * step, closes: Math.floor(until / step) * step };
  if (inside.opens >= inside.closes) return `it is open for less than ${step} minutes`;
  return { weekday: day, ...inside };
}

function minutesOf(text: string): number | null {
  const [, hours, minutes] = /^(\d{1,2}):([0-5]\d)$/.exec(text) ?? [];
  if (!hours || !minutes) return null;
  const all = Number(hours) * 60 + Number(minutes);
  return all <= 24 * 60 ? all : null;
}

/** A weekly window as the API has it. */
export type WeeklyWindow = { weekday: Weekday; opens: string; closes: string };

/** The same hours without windows that touch, overlap or repeat, in the order of the week. */
export function unifyWindows(times: readonly OpeningTime[]): WeeklyWindow[] {
  const unified: OpeningTime[] = [];
  for (const time of times.toSorted((a, b) => dayOf(a) - dayOf(b) || a.opens - b.opens)) {
    const last = unified.at(-1);
    if (last?.weekday === time.weekday && time.opens <= last.closes)
      unified[unified.length - 1] = { ...last, closes: Math.max(last.closes, time.closes) };
    else unified.push(time);
  }
  return unified.map(({ weekday, opens, closes }) => ({ weekday, opens: wall(opens), closes: wall(closes) }));
}

const dayOf = ({ weekday }: OpeningTime): number => weekdays.indexOf(weekday);

const two = (value: number): string => String(value).padStart(2, '0');
const wall = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
