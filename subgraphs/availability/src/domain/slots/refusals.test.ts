import { describe, expect, it } from 'vitest';
import type { Exception } from '#domain/schedule/hours.ts';
import { offerWith } from './offersForTests.ts';
import { refusalsOf } from './refusals.ts';
import type { Schedule } from '#domain/directory.ts';
import { at, closed, every, halfHour, scheduleOf } from '#domain/schedule/schedulesForTests.ts';
import { wallRange } from '#domain/time/wallTime.ts';

const now = at('2026-11-20T12:00');

describe('what refuses a time', () => {
  const codes = (of: Schedule, wall: string): string[] =>
    refusalsOf(offerWith(of, halfHour), at(wall), now).map(({ code }) => code);
  const days = scheduleOf(every('08:00', '17:00'), { noticeMinutes: 120, horizonDays: 30 });

  it('is named, one for each rule', () => {
    expect(codes(days, '2026-11-23T08:00')).toEqual([]);
    expect(codes(days, '2026-11-20T12:00')).toEqual(['PAST']);
    expect(codes(days, '2026-11-20T13:45')).toEqual(['NOTICE']);
    expect(codes(days, '2026-11-20T14:00')).toEqual([]);
    expect(codes(days, '2026-12-20T16:30')).toEqual([]);
    expect(codes(days, '2026-12-21T08:00')).toEqual(['HORIZON']);
    expect(codes(days, '2026-11-23T08:05')).toEqual(['NOT_ALIGNED']);
    expect(codes(days, '2026-11-23T07:45')).toEqual(['CLOSED']);
    expect(codes(days, '2026-11-23T16:45')).toEqual(['TOO_LONG']);
    expect(codes(scheduleOf(every('08:00', '17:00', ['treatment_other'])), '2026-11-23T08:00')).toEqual([
      'TREATMENT_NOT_THEN',
    ]);
    expect(codes(days, '2026-11-20T07:05')).toEqual(['PAST', 'NOT_ALIGNED', 'CLOSED']);
  });

  it('names the exception that closes it, past midnight too', () => {
    const night = closed({ part: wallRange('22:00', '06:00') });
    const of = (exception: Exception, wall: string) =>
      refusalsOf(offerWith(scheduleOf(every('00:00', '24:00'), {}, [exception]), halfHour), at(wall), now);
    expect(of(closed(), '2026-12-25T10:00')).toEqual([{ code: 'CLOSED', exception: closed() }]);
    expect(of(closed(), '2026-12-23T23:45')).toEqual([{ code: 'TOO_LONG', exception: closed() }]);
    expect(of(night, '2026-12-27T05:45')).toEqual([{ code: 'CLOSED', exception: night }]);
    expect(of(night, '2026-12-27T06:00')).toEqual([]);
    expect(of(closed({ kind: 'EXTRA' }), '2026-12-25T10:00')).toEqual([]);
  });
});
