import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  always,
  at,
  calendarForTests,
  everyDay,
  type TestCalendar,
} from '../../subgraphs/availability/src/testing/calendarForTests.ts';
import {
  openClinic,
  patientNamed,
  type TestClinic,
} from '../../subgraphs/availability/src/testing/equipmentForTests.ts';
import { anyWish } from '../../subgraphs/availability/src/testing/queueForTests.ts';
import { claimSlot } from '../../subgraphs/availability/src/workflows/claims/claimSlot.ts';
import { holdPoolSlot } from '../../subgraphs/availability/src/workflows/pools/holdPoolSlot.ts';
import { listPoolSlots } from '../../subgraphs/availability/src/workflows/pools/listPoolSlots.ts';
import { addScheduleException } from '../../subgraphs/availability/src/workflows/schedule/addScheduleException.ts';
import { updateBookingRules } from '../../subgraphs/availability/src/workflows/schedule/updateBookingRules.ts';
import { createSession } from '../../subgraphs/availability/src/workflows/sessions/createSession.ts';
import { holdSeat } from '../../subgraphs/availability/src/workflows/sessions/holdSeat.ts';
import { listSessions } from '../../subgraphs/availability/src/workflows/sessions/readSessions.ts';
import { explainSlot } from '../../subgraphs/availability/src/workflows/slots/explainSlot.ts';
import { previewSeries } from '../../subgraphs/availability/src/workflows/slots/previewSeries.ts';
import { findVisitSlots } from '../../subgraphs/availability/src/workflows/visits/findVisitSlots.ts';
import { joinWaitlist } from '../../subgraphs/availability/src/workflows/waitlist/joinWaitlist.ts';
import { listWaitlist } from '../../subgraphs/availability/src/workflows/waitlist/listWaitlist.ts';
import { bookSeries } from '../../subgraphs/bookings/src/workflows/plans/bookSeries.ts';
import { bookVisit } from '../../subgraphs/bookings/src/workflows/plans/bookVisit.ts';
import * as bookingsFor from '../../subgraphs/bookings/testing/testBookings.ts';
import { comparedWith } from './countedCommands.ts';
import { ownEngines } from './ownEngines.ts';

// What pools, sessions, series, visits, the waitlist and a clinic's rules cost, as `commands.test.ts` does for a booking.

ownEngines();

const { expectCosts, uncounted } = comparedWith('Of a clinic');
const rounds = 12;

const done = async (answer: Promise<{ __typename: string }>, name: string): Promise<void> => {
  const result = await answer;
  if (result.__typename !== name) throw new Error(`${name} expected: ${JSON.stringify(result)}`);
};

describe('availability', () => {
  let calendar: TestCalendar;
  let clinic: TestClinic;
  let other: TestClinic;
  beforeAll(async () => {
    calendar = await calendarForTests();
    const periods = always(...everyDay(480, 1_020));
    clinic = await openClinic(calendar, { providers: 5, periods });
    other = await openClinic(calendar, { providers: 1, periods });
  });
  afterAll(() => calendar.close());

  const monday = Temporal.PlainDate.from('2026-11-23');
  const startOf = (round: number) => at('2026-11-23T09:00').add({ hours: 24 * round });
  const range = { from: at('2026-11-23T00:00'), until: at('2026-12-23T00:00') };

  test('a clinic and its patients', async () => {
    const on = calendar.calendar;
    const { clinicId, treatmentId, providerIds, desk } = clinic;
    const [first, second] = providerIds as [string, string];
    const pool = {
      clinicId,
      treatmentId,
      providerIds: null,
      start: null,
      from: null,
      days: 14,
      policy: null,
    };
    const step = { treatmentId, providerId: null, minGapMinutes: 0, maxGapMinutes: 60 };
    const sessions: string[] = [];
    // The first of a process reads the directory.
    await listPoolSlots(on, { ...pool, from: monday, days: 31 });
    await expectCosts(
      () => calendar.connection,
      {
        "times of a clinic's five, 31 days": () => listPoolSlots(on, { ...pool, from: monday, days: 31 }),
        "hold a time of a clinic's": (round) =>
          done(
            holdPoolSlot(
              on,
              { identity: patientNamed(`pool ${round}`), holder: `pool ${round}` },
              { ...pool, idempotencyKey: 'k' },
            ),
            'Held',
          ),
        'visits of two treatments, 7 days': () =>
          findVisitSlots(on, {
            clinicId,
            from: monday,
            days: 7,
            notBefore: null,
            first: 20,
            steps: [step, step],
          }),
        'preview a series of twelve weeks': () =>
          previewSeries(on, { providerId: first, treatmentId, start: startOf(0), everyWeeks: 1, count: 12 }),
        'why not': () =>
          explainSlot(on, patientNamed('who'), {
            providerId: first,
            treatmentId,
            start: at('2026-11-23T03:00'),
          }),
        'make a session': async (round) => {
          const wanted = { providerId: second, treatmentId, start: startOf(round), seats: 8 };
          const made = await createSession(on, desk, { ...wanted, idempotencyKey: `${round}` });
          if (made.__typename !== 'Created') throw new Error(made.__typename);
          sessions[round] = made.session.id;
        },
        'a page of sessions': () => listSessions(on, { clinicId, ...range, first: 20 }),
        'hold a seat': (round) =>
          done(
            holdSeat(on, patientNamed(`seat ${round}`), { idempotencyKey: 'k', sessionId: sessions[round]! }),
            'Held',
          ),
        'claim a seat': (round) =>
          done(
            claimSlot(
              on,
              {
                claimId: `seat ${round}`,
                bookingId: `booking ${round}`,
                expiresAt: calendar.clock.now().add({ minutes: 2 }),
                onlySeatOf: `other ${round}`,
              },
              { sessionId: sessions[round]! },
            ),
            'Claimed',
          ),
        'join a waitlist': (round) =>
          done(
            joinWaitlist(on, patientNamed(`waits ${round}`), { ...anyWish, clinicId, treatmentId }),
            'Joined',
          ),
        "a page of a clinic's waitlist": () =>
          listWaitlist(on, desk, { clinicId, providerId: null, first: 20 }),
        'change rules': async (round) => {
          const rules = { noticeMinutes: round + 1 };
          const input = { providerId: other.providerId, expectedVersion: 2 * round + 1, rules };
          await done(updateBookingRules(on, other.desk, input), 'Changed');
        },
        'close a day': async (round) => {
          const exception = {
            kind: 'CLOSED',
            from: '2027-01-04',
            until: '2027-01-04',
            opens: null,
            closes: null,
            reason: null,
          } as const;
          const input = { providerId: other.providerId, expectedVersion: 2 * round + 2, exception };
          await done(addScheduleException(on, other.desk, input), 'Changed');
        },
      },
      rounds,
    );
  });
});

describe('bookings', () => {
  let bookings: bookingsFor.TestBookings;
  beforeAll(async () => {
    bookings = await bookingsFor.testBookings();
  });
  afterAll(() => bookings.close());

  test('series and visits', async () => {
    const { parts, connection } = bookings;
    const start = (round: number, hour: string) => bookingsFor.at(hour).add({ hours: 24 * round });
    const treatmentId = 'treatment_free';
    await expectCosts(
      () => connection,
      {
        'book a series of four, besides its claims': async (round) => {
          const occurrences = [0, 1, 2, 3].map((week) => ({
            start: start(round, '09:00').add({ hours: 14 * 24 * (week + 1) }),
            choice: 'BOOK' as const,
          }));
          const input = {
            idempotencyKey: `series ${round}`,
            providerId: 'provider_a',
            treatmentId,
            occurrences,
          };
          await done(bookSeries(parts, bookingsFor.patient, input), 'BookSeriesSuccess');
        },
        'book a visit of two, besides its claims': async (round) => {
          const steps = ['15:00', '16:00'].map((hour) => ({
            providerId: 'provider_a',
            treatmentId,
            start: start(round, hour),
          }));
          const input = { idempotencyKey: `visit ${round}`, steps };
          await done(bookVisit(parts, bookingsFor.patient, input), 'BookVisitSuccess');
        },
      },
      rounds,
    );
  });
});

test('the page names nothing that is not counted', () => {
  expect(uncounted()).toEqual([]);
});
