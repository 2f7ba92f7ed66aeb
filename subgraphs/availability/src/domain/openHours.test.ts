import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setBits } from './dayBits.ts';
import type { Hours, WeeklyWindow } from './hours.ts';
import { bitStart, ledgerDay, ledgerDaysBetween } from './ledgerDay.ts';
import { openBits } from './openHours.ts';
import { wallMinutes } from './wallTime.ts';
import { zones } from './zonesForTests.ts';

const every = (opens: string, closes: string): WeeklyWindow[] =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    opens: wallMinutes(opens),
    closes: wallMinutes(closes),
  }));

const hoursOf = (...windows: WeeklyWindow[]): Hours => ({
  periods: [{ validFrom: '2018-01-01', validUntil: null, windows }],
  exceptions: [],
});

/** The moments at which something is open, as ranges in UTC. */
function openIn(hours: Hours, zone: string, date: string): string[] {
  const day = ledgerDay(zone, date);
  const bits = setBits(openBits(hours, zone, day));
  const at = (bit: number): string =>
    Temporal.Instant.fromEpochMilliseconds(bitStart(day, bit))
      .toString({ smallestUnit: 'minute' })
      .slice(11, 16);
  return bits
    .filter((bit) => !bits.includes(bit - 1))
    .map((from) => {
      let to = from;
      while (bits.includes(to)) to += 1;
      return `${at(from)}-${at(to)}`;
    });
}

describe('open hours', () => {
  it('are on the wall clock, whatever the season', () => {
    const hours = hoursOf(...every('09:00', '12:00'));
    expect(openIn(hours, 'Europe/Stockholm', '2026-01-15')).toEqual(['08:00-11:00']);
    expect(openIn(hours, 'Europe/Stockholm', '2026-07-15')).toEqual(['07:00-10:00']);
    expect(openIn(hours, 'Europe/Stockholm', '2026-03-29')).toEqual(['07:00-10:00']);
    expect(openIn(hours, 'Europe/Stockholm', '2026-10-25')).toEqual(['08:00-11:00']);
    expect(openIn(hours, 'Asia/Kathmandu', '2026-03-29')).toEqual(['03:15-06:15']);
    expect(openIn(hours, 'Australia/Lord_Howe', '2026-10-04')).toEqual(['22:00-01:00']);
  });

  it('do not open what the jump forward leaves out', () => {
    expect(openIn(hoursOf(...every('02:00', '03:00')), 'Europe/Stockholm', '2026-03-29')).toEqual([]);
    expect(openIn(hoursOf(...every('02:15', '02:45')), 'Europe/Stockholm', '2026-03-29')).toEqual([]);
    expect(openIn(hoursOf(...every('01:00', '04:00')), 'Europe/Stockholm', '2026-03-29')).toEqual([
      '00:00-02:00',
    ]);
    expect(openIn(hoursOf(...every('00:00', '02:00')), 'Africa/Cairo', '2026-04-24')).toEqual([
      '22:00-23:00',
    ]);
  });

  it('take the first of a wall time that comes twice', () => {
    expect(openIn(hoursOf(...every('01:00', '02:30')), 'Europe/Stockholm', '2026-10-25')).toEqual([
      '23:00-00:30',
    ]);
    expect(openIn(hoursOf(...every('02:30', '04:00')), 'Europe/Stockholm', '2026-10-25')).toEqual([
      '00:30-03:00',
    ]);
    expect(openIn(hoursOf(...every('00:00', '24:00')), 'Europe/Stockholm', '2026-10-25')).toEqual([
      '22:00-23:00',
    ]);
  });

  it('follow periods, and what closes wins over what opens', () => {
    const hours: Hours = {
      periods: [
        { validFrom: '2026-01-01', validUntil: '2026-06-30', windows: every('09:00', '10:00') },
        { validFrom: '2026-07-01', validUntil: null, windows: every('13:00', '14:00') },
      ],
      exceptions: [
        {
          id: '1',
          kind: 'EXTRA',
          from: '2026-06-01',
          until: '2026-06-02',
          part: { opens: 720, closes: 780 },
          reason: null,
        },
        {
          id: '2',
          kind: 'CLOSED',
          from: '2026-06-02',
          until: '2026-06-03',
          part: { opens: 570, closes: 750 },
          reason: null,
        },
        { id: '3', kind: 'CLOSED', from: '2026-07-02', until: '2026-07-02', part: null, reason: null },
      ],
    };
    const on = (date: string) => openIn(hours, 'Africa/Abidjan', date);
    expect(on('2025-12-31')).toEqual([]);
    expect(on('2026-05-31')).toEqual(['09:00-10:00']);
    expect(on('2026-06-01')).toEqual(['09:00-10:00', '12:00-13:00']);
    expect(on('2026-06-02')).toEqual(['09:00-09:30', '12:30-13:00']);
    expect(on('2026-06-03')).toEqual(['09:00-09:30']);
    expect(on('2026-06-30')).toEqual(['09:00-10:00']);
    expect(on('2026-07-01')).toEqual(['13:00-14:00']);
    expect(on('2026-07-02')).toEqual([]);
  });

  const window = fc
    .tuple(fc.integer({ min: 1, max: 7 }), fc.nat(288), fc.nat(288))
    .filter(([, a, b]) => a !== b)
    .map(([weekday, a, b]): WeeklyWindow => ({
      weekday,
      opens: Math.min(a, b) * 5,
      closes: Math.max(a, b) * 5,
    }));
  const someDay = fc
    .integer({ min: 0, max: 1_095 })
    .map((days) => Temporal.PlainDate.from('2026-01-01').add({ days }).toString());

  it('open a moment only where its wall time is open, and every moment of an even day where it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        someDay,
        fc.array(window, { maxLength: 4 }),
        (zone, date, windows) => {
          const day = ledgerDay(zone, date);
          const open = new Set(setBits(openBits(hoursOf(...windows), zone, day)));
          for (let bit = 0; bit < day.bits; bit += 1) {
            const wall = Temporal.Instant.fromEpochMilliseconds(bitStart(day, bit)).toZonedDateTimeISO(zone);
            const minutes = wall.hour * 60 + wall.minute;
            const meant = windows.some(
              ({ weekday, opens, closes }) =>
                weekday === wall.dayOfWeek && opens <= minutes && minutes < closes,
            );
            if (day.even) expect(open.has(bit)).toBe(meant);
            // The second of a wall time may be left out, never a moment added.
            else if (open.has(bit) && day.bits <= 288) expect(meant).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('are the same on the short way as on the long one, and cover a zone by the days of another', () => {
    const all = (hours: Hours, zone: string, dayZone: string): number[] =>
      ledgerDaysBetween(dayZone, Date.UTC(2026, 2, 20), Date.UTC(2026, 3, 10)).flatMap((day) =>
        setBits(openBits(hours, zone, day)).map((bit) => bitStart(day, bit)),
      );
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.constantFrom(...zones),
        fc.array(window, { maxLength: 4 }),
        (zone, other, windows) => {
          const inside = (moments: number[]): number[] =>
            moments.filter((moment) => moment >= Date.UTC(2026, 2, 22) && moment < Date.UTC(2026, 3, 8));
          expect(inside(all(hoursOf(...windows), zone, other))).toEqual(
            inside(all(hoursOf(...windows), zone, zone)),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
