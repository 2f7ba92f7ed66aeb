import { type Bits, bitRange, without } from '#domain/time/dayBits.ts';
import { dayKey, isTimePart, type Part } from './part.ts';
import type { Taken } from './taken.ts';

/** What is taken but for one's own: the parts of the claim that is given up for another time. */
export function takenBeside(taken: Taken, own: readonly Part[]): Taken {
  const ownByKey = Map.groupBy(own.filter(isTimePart), ({ key }) => key);
  const ownKeys = new Set(own.map(({ key }) => key));
  return {
    of(calendarId, day) {
      const busy = taken.of(calendarId, day);
      const parts = ownByKey.get(dayKey(calendarId, day.date)) ?? [];
      return (
        busy && parts.reduce<Bits>((bits, { from, to }) => without(bits, bitRange(day.bits, from, to)), busy)
      );
    },
    count: (key) => taken.count(key) - (ownKeys.has(key) ? 1 : 0),
  };
}
