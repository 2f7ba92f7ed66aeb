import { expect, test } from 'vitest';
import type { History } from '../history/history.ts';
import type { Entry, Row } from '../history/state.ts';
import { check } from './check.ts';
import {
  bits,
  booking,
  claim,
  deed,
  ended,
  event,
  invoice,
  log,
  monday,
  ofBooking,
  ofFeed,
  paidEvent,
  refusedAt,
  right,
  row,
  saw,
  start,
  told,
} from './historyForTests.ts';

// What the checker says of a history in which all is well once one thing in it went wrong.

test('nothing is found where all is well', () => {
  expect(check(right)).toEqual([]);
});

const claimed = (entries: Entry[], busy: number[]): Partial<History> => ({ rows: [row(entries, busy)] });
const own = claim('claim_1', 10);
const room = (...entries: Entry[]): Row => ({
  ...row(entries, bits([10, 16])),
  key: 'room_1|2027-01-18',
});
const moved = claim('claim_2', 12, { over: true, bookingId: 'booking_2' });
const seats = (...entries: Entry[]): Row => ({ key: 'session_1|seats', time: null, entries });
const withRoom = claim('claim_1', 10, { later: [{ id: 'claim_1#1', key: 'room_1|2027-01-18', most: null }] });
const ofClaim = claim('claim_1#1', 10, { of: monday, kind: null, time: null });
const seat = (id: string, until: number | null = null): Entry =>
  claim(id, 0, { from: null, to: null, most: 2, kind: 'hold', until });

test.each<[rule: string, went: string, wrong: Partial<History>]>([
  [
    'no two claims overlap',
    'two have one bit',
    claimed([own, claim('hold_2', 15, { kind: 'hold', until: start + 9 })], bits([10, 21])),
  ],
  [
    'no two claims overlap',
    'one lies within another',
    claimed(
      [claim('claim_1', 10, { to: 40 }), claim('h', 20, { kind: 'hold', until: start + 9 })],
      bits([10, 40]),
    ),
  ],
  [
    'a move takes only what is free',
    'it lies over another’s, and both are marked',
    claimed([{ ...own, over: true }, moved], bits([10, 18])),
  ],
  [
    'a move takes only what is free',
    'so does its room',
    {
      rows: [
        row([withRoom], bits([10, 16])),
        room(ofClaim, claim('claim_2#1', 12, { over: true, of: 'other', kind: null, time: null })),
      ],
    },
  ],
  [
    'a move takes only what is free',
    'it is over the time that it was moved from, which is kept',
    claimed(
      [
        { ...own, bookingId: 'booking_1' },
        { ...moved, bookingId: 'booking_1' },
      ],
      bits([10, 18]),
    ),
  ],
  ['busy bits are the union of the claims', 'a bit is not set', claimed([own], bits([10, 15]))],
  ['busy bits are the union of the claims', "a bit is nobody's", claimed([own], bits([10, 17]))],
  [
    'a claim is in one place',
    'it is in two days',
    { rows: [...right.rows, { ...row([own], bits([10, 16])), key: 'provider_a|2027-01-19' }] },
  ],
  [
    'a later part is there as long as its claim is',
    'the room is missing',
    claimed([withRoom], bits([10, 16])),
  ],
  [
    'a later part is there as long as its claim is',
    'the room is kept for nobody',
    { rows: [...right.rows, room(ofClaim)] },
  ],
  [
    'no more claims than places',
    'three in two places',
    { rows: [...right.rows, seats(seat('a', start + 9), seat('b', start + 9), seat('c', start + 9))] },
  ],
  [
    'no more claims than places',
    'one was moved there',
    {
      rows: [
        ...right.rows,
        seats(seat('a', start + 9), seat('b', start + 9), { ...seat('c', start + 9), over: true }),
      ],
    },
  ],
  ['a booking that takes time has its claim, secured', 'there is none', claimed([], [])],
  [
    'a booking that takes time has its claim, secured',
    'it has a deadline',
    claimed([{ ...own, until: start + 9 }], bits([10, 16])),
  ],
  [
    'a booking that takes time has its claim, secured',
    'it is for another time',
    claimed([{ ...own, time: { ...own.time!, start: start + 1 } }], bits([10, 16])),
  ],
  ['a secured claim belongs to a booking that takes time', 'its booking is cancelled', { bookings: [ended] }],
  [
    'a hold has a deadline',
    'it has none',
    claimed([own, claim('hold_1', 16, { kind: 'hold' })], bits([10, 22])),
  ],
  ['what was acknowledged is there', 'the booking is gone', { bookings: [] }],
  [
    'what was acknowledged is there',
    'it never was in that state',
    { deeds: [deed('book', { is: 'done', booking: { ...told, status: 'CONFIRMED' } })] },
  ],
  [
    'what was acknowledged is there',
    'it lost a version',
    { deeds: [deed('book', { is: 'done', booking: { ...told, version: 4, status: 'CANCELLED' } })] },
  ],
  [
    'what was acknowledged is there',
    'it was cancelled for nobody',
    { deeds: [deed('cancel', { is: 'done', booking: told })] },
  ],
  [
    'what was acknowledged is there',
    'it was never at that time',
    { deeds: [deed('reschedule', { is: 'done', booking: { ...told, start: start + 1 } })] },
  ],
  [
    'a booking is what its events make it',
    'an event is missing',
    { bookings: [{ ...booking, events: booking.events.slice(1) }] },
  ],
  [
    'one key makes one booking',
    'two were made',
    { deeds: [...right.deeds, deed('book', { is: 'done', booking: { ...told, id: 'booking_2' } })] },
  ],
  [
    'every wish is answered in the end',
    'one was not',
    { deeds: [deed('cancel', { is: 'unanswered', last: 'NETWORK' })] },
  ],
  ['no wish meets an error', 'one did', { deeds: [deed('cancel', { is: 'failed', code: 'FORBIDDEN' })] }],
  [
    'a hold is kept until its deadline',
    'it was refused before',
    { deeds: [...right.deeds, refusedAt(4_000)] },
  ],
  [
    'a hold that is released is gone',
    'it is there',
    { deeds: [...right.deeds, deed('release', { is: 'done' }, { holdId: 'hold_1' })] },
  ],
  [
    'a wish is refused for a reason only',
    'a good key was called bad',
    { deeds: [...right.deeds, deed('hold', { is: 'refused', code: 'INVALID_INPUT' })] },
  ],
  [
    'an expired hold is in nobody’s way',
    'its time was not to be had',
    { probes: [{ holdId: 'hold_1', listed: true, answer: 'SlotTaken' }] },
  ],
  [
    'an expired hold is in nobody’s way',
    'its time was not listed',
    { probes: [{ holdId: 'hold_1', listed: false, answer: 'HoldSlotSuccess' }] },
  ],
  [
    'a payment is recorded',
    'billing does not know of it',
    { paidSessions: [...right.paidSessions, { id: 'cs_2', invoiceId: 'invoice_1', amount: 900 }] },
  ],
  [
    'a payment is recorded once, as it was charged',
    'it is recorded twice',
    { invoices: [{ ...invoice, paid: 1_800, owed: 900, payments: 2 }] },
  ],
  [
    'a payment is recorded once, as it was charged',
    'another was never charged',
    { invoices: [{ ...invoice, paidSessions: ['cs_1', 'cs_9'] }] },
  ],
  [
    'a payment is recorded once, as it was charged',
    'it was charged less',
    { paidSessions: [{ id: 'cs_1', invoiceId: 'invoice_1', amount: 800 }] },
  ],
  [
    'a payment has its confirmed booking or its owed refund',
    'the booking ended and nothing is owed',
    { bookings: [ended] },
  ],
  [
    'a payment has its confirmed booking or its owed refund',
    'the booking waits for it still',
    { bookings: [{ ...booking, status: 'PAYMENT_PENDING' }] },
  ],
  [
    'what is told happened',
    'it is at an earlier version',
    { logs: { ...right.logs, bookings: [...log, event(4, 'CANCELLED')] } },
  ],
  [
    'what is told happened',
    'one version is told twice',
    { logs: { ...right.logs, bookings: [...log, { ...event(3, 'CONFIRMED'), seq: 4 }] } },
  ],
  [
    'what is told happened',
    'there is no such booking',
    { logs: { ...right.logs, bookings: [...log, { ...event(1, 'PENDING'), seq: 4, subject: 'booking_9' }] } },
  ],
  ['what is told happened', 'the invoice is not so far', { invoices: [{ ...invoice, version: 3 }] }],
  ['what happened is told', 'an event is missing', { logs: { ...right.logs, bookings: log.slice(0, 2) } }],
  [
    'a log has no gap',
    'a number is missing',
    { logs: { ...right.logs, billing: [paidEvent, { ...paidEvent, seq: 3 }] } },
  ],
  [
    'every event reached every reaction',
    'a reader is behind',
    { checkpoints: [{ log: 'bookings', group: 'billing', seq: 2 }] },
  ],
  [
    'every event reached every reaction',
    'billing knows an older version',
    { invoices: [{ ...invoice, bookingVersion: 2 }] },
  ],
  [
    'every event reached every reaction',
    'the booking does not know it is paid',
    { bookings: [{ ...booking, paidInvoice: null }] },
  ],
  [
    'every event reached every reaction',
    'billing has not noted a free booking',
    { bookings: [{ ...booking, isFree: true }] },
  ],
  ['there are no dead letters', 'there is one', { deadLetters: ['billing:event_1'] }],
  [
    'a subscriber is told what is so',
    'one version is told as another',
    { watched: [{ ...ofBooking, seen: saw(1, 2, 3).map((one) => ({ ...one, status: 'PENDING' })) }] },
  ],
  [
    'a subscriber sees every version once, in order',
    'one is missing',
    { watched: [{ ...ofBooking, seen: saw(1, 3) }] },
  ],
  [
    'a subscriber sees every version once, in order',
    'one came twice',
    { watched: [{ ...ofFeed, seen: saw(1, 2, 2, 3) }] },
  ],
  [
    'a subscriber sees every version once, in order',
    'two changed places',
    { watched: [{ ...ofFeed, seen: saw(1, 3, 2) }] },
  ],
  [
    'a subscriber sees every version once, in order',
    'the end is missing',
    { watched: [{ ...ofBooking, seen: saw(1, 2) }] },
  ],
])('%s: %s', (rule, _, wrong) => {
  expect(check({ ...right, ...wrong }).map((violation) => violation.rule)).toContain(rule);
});

test.each<[allowed: string, history: Partial<History>]>([
  [
    'a desk may book over another',
    claimed(
      [own, claim('hold_2', 12, { over: true, isOverride: true, kind: 'hold', until: start + 9 })],
      bits([10, 18]),
    ),
  ],
  [
    'a move that came to nothing lies over the own time until its deadline',
    claimed(
      [
        { ...own, bookingId: 'booking_1' },
        { ...moved, bookingId: 'booking_1', until: start + 9 },
      ],
      bits([10, 18]),
    ),
  ],
  ['a claim in several parts is whole', { rows: [row([withRoom], bits([10, 16])), room(ofClaim)] }],
  [
    'what a crash left of a claim ends by itself',
    { rows: [...right.rows, room({ ...ofClaim, until: start + 9 })] },
  ],
  [
    'places whose holds have expired do not count',
    { rows: [...right.rows, seats(seat('a', start - 9), seat('b', start + 9), seat('c', start + 9))] },
  ],
  [
    'a hold that was asked for twice may have been made again after its release',
    {
      deeds: [
        right.deeds[0]!,
        { ...right.deeds[1]!, tries: 2 },
        deed('release', { is: 'done' }, { holdId: 'hold_1' }),
      ],
    },
  ],
  ['a hold may be refused after its deadline', { deeds: [...right.deeds, refusedAt(70_000)] }],
  [
    'and while nobody knows what time it is',
    {
      deeds: [...right.deeds, refusedAt(4_000)],
      shifts: [{ service: 'availability', ms: 1, from: 1_500, until: 1_900 }],
    },
  ],
  [
    'a subscriber that left saw what there was until then',
    { watched: [{ ...ofBooking, left: true, seen: saw(1, 2) }] },
  ],
])('is right: %s', (_, history) => {
  expect(check({ ...right, ...history })).toEqual([]);
});
