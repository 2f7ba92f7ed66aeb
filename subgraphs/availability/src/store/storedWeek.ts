import type { WeeklyWindow } from '#domain/schedule/hours.ts';
import { wallRange, wallTime } from '#domain/time/wallTime.ts';

// Weekly windows as one line of text, `1 08:00-12:00,1 13:00-17:00,2 22:00-06:00 treatment_a treatment_b` with 1 for Monday. A
// search reads those of thousands of providers: as one value each, and decoded once for all who have the same hours, that is cheap.

const known = new Map<string, readonly WeeklyWindow[]>();

export const storedWeek = (windows: readonly WeeklyWindow[]): string =>
  windows
    .map(({ weekday, opens, closes, treatmentIds }) =>
      [weekday, `${wallTime(opens)}-${wallTime(closes)}`, ...(treatmentIds ?? [])].join(' '),
    )
    .join(',');

export function readWeek(text: string): readonly WeeklyWindow[] {
  let windows = known.get(text);
  if (!windows) {
    if (known.size > 50_000) known.clear();
    known.set(text, (windows = text === '' ? [] : text.split(',').map(readWindow)));
  }
  return windows;
}

function readWindow(text: string): WeeklyWindow {
  const [weekday, range, ...treatmentIds] = text.split(' ');
  const [opens, closes] = range!.split('-');
  return {
    weekday: Number(weekday),
    ...wallRange(opens!, closes!),
    ...(treatmentIds.length > 0 && { treatmentIds }),
  };
}
