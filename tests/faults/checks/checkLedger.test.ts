import type { History } from '../history/history.ts';
import type { Entry, Row } from '../history/state.ts';
import { bits, booking, claim, ended, monday, own, right, row, start, until } from './historyForTests.ts';
import { isBroken, isRight } from './casesForTests.ts';

// Whose each time is, and that nobody else has it: claims, moves, a desk’s overrides.

const claimed = (entries: Entry[], busy: number[]): Partial<History> => ({ rows: [row(entries, busy)] });
const room = (...entries: Entry[]): Row => ({
  ...row(entries, bits([10, 16])),
  key: 'room_1|2027-01-18',
});
const moved = claim('claim_2', 12, { over: true, bookingId: 'booking_2' });
const seats = (...entries: Entry[]): Row => ({ key: 'session_1|seats', time: null, entries });
const withRoom = claim('claim_1', 10, { later: [{ id: 'claim_1#1', key: 'room_1|2027-01-18', most: null }] });
const ofClaim = claim('claim_1#1', 10, { of: monday, kind: null, time: null });
const seat = (id: string, ends: number | null = null): Entry =>
  claim(id, 0, { from: null, to: null, most: 2, kind: 'hold', until: ends });

isBroken([
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
  [
    'only a desk takes what is taken',
    'a hold lies over another',
    { rows: [row([own, claim('hold_2', 12, { over: true, kind: 'hold', until })], bits([10, 18]))] },
  ],
  [
    'an override stays visible',
    'the booking is not marked',
    { rows: [row([{ ...own, isOverride: true }], bits([10, 16]))] },
  ],
  ['an override stays visible', 'the claim is not marked', { bookings: [{ ...booking, isOverride: true }] }],
]);

isRight([
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
]);
