import type { Weekday } from '#generated/resolvers.ts';

const inOrder: readonly Weekday[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
];

/** 1 is Monday, as in ISO 8601. */
export const weekdayNumber = (weekday: Weekday): number => inOrder.indexOf(weekday) + 1;

export const weekdayName = (weekday: number): Weekday => inOrder[weekday - 1]!;
