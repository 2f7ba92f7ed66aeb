import { expect, it } from 'vitest';
import { anonymous, type Role } from '@tidbok/kit/identity/identity.ts';
import { mostHolds } from './holdLimits.ts';

it('one holds for oneself, for those at a desk, or for all patients of a partner', () => {
  const of = (...roles: Role[]): number => mostHolds({ ...anonymous, subject: 'somebody', roles });
  expect([of('PATIENT'), of('DESK'), of('ADMIN'), of('PARTNER'), of('PATIENT', 'DESK')]).toEqual([
    5, 30, 30, 200, 30,
  ]);
});
