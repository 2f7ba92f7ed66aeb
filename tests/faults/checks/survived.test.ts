import { expect, test } from 'vitest';
import type { Deed, Told } from '../history/history.ts';
import { claim, row } from './historyForTests.ts';
import { type Acknowledged, checkSurvived, type Found } from './survived.ts';

const deed = (kind: Deed['kind'], of: Partial<Deed>): Deed => ({
  client: 'ada-0',
  subject: 'ada',
  kind,
  key: 'k',
  askedAt: 0,
  answeredAt: 1,
  tries: 1,
  answer: { is: 'done' },
  ...of,
});
const held = deed('hold', {
  answer: { is: 'done', hold: { id: 'hold_1', expiresAt: 9, providerId: 'provider_a', start: 1 } },
});
const paid = deed('pay', { bookingId: 'booking_1' });
const none = { usedHolds: new Set<string>(), removing: new Set<string>(), exceptions: [] };
const told: Acknowledged = { ...none, deeds: [held, paid], exceptions: ['day 1'] };
const nothing: Found = {
  rows: [],
  bookings: [],
  invoices: [],
  sessions: [],
  plans: [],
  entries: [],
  equipment: [],
  schedules: [],
  directory: [],
  exceptions: [],
};
const done = (told: Told, of: Partial<Deed> = {}): Partial<Deed> => ({
  ...of,
  answer: { is: 'done', ...told },
});

test('what is not there any more is named', () => {
  expect(checkSurvived(told, nothing).map(({ what }) => what)).toEqual([
    'hold_1',
    'the payment of booking_1',
    'the schedule exception day 1',
  ]);
});

test.each<[kind: Deed['kind'], of: Partial<Deed>, lost: string]>([
  ['book', done({ booking: { id: 'booking_1', version: 1, status: 'PENDING', start: 1 } }), 'booking_1'],
  ['createSession', done({ session: { id: 'session_1', version: 1, seats: 2, state: 'OPEN' } }), 'session_1'],
  ['bookSeries', done({ plan: { id: 'series_1', places: [] } }), 'series_1'],
  ['bookVisit', done({ plan: { id: 'visit_1', places: [] } }), 'visit_1'],
  ['joinWaitlist', done({ entry: { id: 'entry_1', status: 'WAITING' } }), 'entry_1'],
  ['changeEquipment', done({ version: 2 }, { of: 'room_1' }), 'room_1'],
  ['changeSchedule', done({ version: 2 }, { of: 'provider_a' }), 'provider_a'],
  [
    'changeDirectory',
    done({ listed: { id: 'clinic_c', version: 2, name: 'Another', listing: 'LISTED' } }),
    'clinic_c',
  ],
  [
    'changeSchedule',
    done({}, { of: 'provider_a', exception: { reason: 'day 2', is: 'added' } }),
    'day 2 of provider_a',
  ],
])('so is what %s made, %j', (kind, of, lost) => {
  const found = checkSurvived({ ...none, deeds: [deed(kind, of)] }, nothing);
  expect(found.map(({ what }) => what)).toEqual([expect.stringContaining(lost)]);
});

test('a release that did not survive is named', () => {
  const deeds = [held, deed('release', { holdId: 'hold_1' })];
  const found = checkSurvived({ ...none, deeds }, { ...nothing, rows: [row([claim('hold_1', 10)], [])] });
  expect(found.map(({ rule }) => rule)).toEqual(['a hold that is released is gone']);
});

test('an exception that somebody is removing may be gone', () => {
  const added = deed('changeSchedule', { exception: { reason: 'day 2', is: 'added' } });
  expect(checkSurvived({ ...none, deeds: [added], removing: new Set(['day 2']) }, nothing)).toEqual([]);
});

test('a hold that was used may be gone', () => {
  const used = { ...none, deeds: [held], usedHolds: new Set(['hold_1']) };
  expect(checkSurvived(used, nothing)).toEqual([]);
});
