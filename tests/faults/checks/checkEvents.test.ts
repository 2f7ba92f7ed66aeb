import { booking, event, invoice, log, ofBooking, ofFeed, paidEvent, right, saw } from './historyForTests.ts';
import { isBroken, isRight } from './casesForTests.ts';

// What is told of what happened, to whom, and that it arrives.

isBroken([
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
]);

isRight([
  [
    'a subscriber that left saw what there was until then',
    { watched: [{ ...ofBooking, left: true, seen: saw(1, 2) }] },
  ],
]);
