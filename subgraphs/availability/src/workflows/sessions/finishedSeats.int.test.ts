import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  always,
  at,
  calendarForTests,
  everyDay,
  secureWith,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { dyingAt, lives } from '#testing/dyingForTests.ts';
import { openClinic, patientNamed } from '#testing/equipmentForTests.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { cancelSession } from './cancelSession.ts';
import { changeSession } from './changeSession.ts';
import { claimSlot } from '#workflows/claims/claimSlot.ts';
import { createSession } from './createSession.ts';
import { holdSeat } from './holdSeat.ts';

// A call for a seat that dies between its parts, a session that has fewer seats then, or none, and the same call again.

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

/** A session of two seats, of which one is booked. */
async function halfFull() {
  const clinic = await openClinic(test, { providers: 1, periods: always(...everyDay(480, 1_020)) });
  const { providerId, treatmentId, desk } = clinic;
  const start = at('2026-11-23T09:00');
  const wanted = { idempotencyKey: clinic.clinicId, providerId, treatmentId, start, seats: 2 };
  const created = await createSession(test.calendar, desk, wanted);
  if (created.__typename !== 'Created') throw new Error(created.message);
  const { id: sessionId, version: expectedVersion } = created.session;
  const change = { sessionId, expectedVersion };
  const book = (who: string, calendar: Calendar = test.calendar) =>
    claimSlot(
      calendar,
      {
        claimId: `${sessionId}-${who}`,
        bookingId: `booking_of_${who}`,
        expiresAt: test.clock.now().add({ minutes: 2 }),
        onlySeatOf: who,
      },
      { sessionId },
    );
  expect((await book('first')).__typename).toBe('Claimed');
  await secureWith(test.calendar, `${sessionId}-first`);
  return {
    book,
    hold: (calendar: Calendar = test.calendar) =>
      holdSeat(calendar, patientNamed('anna'), { idempotencyKey: sessionId, sessionId }),
    takeSeatAway: () => changeSession(test.calendar, desk, { ...change, seats: 1 }),
    cancel: () => cancelSession(test.calendar, desk, change),
    taken: () => test.calendar.busy.countOf(`${sessionId}|seats`, test.clock.now()),
  };
}

it('a booking has no seat that was taken away before it had it', async () => {
  const { book, takeSeatAway, taken } = await halfFull();
  expect(await lives(() => book('anna', dyingAt(test.calendar, 1)))).toBe(false);
  expect((await takeSeatAway()).__typename).toBe('Changed');
  expect((await book('anna')).__typename).not.toBe('Claimed');
  expect(await taken()).toBe(1);
});

it('nor has a hold', async () => {
  const { hold, takeSeatAway, taken } = await halfFull();
  expect(await lives(() => hold(dyingAt(test.calendar, 1)))).toBe(false);
  expect((await takeSeatAway()).__typename).toBe('Changed');
  expect((await hold()).__typename).not.toBe('Held');
  expect(await taken()).toBe(1);
});

it('nor is there one in a session that was cancelled', async () => {
  const { hold, cancel } = await halfFull();
  expect(await lives(() => hold(dyingAt(test.calendar, 1)))).toBe(false);
  await cancel();
  expect((await hold()).__typename).toBe('Held');
});
