import { expect, test } from 'vitest';
import { deskLimits, limitPassed, partnerLimits } from './entryLimits.ts';

test('a limit is passed by one more than it, and the narrowest is named first', () => {
  const passed = (ofPatient: number, atClinic: number, inAll: number, limits = partnerLimits) =>
    limitPassed({ ofPatient, ofCaller: { atClinic, inAll } }, limits);
  expect(passed(10, 50, 1_000)).toBeNull();
  expect(passed(11, 51, 1_001)).toEqual({ per: 'PATIENT', limit: 10 });
  expect(passed(10, 51, 1_001)).toEqual({ per: 'CALLER_AT_CLINIC', limit: 50 });
  expect(passed(10, 50, 1_001)).toEqual({ per: 'CALLER', limit: 1_000 });
  expect(passed(10, 500, 5_000, deskLimits)).toBeNull();
  expect(passed(10, 501, 501, deskLimits)).toEqual({ per: 'CALLER_AT_CLINIC', limit: 500 });
  expect(limitPassed({ ofPatient: 10, ofCaller: null }, partnerLimits)).toBeNull();
});
