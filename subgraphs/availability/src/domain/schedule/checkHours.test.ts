import { describe, expect, it } from 'vitest';
import { problemOfCount, problemOfException, problemOfPeriods } from './checkHours.ts';
import type { Exception, Period } from './hours.ts';

const period = (
  validFrom: string,
  validUntil: string | null,
  ...windows: [number, number, number][]
): Period => ({
  validFrom,
  validUntil,
  windows: windows.map(([weekday, opens, closes]) => ({ weekday, opens, closes })),
});

const closed = (change: Partial<Exception>): Exception => ({
  id: 'exception_1',
  kind: 'CLOSED',
  from: '2026-12-24',
  until: '2026-12-26',
  part: null,
  reason: null,
  ...change,
});

describe('weekly hours', () => {
  it('may touch, in any order, and be none', () => {
    expect(problemOfPeriods([], null)).toBeNull();
    expect(
      problemOfPeriods(
        [
          period('2026-07-01', null, [1, 720, 1440], [1, 480, 720], [2, 480, 720]),
          period('2026-01-01', '2026-06-30'),
        ],
        null,
      ),
    ).toBeNull();
  });

  it.each([
    ['periods[0].validUntil', [period('2026-02-01', '2026-01-31')]],
    ['periods[1]', [period('2026-01-01', '2026-06-30'), period('2026-06-30', null)]],
    ['periods[1]', [period('2026-01-01', null), period('2025-01-01', null)]],
    ['periods[0].windows[0].closes', [period('2026-01-01', null, [1, 540, 540])]],
    ['periods[0].windows[0].closes', [period('2026-01-01', null, [1, 600, 540])]],
    ['periods[0].windows[0].opens', [period('2026-01-01', null, [1, 541, 600])]],
    ['periods[0].windows[0].opens', [period('2026-01-01', null, [1, 1_440, 1_500])]],
    ['periods[0].windows[0].closes', [period('2026-01-01', null, [1, 540, 1_985])]],
    ['periods[0].windows[1]', [period('2026-01-01', null, [1, 540, 600], [1, 595, 700])]],
    ['periods[0].windows[1]', [period('2026-01-01', null, [1, 1_320, 1_800], [2, 355, 700])]],
    ['periods[0].windows[1]', [period('2026-01-01', null, [1, 0, 60], [7, 1_320, 1_445])]],
    ['periods', Array.from({ length: 51 }, (_, i) => period(`${2030 + i}-01-01`, `${2030 + i}-12-31`))],
    [
      'periods[0].windows',
      [
        period(
          '2026-01-01',
          null,
          ...Array.from({ length: 141 }, () => [1, 0, 5] as [number, number, number]),
        ),
      ],
    ],
  ])('are refused at %s', (path, periods) => {
    expect(problemOfPeriods(periods, null)?.path).toBe(path);
  });
});

describe('hours for treatments', () => {
  const withTreatments = (...of: (string[] | undefined)[]): Period[] => [
    {
      ...period('2026-01-01', null),
      windows: of.map((treatmentIds) => ({
        weekday: 1,
        opens: 480,
        closes: 600,
        ...(treatmentIds && { treatmentIds }),
      })),
    },
  ];

  it('may overlap those for others', () => {
    expect(problemOfPeriods(withTreatments(['a'], ['b', 'c']), null)).toBeNull();
    expect(problemOfPeriods(withTreatments(['a'], ['b', 'a']), null)?.path).toBe('periods[0].windows[1]');
    expect(problemOfPeriods(withTreatments(['a'], undefined), null)?.path).toBe('periods[0].windows[1]');
  });

  it.each([
    ['none', [], ''],
    ['one that the provider does not offer', ['a', 'b'], '[1]'],
    ['what is no id', ['a,b'], '[0]'],
    ['too many', Array.from({ length: 101 }, (_, n) => `a${n}`), ''],
  ])('are refused for %s', (_, ids, at) => {
    expect(problemOfPeriods(withTreatments(ids), ids.length > 2 ? null : ['a'])?.path).toBe(
      `periods[0].windows[0].treatmentIds${at}`,
    );
  });
});

describe('nights', () => {
  it('may touch the mornings after them, all around the week', () => {
    const nights = [1, 2, 3, 4, 5, 6, 7].map((day): [number, number, number] => [day, 1_320, 1_800]);
    const days = [1, 2, 3, 4, 5, 6, 7].map((day): [number, number, number] => [day, 360, 1_320]);
    expect(problemOfPeriods([period('2026-01-01', null, ...nights, ...days)], null)).toBeNull();
    expect(problemOfPeriods([period('2026-01-01', null, [1, 540, 1_980], [2, 540, 1_980])], null)).toBeNull();
  });
});

describe('an exception', () => {
  it('may be a day, a part of days, or a year', () => {
    expect(problemOfException(closed({}), null)).toBeNull();
    expect(
      problemOfException(
        closed({ from: '2026-12-24', until: '2026-12-24', part: { opens: 720, closes: 1440 } }),
        null,
      ),
    ).toBeNull();
    expect(problemOfException(closed({ from: '2026-01-01', until: '2027-01-01' }), null)).toBeNull();
  });

  it.each([
    ['until', closed({ until: '2026-12-23' })],
    ['until', closed({ until: '2028-12-23' })],
    ['closes', closed({ part: { opens: 720, closes: 700 } })],
    ['opens', closed({ part: { opens: 721, closes: 780 } })],
    ['treatmentIds', closed({ treatmentIds: ['treatment_a'] })],
    ['treatmentIds[0]', closed({ kind: 'EXTRA', treatmentIds: ['treatment_b'] })],
    ['reason', closed({ reason: 'x'.repeat(201) })],
  ])('is refused at %s', (path, exception) => {
    expect(problemOfException(exception, ['treatment_a'])?.path).toBe(path);
  });

  it('is refused where there are too many', () => {
    const many = Array.from({ length: 501 }, () => closed({}));
    expect(problemOfCount(many)).not.toBeNull();
    expect(problemOfCount(many.slice(1))).toBeNull();
  });
});
