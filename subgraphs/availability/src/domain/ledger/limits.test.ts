import { describe, expect, it } from 'vitest';
import type { Limit } from '#domain/schedule/bookingRules.ts';
import type { Claim } from './claim.ts';
import { ledgerDay } from '#domain/time/ledgerDay.ts';
import { withUncounted } from './limits.ts';
import { offerWith } from '#domain/slots/offersForTests.ts';
import { placementOf } from '#domain/slots/placement.ts';
import { refusalsOf } from '#domain/slots/refusals.ts';
import {
  at,
  claimAt,
  every,
  halfHour,
  instant,
  scheduleOf,
  zone,
} from '#domain/schedule/schedulesForTests.ts';
import { startsOn } from '#domain/slots/startsOn.ts';
import { nothingTaken } from './taken.ts';

const now = at('2026-11-20T12:00');

describe('limits', () => {
  const limit = (change: Partial<Limit> = {}): Limit => ({
    id: 'limit_1',
    per: 'DAY',
    most: 2,
    treatmentIds: null,
    uncounted: {},
    ...change,
  });
  const offer = (limits: Limit[]) => offerWith(scheduleOf(every('08:00', '17:00'), { limits }), halfHour);
  const always = { from: -Infinity, until: Infinity };

  it('take a place of the day and of the ISO week that it starts in', () => {
    const week = limit({ id: 'limit_2', per: 'WEEK', most: 9 });
    const others = limit({ id: 'limit_3', treatmentIds: ['treatment_other'] });
    const { parts } = placementOf(offer([limit(), week, others]), at('2027-01-01T10:00'), now)!;
    expect(parts.slice(1)).toEqual([
      { key: 'calendar|limit_1|2027-01-01', most: 2 },
      { key: 'calendar|limit_2|2026-W53', most: 9 },
    ]);
  });

  it('show nothing on a day on which they are reached', () => {
    const day = ledgerDay(zone, '2026-11-23');
    const starts = (count: number, of = [limit()]) =>
      startsOn(offer(of), day, { ...nothingTaken, count: () => count }, always).length;
    expect([starts(1) > 0, starts(2), starts(3)]).toEqual([true, 0, 0]);
    expect(starts(1, [limit({ uncounted: { '2026-11-23': 1 } })])).toBe(0);
    expect(starts(9, [limit({ treatmentIds: ['treatment_other'] })])).toBeGreaterThan(0);
    expect(refusalsOf(offer([limit()]), at('2026-11-23T10:00'), now, { count: () => 2 })).toEqual([
      { code: 'LIMIT', per: 'DAY', most: 2 },
    ]);
    const full = offer([limit({ uncounted: { '2026-11-23': 2 } })]);
    expect(placementOf(full, at('2026-11-23T10:00'), now)).toBeNull();
    expect(refusalsOf(full, at('2026-11-23T10:00'), now)).toHaveLength(1);
  });

  it('count what was booked or held before there were any, once', () => {
    const parts = (counted: boolean): Claim['later'] =>
      counted ? [{ id: 'x', key: 'calendar|limit_1|2026-11-23', most: 2 }] : [];
    const claims = [
      claimAt('2026-11-23T08:00'),
      claimAt('2026-11-23T09:00', { later: parts(true) }),
      claimAt('2026-11-23T10:00', { kind: 'hold', until: instant('2026-11-20T12:05') }),
      claimAt('2026-11-24T10:00', { until: instant('2026-11-20T11:00') }),
      claimAt('2026-11-25T08:00'),
      claimAt('2026-11-25T10:00', {}, 'provider_other'),
    ];
    const { uncounted } = withUncounted(
      limit(),
      { providerId: 'provider', calendarId: 'calendar' },
      { dayZone: zone },
      claims,
      instant('2026-11-20T12:00'),
    );
    expect(uncounted).toEqual({ '2026-11-23': 2, '2026-11-25': 1 });
  });
});
