import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setBits } from '#domain/time/dayBits.ts';
import type { Hours, WeeklyWindow } from './hours.ts';
import { bitStart, ledgerDay, ledgerDayAt, ledgerDaysBetween } from '#domain/time/ledgerDay.ts';
import { anySchedule, anyWindows } from '#domain/slots/offersForTests.ts';
import { openBits } from './openHours.ts';
import { isOpen, slowWall } from './slowHoursForTests.ts';
import { wallMinutes, wallRange } from '#domain/time/wallTime.ts';
import { everyJump, everyZone } from '#domain/time/zonesForTests.ts';

const every = (opens: string, closes: string): WeeklyWindow[] =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    ...wallRange(opens, closes),
  }));

const hoursOf = (...windows: WeeklyWindow[]): Hours => ({
  periods: [{ validFrom: '2018-01-01', validUntil: null, windows }],
  exceptions: [],
});

/** The moments at which something is open, as ranges in UTC. */
function openIn(hours: Hours, zone: string, date: string): string[] {
  const day = ledgerDay(zone, date);
  const bits = setBits(openBits(hours, zone, day, null));
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

  it('are open at both of a wall time that comes twice, and never at one that they do not name', () => {
    const on = (opens: string, closes: string): string[] =>
      openIn(hoursOf(...every(opens, closes)), 'Europe/Stockholm', '2026-10-25');
    expect(on('01:00', '02:30')).toEqual(['23:00-00:30', '01:00-01:30']);
    expect(on('02:30', '04:00')).toEqual(['00:30-01:00', '01:30-03:00']);
    expect(on('02:15', '02:45')).toEqual(['00:15-00:45', '01:15-01:45']);
    expect(on('00:00', '24:00')).toEqual(['22:00-23:00']);
    expect(on('22:00', '06:00')).toEqual(['22:00-05:00', '21:00-23:00']);
    expect(openIn(hoursOf(...every('00:00', '01:00')), 'America/Havana', '2026-11-01')).toEqual([
      '04:00-06:00',
    ]);
    expect(openIn(hoursOf(...every('23:00', '24:00')), 'Africa/Cairo', '2026-10-29')).toEqual([
      '20:00-22:00',
    ]);
  });

  it('run past midnight into the next day, whatever that day has of its own', () => {
    const friday = { weekday: 5, opens: wallMinutes('22:00'), closes: 1_440 + wallMinutes('03:00') };
    const on = (date: string, exceptions: Hours['exceptions'] = []): string[] =>
      openIn({ ...hoursOf(friday), exceptions }, 'Africa/Abidjan', date);
    expect(on('2026-11-20')).toEqual(['22:00-00:00']);
    expect(on('2026-11-21')).toEqual(['00:00-03:00']);
    expect(on('2026-11-22')).toEqual([]);
    const closed = (date: string, part: Hours['exceptions'][number]['part']): Hours['exceptions'] => [
      { id: '1', kind: 'CLOSED', from: date, until: date, part, reason: null },
    ];
    // Closed on the day that it runs on into: that part alone. Closed for the night: as far as the night goes.
    expect(on('2026-11-20', closed('2026-11-21', null))).toEqual(['22:00-00:00']);
    expect(on('2026-11-21', closed('2026-11-21', null))).toEqual([]);
    expect(on('2026-11-21', closed('2026-11-20', { opens: 1_380, closes: 1_500 }))).toEqual(['01:00-03:00']);
    // The last day that a period is valid has its night.
    const until = { ...hoursOf(friday).periods[0]!, validUntil: '2026-11-20' };
    expect(openIn({ periods: [until], exceptions: [] }, 'Africa/Abidjan', '2026-11-21')).toEqual([
      '00:00-03:00',
    ]);
  });

  it('can be for some treatments alone', () => {
    const [morning, noon] = [every('08:00', '10:00'), every('09:00', '12:00')];
    const hours = hoursOf(
      ...morning.map((window) => ({ ...window, treatmentIds: ['a'] })),
      ...noon.map((window) => ({ ...window, treatmentIds: ['b', 'c'] })),
    );
    const day = ledgerDay('Africa/Abidjan', '2026-11-20');
    const countOf = (treatmentId: string | null): number =>
      setBits(openBits(hours, 'Africa/Abidjan', day, treatmentId)).length;
    expect([countOf('a'), countOf('b'), countOf('c'), countOf('d'), countOf(null)]).toEqual([
      24, 36, 36, 0, 48,
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

  const someDay = fc
    .integer({ min: 0, max: 1_095 })
    .map((days) => Temporal.PlainDate.from('2026-01-01').add({ days }).toString());

  const opensAsMeant = ([zone, date, schedule]: [string, string, Hours]): void => {
    const day = ledgerDay(zone, date);
    const open = setBits(openBits(schedule, zone, day, 'treatment_mine'));
    const meant = Array.from({ length: day.bits }, (_, bit) => bit).filter((bit) =>
      isOpen(schedule, slowWall(zone, bitStart(day, bit)), 'treatment_mine'),
    );
    expect(open).toEqual(meant);
  };

  const on = (zone: string, date: string) =>
    fc.tuple(fc.constant(zone), fc.constant(date), anySchedule(date, zone));

  it('open exactly the moments whose wall time is open, in every zone', () => {
    const anyCase = fc.tuple(fc.constantFrom(...everyZone), someDay).chain(([zone, date]) => on(zone, date));
    fc.assert(fc.property(anyCase, opensAsMeant), { numRuns: 300 });
  });

  it('do so on each day on which a clock jumps, and beside it', () => {
    for (const { zone, at } of everyJump) {
      const { date } = ledgerDayAt(zone, at);
      const near = fc
        .constantFrom(-1, 0, 0, 1)
        .map((days) => Temporal.PlainDate.from(date).add({ days }).toString());
      const anyCase = near.chain((one) => on(zone, one));
      fc.assert(fc.property(anyCase, opensAsMeant), { numRuns: 2 });
    }
  }, 60_000);

  it('are the same on the short way as on the long one, and cover a zone by the days of another', () => {
    const days = (count: number): number => count * 86_400_000;
    fc.assert(
      fc.property(
        fc.constantFrom(...everyJump),
        fc.constantFrom(...everyZone),
        fc.boolean(),
        anyWindows,
        ({ zone: jumps, at }, still, swapped, windows) => {
          const [zone, other] = swapped ? [still, jumps] : [jumps, still];
          const openBy = (dayZone: string): number[] =>
            ledgerDaysBetween(dayZone, at - days(6), at + days(6))
              .flatMap((day) =>
                setBits(openBits(hoursOf(...windows), zone, day, null)).map((bit) => bitStart(day, bit)),
              )
              .filter((moment) => moment >= at - days(4) && moment < at + days(4));
          expect(openBy(other)).toEqual(openBy(zone));
        },
      ),
      { numRuns: 150 },
    );
  });
});
