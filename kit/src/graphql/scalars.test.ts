import { expect, test } from 'vitest';
import { scalars } from './scalars.ts';

const refused = expect.objectContaining({ extensions: { code: 'INVALID_INPUT' } });

test('an instant keeps its milliseconds and loses its offset', () => {
  const instant = scalars.DateTime.parseValue('2026-03-29T09:30:00.1239+02:00');
  expect(scalars.DateTime.serialize(instant)).toBe('2026-03-29T07:30:00.123Z');
});

test.each(['2026-03-29', '2026-03-29T07:30:00', '2026-13-01T00:00:00Z', '9999-01-01T00:00:00Z', 5, null])(
  '%j is no DateTime',
  (given) => {
    expect(() => scalars.DateTime.parseValue(given)).toThrow(refused);
  },
);

test.each(['2026-02-30', '26-01-01', '2026-1-1', '20260101'])('%j is no LocalDate', (given) => {
  expect(() => scalars.LocalDate.parseValue(given)).toThrow(refused);
});

test('the end of the day is a time, a minute later is not', () => {
  expect(scalars.LocalTime.parseValue('24:00')).toBe('24:00');
  expect(() => scalars.LocalTime.parseValue('24:01')).toThrow(refused);
  expect(() => scalars.LocalTime.parseValue('8:30')).toThrow(refused);
});

test('a zone is a place', () => {
  expect(scalars.TimeZone.parseValue('Europe/Stockholm')).toBe('Europe/Stockholm');
  for (const given of ['+02:00', 'Europe/Atlantis', ''])
    expect(() => scalars.TimeZone.parseValue(given)).toThrow(refused);
});

test('an address is http, without credentials', () => {
  expect(scalars.Url.parseValue('https://clinic.example/paid?x=1')).toBe('https://clinic.example/paid?x=1');
  for (const given of ['javascript:alert(1)', 'https://u:p@clinic.example/', '/paid']) {
    expect(() => scalars.Url.parseValue(given)).toThrow(refused);
  }
});
