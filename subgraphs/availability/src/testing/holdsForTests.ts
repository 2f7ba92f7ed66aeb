import { at, openProvider, type TestCalendar } from './calendarForTests.ts';
import { holdSlot } from '#workflows/claims/holdSlot.ts';

// Somebody who holds times of a provider. For tests.

/** @param get the calendar, once the tests run */
export function holdsOn(get: () => TestCalendar) {
  let count = 0;
  const someone = (): Promise<string> => openProvider(get().calendar, `provider_${(count += 1)}`);
  const somebody = (): string => `subject-${(count += 1)}`;

  const hold = (subject: string, providerId: string, wall: string, idempotencyKey = wall) =>
    holdSlot(get().calendar, subject, {
      providerId,
      treatmentId: 'treatment_check',
      start: at(wall),
      idempotencyKey,
    });

  async function held(...of: Parameters<typeof hold>): Promise<string> {
    const result = await hold(...of);
    if (result.__typename !== 'Held') throw new Error(result.__typename);
    return result.hold.id;
  }

  return { someone, somebody, hold, held };
}
