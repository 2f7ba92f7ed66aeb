import { always, at, everyDay, type TestCalendar } from './calendarForTests.ts';
import { openClinic, type TestClinic } from './equipmentForTests.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { claimSlot } from '#workflows/claims/claimSlot.ts';
import { createSession } from '#workflows/sessions/createSession.ts';
import { countFreeSeats } from '#workflows/sessions/readSessions.ts';
import { listForTests } from './listForTests.ts';
import type { Session } from '#domain/sessions/session.ts';

// Group appointments of one clinic's provider, at nine on a Monday. For tests.

export const start = at('2026-11-23T09:00');

export const namesOf = (results: { __typename: string }[]): Record<string, number> =>
  Object.fromEntries(
    Map.groupBy(results, ({ __typename }) => __typename)
      .entries()
      .map(([name, all]) => [name, all.length]),
  );

/** @param get the calendar, once the tests run */
export function sessionsOn(get: () => TestCalendar) {
  const open = (): Promise<TestClinic> =>
    openClinic(get(), { providers: 1, periods: always(...everyDay(480, 1_020)) });

  const create = (
    clinic: TestClinic,
    seats: number,
    change: object = {},
    calendar: Calendar = get().calendar,
  ) =>
    createSession(calendar, clinic.desk, {
      idempotencyKey: clinic.clinicId,
      providerId: clinic.providerId,
      treatmentId: clinic.treatmentId,
      start,
      seats,
      ...change,
    });

  async function sessionOf(clinic: TestClinic, seats: number, change: object = {}): Promise<Session> {
    const result = await create(clinic, seats, change);
    if (result.__typename !== 'Created') throw new Error(result.message);
    return result.session;
  }

  /** As bookings does. */
  const book = (
    sessionId: string,
    who: string | null,
    claimId: string,
    calendar: Calendar = get().calendar,
  ) =>
    claimSlot(
      calendar,
      { claimId, bookingId: `booking_of_${claimId}`, expiresAt: get().inMinutes(2), onlySeatOf: who },
      { sessionId },
    );

  const starts = async ({ providerId, treatmentId }: TestClinic): Promise<number[]> => {
    const from = Temporal.PlainDate.from('2026-11-23');
    const [slots] = await listForTests(get().calendar, [{ providerId, treatmentId, from, days: 1 }]);
    return slots!.map((slot) => slot.start.epochMilliseconds);
  };

  const free = async (session: Session): Promise<number> =>
    await countFreeSeats(get().calendar, (await get().calendar.sessions.find(session.id))!);

  return { open, create, sessionOf, book, starts, free };
}
