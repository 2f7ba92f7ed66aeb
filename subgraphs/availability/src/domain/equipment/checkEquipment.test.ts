import { expect, it } from 'vitest';
import { problemOfEquipment, problemOfRequirements } from './checkEquipment.ts';
import type { Exception } from '#domain/schedule/hours.ts';

const ids = (count: number, from = 0) => Array.from({ length: count }, (_, n) => `room_${from + n}`);

it.each([
  ['none', [], null],
  ['four of up to fifty', [0, 50, 100, 150].map((from) => ({ label: 'x', anyOf: ids(50, from) })), null],
  ['five', [0, 1, 2, 3, 4].map((from) => ({ label: 'x', anyOf: ids(1, from) })), 'requirements'],
  ['without a name', [{ label: ' ', anyOf: ids(1) }], 'requirements[0].label'],
  ['of nothing', [{ label: 'x', anyOf: [] }], 'requirements[0].anyOf'],
  ['of too many', [{ label: 'x', anyOf: ids(51) }], 'requirements[0].anyOf'],
  ['that name one twice', [{ label: 'x', anyOf: ['room_1', 'room_1'] }], 'requirements[0].anyOf[1]'],
  [
    'that overlap',
    [
      { label: 'x', anyOf: ['room_1', 'room_2'] },
      { label: 'y', anyOf: ['room_3', 'room_2'] },
    ],
    'requirements[1].anyOf[1]',
  ],
])('requirements %s', (_, requirements, path) => {
  expect(problemOfRequirements(requirements)?.path ?? null).toBe(path);
});

const closed: Exception = {
  id: 'exception',
  kind: 'CLOSED',
  from: '2026-12-24',
  until: '2026-12-23',
  part: null,
  reason: null,
};

it.each([
  ['always open', { name: 'Room 1', hours: null }, null],
  ['without a name', { name: '', hours: null }, 'name'],
  ['with a long name', { name: 'x'.repeat(101), hours: null }, 'name'],
  [
    'with hours that end before they begin',
    {
      name: 'x',
      hours: {
        periods: [{ validFrom: '2026-02-01', validUntil: '2026-01-01', windows: [] }],
        exceptions: [],
      },
    },
    'hours.periods[0].validUntil',
  ],
  [
    'with an exception that does',
    { name: 'x', hours: { periods: [], exceptions: [closed] } },
    'hours.exceptions[0].until',
  ],
])('a room %s', (_, room, path) => {
  expect(problemOfEquipment(room)?.path ?? null).toBe(path);
});
