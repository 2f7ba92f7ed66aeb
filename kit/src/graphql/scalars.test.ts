import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scalars } from './scalars.ts';

const refused = expect.objectContaining({ extensions: { code: 'INVALID_INPUT' } });

test('an instant keeps its milliseconds and loses its offset', () => {
  const instant = scalars.DateTime.parseValue('2026-03-29T09:30:00.1239+02:00');
  expect(scalars.DateTime.serialize(instant)).toBe('2026-03-29T07:30:00.123Z');
});

test('any instant is printed as Temporal prints it to the millisecond, of any year', () => {
  const farthest = 8_640_000_000_000_000_000_000n;
  const [yearZero, present] = [-62_167_219_200_000_000_000n, 1_800_000_000_000_000_000n];
  const nanoseconds = fc.oneof(
    fc.bigInt({ min: -farthest, max: farthest }),
    ...[0n, yearZero, present].map((about) =>
      fc.bigInt({ min: about - 10n ** 16n, max: about + 10n ** 16n }),
    ),
  );
  const examples: [bigint][] = [[-farthest], [farthest], [-1n], [0n], [yearZero], [yearZero - 1n]];
  fc.assert(
    fc.property(nanoseconds, (given) => {
      const instant = Temporal.Instant.fromEpochNanoseconds(given);
      expect(scalars.DateTime.serialize(instant)).toBe(instant.toString({ fractionalSecondDigits: 3 }));
    }),
    { examples, numRuns: 1_000 },
  );
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
