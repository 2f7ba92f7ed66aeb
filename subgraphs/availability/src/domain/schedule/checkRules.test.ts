import { describe, expect, it } from 'vitest';
import { type BookingRules, type Limit, usualRules } from './bookingRules.ts';
import { problemOfLimits, problemOfRules } from './checkRules.ts';

const limit = (change: Partial<Limit> = {}): Limit => ({
  id: 'limit_1',
  per: 'DAY',
  most: 3,
  treatmentIds: null,
  uncounted: {},
  ...change,
});

const problemOf = (change: Partial<BookingRules>) =>
  problemOfRules({ ...usualRules, ...change }) ?? problemOfLimits(change.limits ?? [], ['treatment_a']);

describe('booking rules', () => {
  it.each<Partial<BookingRules>>([
    {},
    { alignMinutes: 5 },
    { alignMinutes: 240, offsetMinutes: 235 },
    { noticeMinutes: 129_600 },
    { noticeMinutes: 7, horizonDays: 0 },
    { horizonDays: 1_096 },
    { limits: [limit(), limit({ id: 'limit_2', per: 'WEEK', treatmentIds: ['treatment_a'] })] },
  ])('may be %j', (change) => {
    expect(problemOf(change)).toBeNull();
  });

  it.each<[string, Partial<BookingRules>]>([
    ['alignMinutes', { alignMinutes: 0 }],
    ['alignMinutes', { alignMinutes: -15 }],
    ['alignMinutes', { alignMinutes: 12 }],
    ['alignMinutes', { alignMinutes: 245 }],
    ['offsetMinutes', { offsetMinutes: -5 }],
    ['offsetMinutes', { offsetMinutes: 7 }],
    ['offsetMinutes', { offsetMinutes: 15 }],
    ['noticeMinutes', { noticeMinutes: -1 }],
    ['noticeMinutes', { noticeMinutes: 129_601 }],
    ['noticeMinutes', { noticeMinutes: 1_440, horizonDays: 0 }],
    ['horizonDays', { horizonDays: -1 }],
    ['horizonDays', { horizonDays: 1_097 }],
    ['limits', { limits: Array.from({ length: 21 }, (_, n) => limit({ id: `limit_${n}` })) }],
    ['limits[0].most', { limits: [limit({ most: 0 })] }],
    ['limits[0].most', { limits: [limit({ most: 1_001 })] }],
    ['limits[0].treatmentIds', { limits: [limit({ treatmentIds: [] })] }],
    ['limits[0].treatmentIds[0]', { limits: [limit({ treatmentIds: ['treatment_b'] })] }],
    ['limits[1]', { limits: [limit(), limit({ most: 4 })] }],
  ])('are refused at %s', (path, change) => {
    const problem = problemOf(change);
    expect(problem?.path).toBe(path);
    expect(problem?.message).not.toBe('');
  });
});
