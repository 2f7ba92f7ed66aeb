import type { Hours, WallRange } from './hours.ts';
import type { Millis } from '#domain/time/ledgerDay.ts';

// What the rules say, said once more without bits, days or zones' arithmetic: five minutes at a time, by the clock on the wall. For
// tests that hold it against the real ones.

export const step = 5 * 60_000;

/** What a clock shows at a moment, and what it showed as that day began. */
export type Wall = {
  readonly date: string;
  readonly before: string;
  readonly weekday: number;
  readonly minutes: number;
  readonly sinceDayBegan: number;
};

/** The clock on a wall. */
export function slowWall(zone: string, moment: Millis): Wall {
  const at = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
  return {
    date: at.toPlainDate().toString(),
    before: at.toPlainDate().subtract({ days: 1 }).toString(),
    weekday: at.dayOfWeek,
    minutes: at.hour * 60 + at.minute,
    sinceDayBegan: moment - at.startOfDay().epochMilliseconds,
  };
}

export function isOpen(
  { periods, exceptions }: Hours,
  { date, before, weekday, minutes }: Wall,
  treatmentId: string,
): boolean {
  const covers = (range: WallRange | null, on: string): boolean => {
    const { opens, closes } = range ?? { opens: 0, closes: 1_440 };
    const since = on === date ? minutes : minutes + 1_440;
    return opens <= since && since < closes;
  };
  const serves = (ids: readonly string[] | undefined): boolean => !ids || ids.includes(treatmentId);
  const days = [
    { on: date, day: weekday },
    { on: before, day: ((weekday + 5) % 7) + 1 },
  ];
  const weekly = days.some(({ on, day }) =>
    periods
      .filter(({ validFrom, validUntil }) => validFrom <= on && on <= (validUntil ?? '9999'))
      .some(({ windows }) =>
        windows.some((one) => one.weekday === day && serves(one.treatmentIds) && covers(one, on)),
      ),
  );
  const excepted = (kind: 'CLOSED' | 'EXTRA'): boolean =>
    days.some(({ on }) =>
      exceptions.some(
        (one) =>
          one.kind === kind &&
          one.from <= on &&
          on <= one.until &&
          serves(one.treatmentIds) &&
          covers(one.part, on),
      ),
    );
  return (weekly || excepted('EXTRA')) && !excepted('CLOSED');
}

/** What is asked of one moment again and again. */
export function remembered<Answer>(ask: (moment: Millis) => Answer): (moment: Millis) => Answer {
  const known = new Map<Millis, Answer>();
  return (moment) => {
    let answer = known.get(moment);
    if (answer === undefined) known.set(moment, (answer = ask(moment)));
    return answer;
  };
}
