import { invalidInput } from '@tidbok/kit/failures.ts';
import { newId } from '@tidbok/kit/ids.ts';
import { readPeriods } from './readPeriods.ts';
import type { EquipmentHoursInput } from '#generated/resolvers.ts';
import type { Exception, Hours } from '#domain/schedule/hours.ts';
import { wallRange } from '#domain/time/wallTime.ts';

/** Null: always. */
export function readHours(
  hours: EquipmentHoursInput | null | undefined,
): Hours | null | ReturnType<typeof invalidInput> {
  if (!hours) return null;
  const half = hours.exceptions.findIndex(({ opens, closes }) => (opens == null) !== (closes == null));
  if (half >= 0) {
    return invalidInput(`hours.exceptions[${half}].opens`, 'Give both times, or neither for the whole day.');
  }
  const exceptions = hours.exceptions.map(({ kind, from, until, opens, closes, reason }): Exception => ({
    id: newId('exception'),
    kind,
    from: from.toString(),
    until: until.toString(),
    part: opens && closes ? wallRange(opens, closes) : null,
    reason: reason ?? null,
  }));
  return { periods: readPeriods(hours.periods), exceptions };
}
