import type { History } from '../history/history.ts';
import type { Row } from '../history/state.ts';
import { bitMs, bits, claim, monday, own, row, schedule, start, until } from './historyForTests.ts';
import { isBroken, isRight } from './casesForTests.ts';

// All that an appointment takes: its provider’s calendar, a room, a device, the hours after midnight.

const day = '2027-01-18';
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

const filling = (change: Partial<History['treatments'][number]>): Partial<History> => ({
  treatments: [{ id: 'treatment_x', minutes: 30, before: 0, after: 0, ...change }],
});

const holding = (changed: Partial<Row['entries'][number]>): Partial<History> => ({
  rows: [
    row([own, claim('hold_1', 20, { kind: 'hold', until, ...changed })], bits([10, 16], [20, changed.to!])),
  ],
});

isBroken([
  ['an appointment has its buffers', 'it has none before', filling({ before: 5 })],
  ['an appointment has its buffers', 'it has none after', filling({ after: 1 })],
  [
    'an appointment has its buffers',
    'its room has none',
    {
      ...withParts(room, device),
      treatments: [{ id: 'treatment_r', minutes: 20, before: 0, after: 15 }],
    },
  ],
  ['an appointment has its buffers', 'a hold ends too early', holding({ to: 25 })],
  ['a treatment is known', 'nobody has heard of it', { treatments: [] }],
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
  [
    'only a desk takes what is taken',
    'a room is shared',
    withParts(ofCalendar('room_1', part(1, { over: true })), device),
  ],
]);

isRight([
  [
    'what a crash left of a hold, whose hours after midnight are not there',
    holding({ to: 23, later: [{ id: 'hold_1#1', key: 'provider_a|2027-01-19', most: null }] }),
  ],
  ['an appointment with its room and its device', withParts(room, device)],
  ['an appointment over midnight', overMidnight(0)],
]);
