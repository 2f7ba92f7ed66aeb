import type { Identity } from '@tidbok/kit/identity/identity.ts';
import { at, checkUp, claimWith, secureWith, type TestCalendar } from './calendarForTests.ts';
import { deskOf } from './equipmentForTests.ts';
import { updateBookingRules, type WantedRules } from '#workflows/schedule/updateBookingRules.ts';
import { listForTests } from './listForTests.ts';

// A provider's hours and rules, what is free in them, and what is booked. For tests.

/** The desk of the clinics that these providers are at. */
export const deskAt = (...providerIds: string[]): Identity =>
  deskOf(...providerIds.map((providerId) => `clinic_of_${providerId}`));

export const usual: WantedRules = {
  alignMinutes: 15,
  offsetMinutes: 0,
  noticeMinutes: 0,
  horizonDays: null,
  limits: [],
};

/** @param get the calendar, once the tests run */
export function hoursOn(get: () => TestCalendar) {
  const setRules = (providerId: string, expectedVersion: number, rules: Partial<WantedRules>) =>
    updateBookingRules(get().calendar, deskAt(providerId), {
      providerId,
      expectedVersion,
      rules: { ...usual, ...rules },
    });

  /** On which times of a day something is free, on the wall. */
  async function freeOn(providerId: string, date: string): Promise<string[]> {
    const from = Temporal.PlainDate.from(date);
    const [slots] = await listForTests(get().calendar, [
      { providerId, treatmentId: checkUp.id, from, days: 1 },
    ]);
    return slots!.map(({ start }) =>
      start.toZonedDateTimeISO('Europe/Stockholm').toPlainTime().toString().slice(0, 5),
    );
  }

  const book = async (providerId: string, wall: string, id = `${providerId}_${wall}`) =>
    (
      await claimWith(
        get().calendar,
        id,
        { slot: { providerId, treatmentId: checkUp.id, start: at(wall) } },
        get().inMinutes(10),
      )
    ).__typename;

  /** A booking that stays. */
  async function bookForGood(providerId: string, wall: string): Promise<void> {
    const outcome = await book(providerId, wall);
    if (outcome !== 'Claimed') throw new Error(outcome);
    await secureWith(get().calendar, `${providerId}_${wall}`);
  }

  return { setRules, freeOn, book, bookForGood };
}
