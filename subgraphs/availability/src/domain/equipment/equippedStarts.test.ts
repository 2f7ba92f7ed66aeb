import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseEquipment } from './chooseEquipment.ts';
import { hasBit, noBits, setRange } from '#domain/time/dayBits.ts';
import type { Equipment } from './equipment.ts';
import {
  bitAt,
  bitMillis,
  dayEnd,
  type LedgerDay,
  ledgerDay,
  ledgerDayAt,
  type Millis,
} from '#domain/time/ledgerDay.ts';
import type { Over } from '#domain/ledger/claim.ts';
import { anyOffer } from '#domain/slots/offersForTests.ts';
import { openBits } from '#domain/schedule/openHours.ts';
import { readsFor, startBits, startsOn } from '#domain/slots/startsOn.ts';
import { anyRoom } from './roomsForTests.ts';
import type { Taken } from '#domain/ledger/taken.ts';

const zones = ['Europe/Stockholm', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'];
const ever = { from: -Infinity, until: Infinity };

/** Stretches that are taken of each calendar, in moments. */
type Busy = ReadonlyMap<string, readonly (readonly [Millis, Millis])[]>;

const isTaken = (busy: Busy, id: string, at: Millis): boolean =>
  (busy.get(id) ?? []).some(([from, until]) => from <= at && at < until);

const takenOf = (busy: Busy, read?: ReadonlySet<string>): Taken => ({
  count: () => 0,
  of(calendarId, day) {
    if (read && !read.has(`${calendarId}|${day.date}`))
      throw new Error(`${calendarId} ${day.date} was not read`);
    const row = noBits(day.bits);
    for (let bit = 0; bit < day.bits; bit += 1)
      if (isTaken(busy, calendarId, day.startsAt + bit * bitMillis)) setRange(row, bit, bit + 1);
    return row;
  },
});

const names = ['room_a', 'room_b', 'room_c', 'room_d'];

/** A day around a jump of the clock, someone's offer, and up to four rooms in two pools, whose days may begin at other moments. */
const anyCase = fc
  .tuple(fc.constantFrom('2026-03-29', '2026-11-01', '2026-06-10'), fc.constantFrom(...zones))
  .chain(([date, zone]) => {
    const day = ledgerDay(zone, date);
    const stretch = fc
      .tuple(fc.integer({ min: -300, max: 600 }), fc.integer({ min: 1, max: 90 }))
      .map(([from, length]): [Millis, Millis] => [
        day.startsAt + from * bitMillis,
        day.startsAt + (from + length) * bitMillis,
      ]);
    const rooms = fc.tuple(
      ...names.map((id) => fc.constantFrom(zone, zone, ...zones).chain((own) => anyRoom(id, date, own))),
    );
    const busy = fc.tuple(...[...names, 'calendar'].map(() => fc.array(stretch, { maxLength: 5 })));
    return fc.record({
      day: fc.constant(day),
      offer: anyOffer(date, zone),
      rooms,
      split: fc.integer({ min: 1, max: 4 }),
      busy: busy.map((each): Busy => new Map([...names, 'calendar'].map((id, n) => [id, each[n]!]))),
    });
  })
  .map(({ rooms, split, offer, ...rest }) => ({
    ...rest,
    plain: offer,
    offer: {
      ...offer,
      requires: [rooms.slice(0, split), rooms.slice(split)]
        .filter((pool) => pool.length > 0)
        .map((anyOf, n) => ({ label: `${n}`, anyOf })),
    },
  }));

/** Asked five minutes by five minutes, of the clock. */
function isFreeFor(
  { id, hours, inService, dayZone }: Equipment,
  {
    need,
    timeZone,
    treatmentId,
  }: { need: { before: number; length: number; after: number }; timeZone: string; treatmentId: string },
  busy: Busy,
  start: Millis,
): boolean {
  const isOpen = (at: Millis): boolean => {
    const day: LedgerDay = ledgerDayAt(dayZone, at);
    return !hours || hasBit(openBits(hours, timeZone, day, treatmentId), bitAt(day, at));
  };
  for (let bit = -need.before; bit < need.length + need.after; bit += 1) {
    const at = start + bit * bitMillis;
    if (isTaken(busy, id, at)) return false;
    if (bit >= 0 && bit < need.length && !isOpen(at)) return false;
  }
  return inService;
}

describe('with rooms and devices', () => {
  it('starts are those at which one of each is free together with the practitioner', () => {
    let some = 0;
    fc.assert(
      fc.property(anyCase, ({ day, plain, offer, busy }) => {
        const read = new Set(
          readsFor(offer, day).days.map(({ calendarId, day: one }) => `${calendarId}|${one.date}`),
        );
        const starts = startsOn(offer, day, takenOf(busy, read), ever);
        const alone = startsOn(plain, day, takenOf(busy), ever);
        const wanted = alone.filter((start) =>
          offer.requires.every(({ anyOf }) => anyOf.some((one) => isFreeFor(one, offer, busy, start))),
        );
        some += Number(wanted.length > 0 && wanted.length < alone.length);
        expect(starts).toEqual(wanted);
      }),
      { numRuns: 400 },
    );
    // Else the property says nothing.
    expect(some).toBeGreaterThan(20);
  });

  it('a start is listed exactly when one of each can be chosen, and what is chosen is free', () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.option(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
        ({ day, plain, offer, busy }, lot) => {
          const taken = takenOf(busy);
          const listed = startBits(offer, day, taken, ever);
          for (const start of startsOn(plain, day, taken, ever)) {
            const chosen = chooseEquipment(offer, start, taken, lot);
            expect(chosen !== null).toBe(hasBit(listed, bitAt(day, start)));
            for (const [n, one] of (chosen ?? []).entries()) {
              expect(offer.requires[n]!.anyOf).toContain(one);
              expect(isFreeFor(one, offer, busy, start)).toBe(true);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('the least used of that day is chosen, of equal ones the first by id, and where a desk insists one that is not free', () => {
    const [zone, date] = ['Europe/Stockholm', '2026-06-10'];
    const day = ledgerDay(zone, date);
    const room = (id: string): Equipment => ({
      id,
      clinicId: 'clinic',
      kind: 'ROOM',
      name: id,
      hours: null,
      inService: true,
      version: 1,
      dayZone: zone,
    });
    const start = day.startsAt + 100 * bitMillis;
    const [offer] = fc.sample(anyOffer(date, zone), 1);
    const requires = [{ label: 'room', anyOf: [room('room_b'), room('room_a'), room('room_c')] }];
    const asked = { ...offer!, need: { before: 1, length: 6, after: 2 }, requires };
    const chosen = (busy: [string, [Millis, Millis][]][], lot: number | null = null, over?: Over) =>
      chooseEquipment(asked, start, takenOf(new Map(busy)), lot, over)?.map(({ id }) => id) ?? null;
    const evening: [Millis, Millis] = [dayEnd(day) - 12 * bitMillis, dayEnd(day)];
    expect(chosen([])).toEqual(['room_a']);
    expect(chosen([['room_a', [evening]]])).toEqual(['room_b']);
    expect(chosen([['room_a', [[start, start + bitMillis]]]], 0.99)).toEqual(['room_c']);
    const all: [string, [Millis, Millis][]][] = ['room_a', 'room_b', 'room_c'].map((id) => [
      id,
      [[start, start + bitMillis]],
    ]);
    expect(chosen(all)).toBeNull();
    expect(chosen(all, null, 'RULES')).toBeNull();
    expect(chosen(all, null, 'ALL')).toEqual(['room_a']);
  });
});
