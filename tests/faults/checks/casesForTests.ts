import { expect, test } from 'vitest';
import type { History } from '../history/history.ts';
import { check } from './check.ts';
import { right } from './historyForTests.ts';

// What the checker says of a history in which all is well but for one thing. For tests.

/** @param cases the rule that is broken, what went wrong, and what is so instead */
export const isBroken = (cases: [rule: string, went: string, wrong: Partial<History>][]): void =>
  test.each(cases)('%s: %s', (rule, _, wrong) => {
    expect(check({ ...right, ...wrong }).map((violation) => violation.rule)).toContain(rule);
  });

/** @param cases what is allowed, and what is so instead */
export const isRight = (cases: [allowed: string, history: Partial<History>][]): void =>
  test.each(cases)('is right: %s', (_, history) => {
    expect(check({ ...right, ...history })).toEqual([]);
  });
