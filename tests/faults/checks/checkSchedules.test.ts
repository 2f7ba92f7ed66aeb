import type { Deed, History } from '../history/history.ts';
import { deed, friday, schedule, start } from './historyForTests.ts';
import { isBroken, isRight } from './casesForTests.ts';

// Hours and what lies outside of them, closed days, and that no change of what a clinic has is lost.

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

isBroken([
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
]);

isRight([
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
]);
