import { booking, deed, ended, invoice, refusedAt, right, start, told } from './historyForTests.ts';
import { isBroken, isRight } from './casesForTests.ts';

// What clients were told of their bookings, holds and payments.

isBroken([
  ['what was acknowledged is there', 'the booking is gone', { bookings: [] }],
  ['an invoice has its booking', 'the booking is gone', { bookings: [] }],
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
]);

isRight([
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
]);
