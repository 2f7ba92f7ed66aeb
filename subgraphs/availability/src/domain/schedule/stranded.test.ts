import { describe, expect, it } from 'vitest';
import type { Claim } from '#domain/ledger/claim.ts';
import type { Exception } from './hours.ts';
import { claimAt, closed, every, instant, scheduleOf, zone } from './schedulesForTests.ts';
import { strandedOf } from './stranded.ts';

describe('stranded bookings', () => {
  const found = (claims: Claim[], exceptions: Exception[] = [], windows = every('08:00', '17:00')) =>
    strandedOf(
      'provider',
      {
        schedule: scheduleOf(windows, { noticeMinutes: 9_000, alignMinutes: 240 }, exceptions),
        timeZone: zone,
      },
      claims,
      instant('2026-11-20T12:00'),
    ).bookings.map(({ bookingId, refusals }) => [bookingId.slice(8), ...refusals.map(({ code }) => code)]);

  it('are those that the hours leave outside, and nothing else', () => {
    expect(
      found([
        claimAt('2026-11-25T16:45'),
        claimAt('2026-11-24T07:00'),
        claimAt('2026-11-23T08:05'),
        claimAt('2026-11-19T07:00'),
        claimAt('2026-11-24T07:00', {}, 'provider_other'),
        claimAt('2026-11-24T07:00', { until: instant('2026-11-20T12:00') }),
        claimAt('2026-11-24T07:00', { kind: 'hold', bookingId: null }),
      ]),
    ).toEqual([
      ['2026-11-24T07:00', 'CLOSED'],
      ['2026-11-25T16:45', 'TOO_LONG'],
    ]);
    expect(found([claimAt('2026-11-24T09:00')], [], every('08:00', '17:00', ['treatment_other']))).toEqual([
      ['2026-11-24T09:00', 'TREATMENT_NOT_THEN'],
    ]);
  });

  it('that a desk put outside of the hours are so by an exception alone', () => {
    const override = { by: 'desk', reason: 'urgent' };
    const claims = [claimAt('2026-12-23T20:00', { override }), claimAt('2026-12-24T20:00', { override })];
    expect(found(claims)).toEqual([]);
    expect(found(claims, [closed()])).toEqual([['2026-12-24T20:00', 'CLOSED']]);
  });
});
