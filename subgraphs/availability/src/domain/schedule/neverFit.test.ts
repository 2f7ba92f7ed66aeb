import { describe, expect, it } from 'vitest';
import type { Schedule } from '#domain/directory.ts';
import type { WeeklyWindow } from './hours.ts';
import { neverFit } from './neverFit.ts';
import { closed, every, scheduleOf } from './schedulesForTests.ts';
import { wallRange } from '#domain/time/wallTime.ts';

describe('treatments that never fit', () => {
  const treatment = (durationMinutes: number, id = `treatment_${durationMinutes}`) => ({
    id,
    version: 1,
    code: 'code',
    name: 'Name',
    durationMinutes,
    bufferBeforeMinutes: 240,
    bufferAfterMinutes: 240,
    price: { amount: 0, currency: 'SEK' },
    paymentPolicy: 'FREE' as const,
    clinicId: null,
    listed: true,
  });
  const lengths = [30, 60, 120, 180, 720].map((minutes) => treatment(minutes));
  const unfit = (of: Schedule) => neverFit(of, lengths).map(({ durationMinutes }) => durationMinutes);
  const one = (opens: string, closes: string): WeeklyWindow[] => [
    { weekday: 7, ...wallRange(opens, closes) },
  ];

  it('are longer than any opening, those past midnight and of exceptions included', () => {
    expect(unfit(scheduleOf([]))).toEqual([30, 60, 120, 180, 720]);
    expect(unfit(scheduleOf(one('08:00', '10:00')))).toEqual([180, 720]);
    expect(unfit(scheduleOf([...one('20:00', '08:00')]))).toEqual([]);
    expect(unfit(scheduleOf([...one('22:00', '24:00'), { weekday: 1, opens: 0, closes: 60 }]))).toEqual([
      720,
    ]);
    const extra = closed({ kind: 'EXTRA', until: '2026-12-24', part: wallRange('08:00', '11:00') });
    expect(unfit(scheduleOf(one('08:00', '09:00'), {}, [extra]))).toEqual([720]);
    expect(
      unfit(scheduleOf(one('08:00', '10:00'), {}, [closed({ from: '2026-01-01', until: '2026-12-31' })])),
    ).toEqual([180, 720]);
    expect(unfit(scheduleOf(every('08:00', '20:00', ['treatment_30'])))).toEqual([60, 120, 180, 720]);
  });

  it('are those that no start of the grid leaves room for', () => {
    expect(unfit(scheduleOf(one('08:15', '09:45'), { alignMinutes: 60 }))).toEqual([60, 120, 180, 720]);
    expect(unfit(scheduleOf(one('08:15', '09:45'), { alignMinutes: 60, offsetMinutes: 15 }))).toEqual([
      120, 180, 720,
    ]);
  });

  it('are found however many hours overlap', () => {
    const overlapping = Array.from({ length: 500 }, (_, n) =>
      closed({
        kind: 'EXTRA',
        from: Temporal.PlainDate.from('2026-01-01')
          .add({ days: n % 300 })
          .toString(),
        until: '2027-12-31',
        part: wallRange('08:00', n % 2 ? '11:00' : '10:30'),
      }),
    );
    const many = Array.from({ length: 50 }, (_, n) => treatment(n < 25 ? 180 : 200, `treatment_${n}`));
    const named = { ...overlapping[0]!, part: wallRange('07:40', '11:00'), treatmentIds: ['treatment_49'] };
    const schedule = scheduleOf([], { alignMinutes: 5 }, [named, ...overlapping]);
    expect(neverFit(schedule, many).map(({ id }) => id)).toEqual(many.slice(25, 49).map(({ id }) => id));
  });
});
