import { describe, expect, it } from 'vitest';
import { bitAt, bitMillis, bitStart, ledgerDay, ledgerDayAt, ledgerDaysBetween } from './ledgerDay.ts';
import { zones } from './zonesForTests.ts';

const moment = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;

describe('a ledger day', () => {
  it.each([
    ['Europe/Stockholm', '2026-03-29', 23],
    ['Europe/Stockholm', '2026-10-25', 25],
    ['Europe/Stockholm', '2026-06-01', 24],
    ['America/New_York', '2026-03-08', 23],
    ['America/New_York', '2026-11-01', 25],
    ['Australia/Lord_Howe', '2026-04-05', 24.5],
    ['Australia/Lord_Howe', '2026-10-04', 23.5],
    ['Asia/Kathmandu', '2026-03-29', 24],
    ['America/Sao_Paulo', '2018-11-04', 23],
    ['America/Sao_Paulo', '2019-02-16', 25],
    ['Africa/Cairo', '2026-04-24', 23],
    ['Africa/Cairo', '2026-10-29', 25],
    ['Antarctica/Troll', '2026-10-25', 26],
    ['Pacific/Apia', '2011-12-30', 0],
  ])('of %s on %s has %d hours', (zone, date, hours) => {
    expect(ledgerDay(zone, date).bits).toBe(hours * 12);
  });

  it('begins at one where midnight is skipped', () => {
    expect(ledgerDay('America/Sao_Paulo', '2018-11-04').startsAt).toBe(moment('2018-11-04T03:00:00Z'));
    expect(ledgerDay('Africa/Cairo', '2026-04-24').startsAt).toBe(moment('2026-04-23T22:00:00Z'));
  });

  it.each(zones)('of %s ends where the next begins, for years', (zone) => {
    const days = ledgerDaysBetween(zone, moment('2026-01-01T00:00:00Z'), moment('2029-01-01T00:00:00Z'));
    expect(days.length).toBeGreaterThan(1_090);
    for (const [index, day] of days.slice(1).entries()) {
      expect(days[index]!.startsAt + days[index]!.bits * bitMillis).toBe(day.startsAt);
    }
  });

  it.each(zones)('of %s is found by each of its moments', (zone) => {
    for (const day of ledgerDaysBetween(
      zone,
      moment('2026-03-01T00:00:00Z'),
      moment('2026-11-30T00:00:00Z'),
    )) {
      for (const bit of [0, 1, 24, day.bits - 1]) {
        expect(ledgerDayAt(zone, bitStart(day, bit))).toBe(day);
        expect(bitAt(day, bitStart(day, bit))).toBe(bit);
      }
      expect(bitAt(day, day.startsAt + 60_000)).toBe(-1);
      expect(bitAt(day, bitStart(day, day.bits))).toBe(-1);
    }
  });

  it('holds a time that the clock shows again after midnight has struck', () => {
    // Until 2011 St John's put its clocks back a minute after midnight, into the day before.
    const [first, last] = [moment('2010-11-07T00:00:00Z'), moment('2010-11-08T12:00:00Z')];
    for (let at = first; at < last; at += 60_000) {
      const { startsAt, bits } = ledgerDayAt('America/St_Johns', at);
      expect([startsAt <= at, at < startsAt + bits * bitMillis]).toEqual([true, true]);
    }
  });
});
