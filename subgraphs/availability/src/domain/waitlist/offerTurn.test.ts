import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onlySeatOf } from '#domain/sessions/onlySeat.ts';
import { firstFor, firstWho, type Free, mayBeOffered, wants, withoutGiven } from './offerTurn.ts';
import type { WaitlistEntry } from './waitlistEntry.ts';
import { anyQueue, anySlots, entryFor, offerOf, slotOn, wishFor } from './waitlistForTests.ts';
import { type WallSlot, wallSlot, wallSlots } from '#domain/time/wallSlots.ts';

const on = (wall: string, providerId?: string): WallSlot => wallSlot(slotOn(wall, providerId));

test('a time is wanted within the days, the weekdays and the hours, their limits included, of the provider', () => {
  const wish = wishFor({
    from: '2026-11-24',
    until: '2026-11-26',
    earliest: 540,
    latest: 600,
    weekdays: [2, 4],
  });
  expect(
    ['2026-11-24T09:00', '2026-11-24T10:00', '2026-11-26T09:30'].every((at) => wants(wish, on(at))),
  ).toBe(true);
  for (const at of [
    '2026-11-24T08:45',
    '2026-11-24T10:15',
    '2026-11-25T09:30',
    '2026-11-23T09:30',
    '2026-11-27T09:30',
  ])
    expect(wants(wish, on(at)), at).toBe(false);
  expect(wants(wishFor({ providerId: 'provider_2' }), on('2026-11-24T09:00'))).toBe(false);
  expect(wants(wishFor({ clinicId: 'clinic_2' }), on('2026-11-24T09:00'))).toBe(false);
  expect(wants(wishFor({ treatmentId: 'treatment_2' }), on('2026-11-24T09:00'))).toBe(false);
});

test('what was offered is not offered again, but the same time of another provider is', () => {
  const entry = entryFor({ offers: [offerOf(slotOn('2026-11-24T09:00'), { status: 'LAPSED' })] });
  expect(mayBeOffered(entry, on('2026-11-24T09:00'))).toBe(false);
  expect(mayBeOffered(entry, on('2026-11-24T09:00', 'provider_2'))).toBe(true);
  expect(firstFor(entry, [on('2026-11-24T09:00'), on('2026-11-24T09:15')])).toEqual(on('2026-11-24T09:15'));
});

test('a time that is given takes those of its provider with it that overlap, and no other', () => {
  const all = ['08:30', '08:45', '09:00', '09:15', '09:30'].map((time) => on(`2026-11-24T${time}`));
  const other = on('2026-11-24T09:00', 'provider_2');
  expect(withoutGiven([...all, other], all[2]!)).toEqual([all[0], all[4], other]);
});

const seatOn = (wall: string, left = 1, takenBy: string[] = []): Free => ({
  ...on(wall),
  seats: { sessionId: `session ${wall}`, left, takenBy: new Set(takenBy) },
});

test('a seat is for who waits for its session, or for a time of its treatment as it is', () => {
  const seat = seatOn('2026-11-24T09:00');
  const ofSession = entryFor({ wish: wishFor({ sessionId: 'session 2026-11-24T09:00' }) });
  expect(
    [seat, seatOn('2026-11-25T09:00'), on('2026-11-24T09:00')].map((free) => mayBeOffered(ofSession, free)),
  ).toEqual([true, false, false]);
  expect(mayBeOffered(entryFor(), seat)).toBe(true);
  expect(mayBeOffered(entryFor({ wish: wishFor({ earliest: 541 }) }), seat)).toBe(false);
  const refused = (status: 'DECLINED' | 'WITHDRAWN', sessionId: string | null = seat.seats!.sessionId) => [
    offerOf(seat.slot, { status, sessionId }),
  ];
  expect(mayBeOffered(entryFor({ offers: refused('DECLINED') }), seat)).toBe(false);
  expect(mayBeOffered(entryFor({ offers: refused('WITHDRAWN') }), seat)).toBe(true);
  // A time at the same moment, before there was a session.
  expect(mayBeOffered(entryFor({ offers: refused('DECLINED', null) }), seat)).toBe(true);
  expect(mayBeOffered({ ...ofSession, offers: refused('DECLINED') }, seat)).toBe(true);
});

test('a patient who has a seat is offered no other', () => {
  const seat = seatOn('2026-11-24T09:00', 3, [onlySeatOf('anna')]);
  expect(mayBeOffered(entryFor(), seat)).toBe(false);
  expect(mayBeOffered(entryFor({ patientId: 'bo' }), seat)).toBe(true);
});

test('a seat that is given leaves the other seats, and all times', () => {
  const [two, other, time] = [
    seatOn('2026-11-24T09:00', 2),
    seatOn('2026-11-25T09:00'),
    on('2026-11-24T09:15'),
  ];
  const left = withoutGiven([two, time, other], two);
  expect(left.map(({ seats }) => seats?.left)).toEqual([1, undefined, 1]);
  expect(withoutGiven(left, left[0]!)).toEqual([time, other]);
  expect(withoutGiven([two, time], on('2026-11-24T09:00'))).toEqual([two]);
});

/** As the matcher goes through a queue, where every claim succeeds. */
function turns(queue: readonly WaitlistEntry[], allFree: readonly WallSlot[]): Map<string, WallSlot> {
  let free = allFree;
  const given = new Map<string, WallSlot>();
  for (const entry of queue) {
    const next = firstFor(entry, free);
    if (!next) continue;
    given.set(entry.id, next);
    free = withoutGiven(free, next);
  }
  return given;
}

const anyRound = anySlots.chain((slots) => fc.record({ slots: fc.constant(slots), queue: anyQueue(slots) }));

test('whoever comes first is served first: nobody is offered a time that somebody before them waits for in vain', () => {
  fc.assert(
    fc.property(anyRound, ({ slots, queue }) => {
      const free = wallSlots(slots);
      const given = turns(queue, free);
      for (const [n, entry] of queue.entries()) {
        const time = given.get(entry.id);
        if (!time) continue;
        expect(mayBeOffered(entry, time)).toBe(true);
        for (const before of queue.slice(0, n))
          expect(given.has(before.id) || !mayBeOffered(before, time)).toBe(true);
        expect(
          firstWho(
            queue.filter(({ id }) => !given.has(id) || id === entry.id),
            time,
          ),
        ).toBe(entry);
      }
    }),
  );
});

test('no two are offered times that overlap, and who is left could have none of what is left', () => {
  fc.assert(
    fc.property(anyRound, ({ slots, queue }) => {
      const free = wallSlots(slots);
      const given = turns(queue, free);
      const times = [...given.values()];
      for (const [n, time] of times.entries())
        expect(withoutGiven(times.slice(n + 1), time)).toHaveLength(times.length - n - 1);
      const left = times.reduce<readonly WallSlot[]>(withoutGiven, free);
      for (const entry of queue) if (!given.has(entry.id)) expect(firstFor(entry, left)).toBeUndefined();
    }),
  );
});
