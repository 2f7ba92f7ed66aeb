import { expect, test } from 'vitest';
import type { Deed, History } from '../history/history.ts';
import { checkEnough, type Effort } from './enough.ts';
import { booking, deed, right, saw } from './historyForTests.ts';

// A run in which enough was done, and what is said of it where something is missing.

const kinds: Deed['kind'][] = [
  'hold',
  'holdPool',
  'holdSeat',
  'release',
  'bookOver',
  'reschedule',
  'cancel',
  'confirm',
  'pay',
  'createSession',
  'changeSession',
  'bookSeries',
  'bookVisit',
  'cancelVisit',
  'changeSchedule',
  'changeEquipment',
  'changeDirectory',
  'joinWaitlist',
  'leaveWaitlist',
  'declineOffer',
  'takeOverOffer',
  'share',
];
const times = <One>(count: number, one: One): One[] => Array.from({ length: count }, () => one);
const done = { is: 'done' } as const;
const fulfilled = { status: 'FULFILLED' } as History['entries'][number];
const view = { client: 'ada-0', of: 'x', seen: {}, listed: { 'a 1': ['8'] } };
const enough: History = {
  ...right,
  deeds: [
    ...kinds.flatMap((kind) => times(60, deed(kind, done))),
    ...times(300, deed('book', done, { holdId: 'offer_1' })),
  ],
  bookings: times(60, { ...booking, sessionId: 'session_1' }),
  paidSessions: times(60, { id: 'cs_1', invoiceId: 'invoice_1', amount: 1 }),
  entries: times(60, fulfilled),
  views: times(3, view),
  probes: times(2, right.probes[0]!),
  watched: times(1_000, { client: 'ada-0', of: { bookingId: 'booking_1' }, seen: saw(1, 2, 3) }),
};
const effort: Effort = {
  clients: 10,
  minutes: 2,
  harms: { kill: 30, pause: 10, flush: 10, cut: 30, skew: 20 },
};

const lacking = (changed: Partial<History>, by: Partial<Effort> = {}): string =>
  checkEnough({ ...enough, ...changed }, { ...effort, ...by })
    .map(({ what }) => what)
    .join('; ');
const without = (...kinds: Deed['kind'][]): Partial<History> => ({
  deeds: enough.deeds.map((one) =>
    kinds.includes(one.kind) ? { ...one, answer: { is: 'refused', code: 'INVALID_INPUT' } } : one,
  ),
});

test('nothing is said where enough was done', () => {
  expect(lacking({})).toBe('');
});

test('a history in which nothing happened is not clean', () => {
  expect(lacking({ deeds: [], probes: [], views: [] }, { harms: {} })).toMatch(/0 wishes.*0 harms/);
});

test.each<[what: string, changed: Partial<History>, by?: Partial<Effort>]>([
  ['holds', without('hold')],
  ['bookings', without('book')],
  ['bookings of an offer', without('book')],
  ['moves', without('reschedule')],
  ['cancellations', without('cancel')],
  ['pay pages', without('pay')],
  ['releases', without('release')],
  ['series', without('bookSeries')],
  ['visits', without('bookVisit')],
  ['sessions', without('createSession')],
  ['schedules changed', without('changeSchedule')],
  ['places in the waitlist', without('joinWaitlist')],
  ['clinics, providers and treatments changed', without('changeDirectory')],
  ['bookings over others', without('bookOver')],
  ['seats booked', { bookings: [] }],
  ['payments', { paidSessions: [] }],
  ['entries fulfilled', { entries: [] }],
  ['versions told to subscribers', { watched: [] }],
  ['expired holds that were asked for', { probes: [] }],
  ['calendars shared or parted', without('share')],
  ['pages of free times that were looked at', { views: times(3, { ...view, listed: {} }) }],
  ['wishes', {}, { minutes: 60 }],
  ['processes killed', {}, { harms: { pause: 60, cut: 40 } }],
  ['clocks put off', {}, { harms: { kill: 60, cut: 40 } }],
])('too few %s are named', (what, changed, by) => {
  expect(lacking(changed, by)).toMatch(new RegExp(`(^|; )0 ${what},|\\d+ ${what}, and`));
});
