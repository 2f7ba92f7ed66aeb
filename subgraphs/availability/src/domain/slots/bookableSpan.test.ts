import { describe, expect, it } from 'vitest';
import { bookableSpan } from './bookableSpan.ts';
import type { BookingRules } from '#domain/schedule/bookingRules.ts';
import { scheduleOf, zone } from '#domain/schedule/schedulesForTests.ts';

describe('notice and horizon', () => {
  it('count minutes that pass, and days on the calendar of the clinic', () => {
    const span = (rules: Partial<BookingRules>, timeZone: string, wall: string) => {
      const { from, until } = bookableSpan(
        { schedule: scheduleOf([], rules), timeZone },
        Temporal.Instant.from(wall).epochMilliseconds,
      );
      return [from, until].map((moment) => new Date(moment).toISOString());
    };
    expect(span({ noticeMinutes: 90, horizonDays: 0 }, zone, '2026-10-24T22:30:00Z')).toEqual([
      '2026-10-25T00:00:00.000Z',
      '2026-10-25T23:00:00.000Z',
    ]);
    expect(span({ horizonDays: 1 }, 'America/New_York', '2026-03-07T03:00:00Z')).toEqual([
      '2026-03-07T03:00:00.001Z',
      '2026-03-08T05:00:00.000Z',
    ]);
    expect(span({ horizonDays: 1 }, 'America/New_York', '2026-03-07T05:00:00Z')[1]).toBe(
      '2026-03-09T04:00:00.000Z',
    );
    expect(span({}, 'UTC', '2026-11-20T12:00:00Z')[1]).toBe('2027-11-22T00:00:00.000Z');
  });
});
