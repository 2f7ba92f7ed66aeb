import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bookableSpan } from './bookableSpan.ts';
import { type Claim, orderedParts } from '#domain/ledger/claim.ts';
import type { Equipment } from '#domain/equipment/equipment.ts';
import { limitParts } from '#domain/ledger/limits.ts';
import { bitMillis, bitStart, ledgerDayAt, type LedgerDay, type Millis } from '#domain/time/ledgerDay.ts';
import { occupantsIn } from '#domain/ledger/occupant.ts';
import { anyOffer, mine, others } from './offersForTests.ts';
import type { Offer } from './offer.ts';
import { dayKey } from '#domain/ledger/part.ts';
import { anyRoom } from '#domain/equipment/roomsForTests.ts';
import { busyOf, claimOf } from '#domain/ledger/row.ts';
import { rowsForTests } from '#domain/ledger/rowsForTests.ts';
import { slotAt } from './slot.ts';
import { rowsFor, slotReasons } from './slotReasons.ts';
import { readsFor, startsOn } from './startsOn.ts';
import type { Taken } from '#domain/ledger/taken.ts';
import { timeParts } from './placement.ts';
import { everyJump, everyZone } from '#domain/time/zonesForTests.ts';

const roomIds = ['room_a', 'room_b', 'room_c'];

/** Another's appointment, in bits from the beginning of the day. */
type Other = {
  readonly bit: number;
  readonly need: Offer['need'];
  readonly treatmentId: string;
  /** Of the provider, or of another one in a room. */
  readonly ours: boolean;
  readonly room: string | null;
  /** In minutes; some are over. */
  readonly lasts: number | null;
};

const other: fc.Arbitrary<Other> = fc.record({
  bit: fc.integer({ min: -30, max: 290 }),
  need: fc.record({ before: fc.nat(6), length: fc.integer({ min: 1, max: 20 }), after: fc.nat(6) }),
  treatmentId: fc.constantFrom(mine, others),
  ours: fc.boolean(),
  room: fc.constantFrom(null, 'room_a', ...roomIds),
  lasts: fc.constantFrom(null, null, 5, -5),
});

/** Most of them short, often and in long hours, so that something can be in the way. */
const offerNear = (date: string, dayZone: string, timeZone: string): fc.Arbitrary<Offer> => {
  const short = fc.record({ before: fc.nat(3), length: fc.integer({ min: 1, max: 8 }), after: fc.nat(3) });
  return fc.tuple(anyOffer(date, dayZone, timeZone), fc.option(short, { freq: 3 })).map(([offer, need]) => {
    if (!need) return offer;
    const { schedule } = offer;
    const windows = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => [
      { weekday, opens: 120, closes: 1_200 },
      { weekday, opens: 1_200, closes: 1_500, treatmentIds: [others] },
    ]);
    const periods = [{ validFrom: '2026-01-01', validUntil: null, windows }];
    const rules = { ...schedule.rules, alignMinutes: 5, offsetMinutes: 0 };
    return { ...offer, need, schedule: { ...schedule, periods, rules } };
  });
};

/** A day on which the clock jumps somewhere, an offer of it that may take rooms, what others have, and when it is asked. */
const anyCase = fc
  .tuple(fc.constantFrom(...everyJump), fc.constantFrom(...everyZone))
  .chain(([{ zone, at }, elsewhere]) => {
    const day = ledgerDayAt(zone, at);
    const zones = fc.constantFrom(zone, zone, zone, elsewhere);
    const room = (id: string) => zones.chain((dayZone) => anyRoom(id, day.date, dayZone));
    return fc.record({
      day: fc.constant(day),
      offer: zones.chain((timeZone) => offerNear(day.date, zone, timeZone)),
      rooms: fc.tuple(...roomIds.map(room)),
      pools: fc.constantFrom([], [1], [1], [1, 2], [1, 3], [3]),
      claimed: fc.array(other, { minLength: 1, maxLength: 16 }),
      ago: fc.integer({ min: -1_000, max: 200 }),
    });
  });

/** The first rooms up to each number, from the one before it on. */
const requiresOf = (rooms: readonly Equipment[], pools: readonly number[]) =>
  pools.map((until, n) => ({ label: `${n}`, anyOf: rooms.slice(pools[n - 1] ?? 0, until) }));

function claimOfOther(offer: Offer, start: Millis, one: Other, id: string, now: Temporal.Instant): Claim {
  const { need, treatmentId } = one;
  const { dayZone } = offer.schedule;
  const own = { ...offer, need, treatmentId, durationMinutes: need.length * 5 };
  const places = limitParts(own, ledgerDayAt(dayZone, start)).map(({ key, most }) => ({ key, most }));
  const room = offer.requires?.flatMap(({ anyOf }) => anyOf).find((each) => each.id === one.room);
  const ofRoom = room ? timeParts({ calendarId: room.id, dayZone: room.dayZone, need }, start) : [];
  const ofProvider = one.ours || !room ? [...timeParts({ ...own, dayZone }, start), ...places] : [];
  return {
    id,
    kind: one.lasts === null ? 'booking' : 'hold',
    ...orderedParts(`mark-of-${id}`, [...ofProvider, ...ofRoom]),
    slot: slotAt(own, start),
    until: one.lasts === null ? null : now.add({ minutes: one.lasts }),
    holder: null,
    bookingId: null,
    terms: null,
    token: id,
    rules: 1,
    override: null,
  };
}

/** As a list reads the ledger, and as it is read to explain a time. */
function readers(claims: readonly Claim[], now: Temporal.Instant) {
  const rows = rowsForTests();
  // As if a desk had said so, long ago: none of them is over yet, and nothing stands in the way of any.
  for (const claim of claims) rows.claim(claim, 'ALL', new Set(), Temporal.Instant.fromEpochMilliseconds(0));
  const taken: Taken = {
    of: (calendarId, day) => busyOf(rows.liveIn(dayKey(calendarId, day.date), now), day.bits),
    count: (key) => rows.liveIn(key, now).length,
  };
  const claimAt = (key: string, id: string): Claim | null =>
    (rows.find(key)?.entries ?? [])
      .flatMap((entry) => claimOf(entry) ?? [])
      .find(({ later }) => later.some((part) => part.id === id)) ?? null;
  return { taken, occupantsAt: (key: string) => occupantsIn(rows.find(key), claimAt, now) };
}

/** That nothing else is asked for than what was read. */
const only =
  <Answer>(read: readonly string[], answer: (key: string) => Answer) =>
  (key: string): Answer => {
    if (!read.includes(key)) throw new Error(`${key} was not read`);
    return answer(key);
  };

function listedOn(offer: Offer, day: LedgerDay, taken: Taken, now: Millis): Set<Millis> {
  const { days, counted } = readsFor(offer, day);
  const keys = days.map((one) => dayKey(one.calendarId, one.day.date));
  const read: Taken = {
    of: (calendarId, one) => only(keys, () => taken.of(calendarId, one))(dayKey(calendarId, one.date)),
    count: only(counted, taken.count),
  };
  return new Set(startsOn(offer, day, read, bookableSpan(offer, now)));
}

it('a time is listed exactly when there is no reason against it', () => {
  const seen: Record<string, number> = {};
  const note = (what: string): void => void (seen[what] = (seen[what] ?? 0) + 1);
  fc.assert(
    fc.property(anyCase, ({ day, offer: plain, rooms, pools, claimed, ago }) => {
      const now = day.startsAt + ago * bitMillis;
      const instant = Temporal.Instant.fromEpochMilliseconds(now);
      const offer = { ...plain, requires: requiresOf(rooms, pools) };
      const claims = claimed.map((one, n) =>
        claimOfOther(offer, bitStart(day, one.bit), one, `${n}`, instant),
      );
      const { taken, occupantsAt } = readers(claims, instant);
      const listed = listedOn(offer, day, taken, now);
      if (listed.size > 0) note('listed');
      for (let bit = 0; bit < day.bits; bit += 1) {
        const start = bitStart(day, bit);
        const reasons = slotReasons(offer, start, only(rowsFor(offer, start), occupantsAt), now);
        const codes = reasons.map(({ code }) => code);
        // Not `expect`: it would take most of the time.
        if (listed.has(start) !== (codes.length === 0))
          throw new Error(`${new Date(start).toISOString()}: ${listed.has(start)}, ${codes.join()}`);
        if (reasons.length !== 1) continue;
        note(codes[0]!);
        for (const reason of reasons)
          if (reason.code === 'EQUIPMENT') for (const { why } of reason.each) note(`room ${why}`);
      }
    }),
    { numRuns: 250 },
  );
  const ofRules = ['PAST', 'NOTICE', 'HORIZON', 'NOT_ALIGNED', 'LIMIT'];
  const ofHours = ['CLOSED', 'TOO_LONG', 'TREATMENT_NOT_THEN'];
  const ofRooms = ['OUT_OF_SERVICE', 'CLOSED', 'TAKEN'].map((why) => `room ${why}`);
  // Each is the only reason now and then, else the property says nothing of it.
  for (const what of [...ofRules, ...ofHours, 'TAKEN', 'BUFFER', 'EQUIPMENT', ...ofRooms])
    expect(seen[what], what).toBeGreaterThan(0);
  expect(seen['listed']).toBeGreaterThan(20);
}, 60_000);
