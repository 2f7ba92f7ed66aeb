import { expect, test } from 'vitest';
import type { Deed, History, Told } from '../history/history.ts';
import type { Row, SessionState } from '../history/state.ts';
import { check } from './check.ts';
import { bitMs, bits, booking, claim, deed, monday, right, row, start } from './historyForTests.ts';

// The same of what a clinic has: rooms and devices, limits, pools, sessions, overrides and hours.

const own = claim('claim_1', 10);
const until = start + 60_000;
const day = '2027-01-18';
// `start` is on a Friday at nine in the morning in Stockholm.
const friday = '2027-01-15';
const ofCalendar = (calendar: string, ...entries: Row['entries']): Row => ({
  ...row([...entries], bits([10, 16])),
  key: `${calendar}|${day}`,
});
const laterIn = (...calendars: string[]) =>
  calendars.map((calendar, at) => ({ id: `claim_1#${at + 1}`, key: `${calendar}|${day}`, most: null }));
const part = (at: number, changed: Partial<Row['entries'][number]> = {}) =>
  claim(`claim_1#${at}`, 10, { of: monday, kind: null, time: null, ...changed });
const equipped = claim('claim_1', 10, {
  time: { providerId: 'provider_a', treatmentId: 'treatment_r', start },
  later: laterIn('room_1', 'device_1'),
});
const room = ofCalendar('room_1', part(1));
const device = ofCalendar('device_1', part(2));
const withParts = (...rows: Row[]): Partial<History> => ({
  rows: [row([equipped], bits([10, 16])), ...rows],
});
const beginning = (startsAt: number, entries: Row['entries'], busy: number[], key = monday): Row => ({
  key,
  time: { startsAt, bits: 288, busy },
  entries,
});
/** Half of it in the last bits of a day, and half in those of the next from `from` on. */
const overMidnight = (from: number): Partial<History> => {
  const tuesday = 'provider_a|2027-01-19';
  const first = { ...own, from: 285, to: 288, later: [{ id: 'claim_1#1', key: tuesday, most: null }] };
  const midnight = start + 3 * bitMs;
  return {
    rows: [
      beginning(midnight - 288 * bitMs, [first], bits([285, 288])),
      beginning(midnight, [part(1, { from, to: from + 3 })], bits([from, from + 3]), tuesday),
    ],
  };
};
const limit = { id: 'limit_1', per: 'DAY', most: 1, treatmentIds: null } as const;
const schedule = {
  providerId: 'provider_a',
  calendarId: null,
  version: 3,
  limits: [],
  periods: [],
  exceptions: [],
};
const limited = (rows: Row[]): Partial<History> => ({ rows, schedules: [{ ...schedule, limits: [limit] }] });
const counted = (...ids: string[]): Row => ({
  key: `provider_a|limit_1|${friday}`,
  time: null,
  entries: ids.map((id) => claim(id, 0, { from: null, to: null, of: monday, kind: null, time: null })),
});
const inLimit = { later: [{ id: 'claim_1#1', key: `provider_a|limit_1|${friday}`, most: 1 }] };
const second = claim('hold_2', 20, {
  kind: 'hold',
  until,
  later: [{ id: 'hold_2#1', key: `provider_a|limit_1|${friday}`, most: 2 }],
});
const chosen = { providerId: 'provider_a', verdict: 'CHOSEN', firstFree: start };
const hold = { id: 'hold_9', expiresAt: 60_000, providerId: 'provider_a', start };
const choice = { providerId: 'provider_a', considered: [chosen] };
const pooled = (told: Told, of: Partial<Deed> = {}): Deed => deed('holdPool', { is: 'done', ...told }, of);
const others = { ...chosen, providerId: 'provider_b' };
const session: SessionState = {
  id: 'session_1',
  state: 'OPEN',
  version: 2,
  seats: 2,
  claimId: 'session_1:0',
};
const ofSession = claim('session_1:0', 40, { kind: 'session' });
const seats = (...ids: string[]): Row => ({
  key: 'session_1|seats',
  time: null,
  entries: ids.map((id) => claim(id, 0, { from: null, to: null, kind: 'hold', until, most: 9 })),
});
const inSession = (changed: Partial<History> = {}, state: Partial<SessionState> = {}): Partial<History> => ({
  rows: [row([own, ofSession], bits([10, 16], [40, 46])), seats('a', 'b')],
  sessions: [{ ...session, ...state }],
  ...changed,
});
const seated = { ...booking, sessionId: 'session_1' };
const open = {
  validFrom: '2026-01-01',
  validUntil: null,
  windows: [{ weekday: 5, opens: 480, closes: 1_080 }],
};
const overnight = (weekday: number, closes: number) => ({
  ...open,
  windows: [{ weekday, opens: 1_200, closes }],
});
const closed = {
  kind: 'CLOSED',
  from: friday,
  until: friday,
  opens: null,
  closes: null,
  reason: 'r1',
} as const;
const closing = (is: 'added' | 'removed', answer: Deed['answer'] = { is: 'done', version: 3 }): Deed =>
  deed('changeSchedule', answer, { of: 'provider_a', exception: { reason: 'r1', is } });
const stranding = (
  changed: Partial<History['schedules'][number]>,
  bookingIds: string[],
): Partial<History> => ({
  at: start - 1,
  schedules: [{ ...schedule, periods: [open], ...changed }],
  stranded: [{ providerId: 'provider_a', bookingIds }],
});

test.each<[rule: string, went: string, wrong: Partial<History>]>([
  [
    'an appointment has all that its treatment takes',
    'it has no room',
    {
      rows: [
        row([{ ...equipped, later: laterIn('device_1') }], bits([10, 16])),
        ofCalendar('device_1', part(1)),
      ],
    },
  ],
  [
    'an appointment has all that its treatment takes',
    'it has no device',
    {
      rows: [row([{ ...equipped, later: laterIn('room_2') }], bits([10, 16])), ofCalendar('room_2', part(1))],
    },
  ],
  [
    'all parts of an appointment are for one time',
    'the room is for a later one',
    withParts(ofCalendar('room_1', part(1, { from: 11, to: 17 })), device),
  ],
  [
    'what takes time is in the calendar of whoever it is',
    'the provider has another’s by now',
    { at: start - 1, schedules: [{ ...schedule, calendarId: 'provider_b' }] },
  ],
  [
    'what takes time is in the calendar of whoever it is',
    'the provider has their own again',
    { at: start - 1, rows: [{ ...row([own], bits([10, 16])), key: `provider_b|${day}` }] },
  ],
  [
    'a claim covers its appointment',
    'the day is taken to begin half an hour later than it does',
    { rows: [beginning(start - 4 * bitMs, [own], bits([10, 16]))] },
  ],
  [
    'all parts of an appointment are for one time',
    'its second half is not at the beginning of the next day',
    overMidnight(1),
  ],
  [
    'a secured claim is secured in all its parts',
    'the room ends',
    withParts(ofCalendar('room_1', part(1, { until })), device),
  ],
  ['a limit counts every appointment', 'one has no place', limited([row([own], bits([10, 16]))])],
  [
    'a limit is kept',
    'there are two secured',
    limited([row([claim('claim_1', 10, inLimit)], bits([10, 16])), counted('claim_1#1', 'claim_3')]),
  ],
  [
    'a limit is kept',
    'one of two was moved there',
    limited([
      row([claim('claim_1', 10, inLimit)], bits([10, 16])),
      {
        ...counted('claim_1#1'),
        entries: counted('claim_1#1', 'claim_3').entries.map((one) => ({ ...one, over: true })),
      },
    ]),
  ],
  [
    'the chosen of a pool was free then',
    'they were free later',
    { deeds: [pooled({ hold, choice: { ...choice, considered: [{ ...chosen, firstFree: start + 1 }] } })] },
  ],
  [
    'the chosen of a pool was free then',
    'the hold is another’s',
    { deeds: [pooled({ hold: { ...hold, providerId: 'provider_b' }, choice })] },
  ],
  [
    'the chosen of a pool was free then',
    'two were chosen',
    { deeds: [pooled({ hold, choice: { ...choice, considered: [chosen, others] } })] },
  ],
  [
    'one key makes one choice',
    'another hold',
    {
      deeds: [
        pooled({ hold, choice }),
        pooled({ hold: { ...hold, id: 'hold_8' }, choice }, { answeredAt: 3_000 }),
      ],
    },
  ],
  [
    'one key makes one choice',
    'another choice',
    {
      deeds: [
        pooled({ hold, choice }),
        pooled(
          {
            hold: { ...hold, providerId: 'provider_b' },
            choice: { providerId: 'provider_b', considered: [others] },
          },
          { answeredAt: 3_000 },
        ),
      ],
    },
  ],
  [
    'no more seats are sold than there are',
    'three of two',
    inSession({ rows: [row([own, ofSession], bits([10, 16], [40, 46])), seats('a', 'b', 'c')] }),
  ],
  ['a session has its time, secured', 'it has none', inSession({ rows: [row([own], bits([10, 16]))] })],
  [
    'a session has its time, secured',
    'it ends',
    inSession({ rows: [row([own, { ...ofSession, until }], bits([10, 16], [40, 46]))] }),
  ],
  ['a cancelled session frees its time', 'it is taken', inSession({}, { state: 'CANCELLED' })],
  [
    'nobody has a seat in a cancelled session',
    'one has',
    inSession({ bookings: [seated] }, { state: 'CANCELLED' }),
  ],
  ['a seat has its session', 'there is none', { bookings: [seated] }],
  [
    'a patient has one seat of a session',
    'one has two',
    inSession({ bookings: [seated, { ...seated, id: 'booking_2' }] }),
  ],
  [
    'what was acknowledged of a session is so',
    'it is gone',
    { deeds: [deed('createSession', { is: 'done', session })] },
  ],
  [
    'what was acknowledged of a session is so',
    'it lost a version',
    inSession({ deeds: [deed('changeSession', { is: 'done', session: { ...session, version: 3 } })] }),
  ],
  [
    'what was acknowledged of a session is so',
    'it has other seats',
    inSession({ deeds: [deed('changeSession', { is: 'done', session: { ...session, seats: 3 } })] }),
  ],
  [
    'what was acknowledged of a session is so',
    'it is open again',
    inSession({
      deeds: [deed('cancelSession', { is: 'done', session: { ...session, state: 'CANCELLED' } })],
    }),
  ],
  [
    'only a desk takes what is taken',
    'a hold lies over another',
    { rows: [row([own, claim('hold_2', 12, { over: true, kind: 'hold', until })], bits([10, 18]))] },
  ],
  [
    'only a desk takes what is taken',
    'a room is shared',
    withParts(ofCalendar('room_1', part(1, { over: true })), device),
  ],
  [
    'an override stays visible',
    'the booking is not marked',
    { rows: [row([{ ...own, isOverride: true }], bits([10, 16]))] },
  ],
  ['an override stays visible', 'the claim is not marked', { bookings: [{ ...booking, isOverride: true }] }],
  ['the clinic is told of those outside of the hours', 'not of one', stranding({ exceptions: [closed] }, [])],
  ['the clinic is told of those outside of the hours', 'of one that is within', stranding({}, ['booking_1'])],
  [
    'the clinic is told of those outside of the hours',
    'not of one that ends too late',
    stranding({ periods: [{ ...open, windows: [{ weekday: 5, opens: 480, closes: 550 }] }] }, []),
  ],
  [
    'what was acknowledged is there',
    'a schedule lost a version',
    {
      deeds: [deed('changeSchedule', { is: 'done', version: 4 }, { of: 'provider_a' })],
      schedules: [schedule],
    },
  ],
  [
    'what was acknowledged is there',
    'a day that was closed is open',
    { deeds: [closing('added')], schedules: [schedule] },
  ],
  [
    'what was acknowledged is there',
    'a day that was opened again is closed',
    { deeds: [closing('removed')], schedules: [{ ...schedule, exceptions: [closed] }] },
  ],
  [
    'what was acknowledged is there',
    'so did a room',
    {
      deeds: [deed('changeEquipment', { is: 'done', version: 2 }, { of: 'room_1' })],
      equipment: [{ id: 'room_1', version: 1 }],
    },
  ],
])('%s: %s', (rule, _, wrong) => {
  expect(check({ ...right, ...wrong }).map((violation) => violation.rule)).toContain(rule);
});

test.each<[allowed: string, history: Partial<History>]>([
  ['an appointment with its room and its device', withParts(room, device)],
  [
    'a limit that counts',
    limited([row([claim('claim_1', 10, inLimit)], bits([10, 16])), counted('claim_1#1')]),
  ],
  [
    'a desk that takes a place beyond a limit',
    limited([
      row([claim('claim_1', 10, inLimit), { ...second, isOverride: true }], bits([10, 16], [20, 26])),
      {
        ...counted('claim_1#1', 'hold_2#1'),
        entries: [...counted('claim_1#1').entries, { ...counted('hold_2#1').entries[0]!, over: true, until }],
      },
    ]),
  ],
  ['one choice, told twice', { deeds: [pooled({ hold, choice }), pooled({ hold, choice })] }],
  [
    'another choice, once the first has expired',
    {
      deeds: [
        pooled({ hold, choice }),
        pooled(
          {
            hold: { ...hold, providerId: 'provider_b' },
            choice: { providerId: 'provider_b', considered: [others] },
          },
          { answeredAt: 60_001 },
        ),
      ],
    },
  ],
  ['an appointment over midnight', overMidnight(0)],
  ['a session that is full', inSession()],
  [
    'a move onto the own time',
    {
      rows: [row([{ ...own, over: true }], bits([10, 16]))],
      bookings: [
        {
          ...booking,
          version: 4,
          events: [...booking.events, { version: 4, type: 'RESCHEDULED', status: 'CONFIRMED', start }],
        },
      ],
      logs: {
        ...right.logs,
        bookings: [...right.logs['bookings']!, { ...right.logs['bookings']!.at(-1)!, seq: 4, version: 4 }],
      },
      checkpoints: [],
      invoices: [{ ...right.invoices[0]!, bookingVersion: 4 }],
      watched: [],
    },
  ],
  [
    'a day that was closed',
    { deeds: [closing('added')], schedules: [{ ...schedule, exceptions: [closed] }] },
  ],
  [
    'a day that was opened again, though the answer to that was lost',
    {
      deeds: [closing('added'), closing('removed', { is: 'refused', code: 'STALE_VERSION' })],
      schedules: [schedule],
    },
  ],
  ['a booking within the hours', stranding({}, [])],
  // It begins at nine in the morning.
  ['a booking within the hours of the evening before', stranding({ periods: [overnight(4, 600)] }, [])],
  ['a booking after those hours', stranding({ periods: [overnight(4, 540)] }, ['booking_1'])],
  ['a booking that is told as stranded', stranding({ exceptions: [closed] }, ['booking_1'])],
  [
    'a booking in extra hours',
    stranding({ periods: [], exceptions: [{ ...closed, kind: 'EXTRA', opens: 480, closes: 720 }] }, []),
  ],
])('is right: %s', (_, history) => {
  expect(check({ ...right, ...history })).toEqual([]);
});
