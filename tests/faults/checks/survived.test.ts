import { expect, test } from 'vitest';
import type { Deed } from '../history/history.ts';
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
const told: Acknowledged = { deeds: [held, paid], usedHolds: new Set(), exceptions: ['day 1'] };
const nothing: Found = { rows: [], bookings: [], invoices: [], exceptions: [] };

test('what is not there any more is named', () => {
  expect(checkSurvived(told, nothing).map(({ what }) => what)).toEqual([
    'hold_1',
    'the payment of booking_1',
    'the schedule exception day 1',
  ]);
});

test('a hold that was used may be gone', () => {
  const used = { deeds: [held], usedHolds: new Set(['hold_1']), exceptions: [] };
  expect(checkSurvived(used, nothing)).toEqual([]);
});
