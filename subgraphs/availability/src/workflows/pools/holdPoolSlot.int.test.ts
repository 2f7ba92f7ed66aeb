import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, brokenRows, calendarForTests, claimWith, type TestCalendar } from '#testing/calendarForTests.ts';
import { poolsOn } from '#testing/poolsForTests.ts';
import type { HoldPoolSlotInput } from './holdPoolSlot.ts';
import { releaseHold } from '#workflows/claims/releaseHold.ts';

// A time of one of several providers: whose it is, and why theirs.

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

const { open, hold, held, book } = poolsOn(() => test);

describe('a hold from a pool', () => {
  it('is of the one with the least taken on the day, and says what each had', async () => {
    const clinic = await open(3);
    await book(clinic, 0, '2026-11-23T08:00');
    await book(clinic, 1, '2026-11-23T08:00');
    await book(clinic, 1, '2026-11-24T08:00');
    await book(clinic, 2, '2026-11-23T10:00');
    const { slot, choice } = await held(
      hold(clinic, { start: at('2026-11-23T10:00'), policy: 'LEAST_LOADED' }),
    );
    expect(slot.providerId).toBe(clinic.providerIds[0]);
    // 30 minutes with 5 before and 10 after.
    expect(choice?.considered).toMatchObject([
      { verdict: 'CHOSEN', minutesThatDay: 45, minutesThatWeek: 45 },
      { verdict: 'MORE_TAKEN', minutesThatDay: 45, minutesThatWeek: 90 },
      { verdict: 'NOT_FREE', free: null, minutesThatDay: 45 },
    ]);
  });

  it('is of the first time at which any of them is free, where none is named', async () => {
    const clinic = await open(2);
    const from = at('2026-11-23T08:00');
    await book(clinic, 0, '2026-11-23T08:00');
    const first = await held(hold(clinic, { from }));
    expect([first.slot.providerId, first.slot.start]).toEqual([clinic.providerIds[1], from]);
    expect(first.choice?.considered.map(({ verdict }) => verdict)).toEqual(['FREE_LATER', 'CHOSEN']);
    // 08:45 is free with the buffers of both.
    expect((await held(hold(clinic, { from }))).slot.start).toEqual(at('2026-11-23T08:45'));
  });

  it('gives each a turn before anyone has another, whoever asks at the same moment', async () => {
    const clinic = await open(5);
    const times = ['08:00', '08:45', '09:30', '10:15', '11:00'];
    const all = await Promise.all(
      times.map((wall) => held(hold(clinic, { start: at(`2026-11-23T${wall}`), policy: 'FAIR_TURN' }))),
    );
    // Each of the five was free at each of the times.
    expect(new Set(all.map(({ slot }) => slot.providerId)).size).toBe(5);
    const next: string[] = [];
    for (const wall of times) {
      test.clock.advance({ seconds: 1 });
      const one = await held(hold(clinic, { start: at(`2026-11-24T${wall}`), policy: 'FAIR_TURN' }));
      next.push(one.slot.providerId);
    }
    expect(new Set(next).size).toBe(5);
    expect(await brokenRows(test.connection)).toEqual([]);
  });

  it('goes to the next where another is first, and to nobody twice', async () => {
    const clinic = await open(4);
    const start = at('2026-11-25T09:00');
    const all = await Promise.all(Array.from({ length: 7 }, () => hold(clinic, { start })));
    const got = all.flatMap((one) => (one.__typename === 'Held' ? [one.hold.slot.providerId] : []));
    expect([got.length, new Set(got).size]).toEqual([4, 4]);
    expect(all.filter(({ __typename }) => __typename === 'SlotTaken')).toHaveLength(3);
    expect(await brokenRows(test.connection)).toEqual([]);
  });

  it('gives back the turn of one whose time was lost', async () => {
    const clinic = await open(2);
    const [one, other] = clinic.providerIds;
    await test.calendar.pools.takeTurn(
      other!,
      { at: null, by: null, before: null },
      'hold_x',
      test.clock.now(),
    );
    const seen = (await test.calendar.pools.findTurns([one!])).get(one!)!;
    expect(await test.calendar.pools.takeTurn(one!, seen, 'hold_y', test.clock.now())).toBe(true);
    expect(await test.calendar.pools.takeTurn(one!, seen, 'hold_z', test.clock.now())).toBe(false);
    await test.calendar.pools.giveBackTurn(one!, 'hold_z');
    expect((await test.calendar.pools.findTurns([one!])).get(one!)?.by).toBe('hold_y');
    await test.calendar.pools.giveBackTurn(one!, 'hold_y');
    expect((await test.calendar.pools.findTurns([one!])).get(one!)).toEqual({
      at: null,
      by: null,
      before: null,
    });
    const next = await held(hold(clinic, { start: at('2026-11-23T09:00'), policy: 'FAIR_TURN' }));
    expect(next.slot.providerId).toBe(one);
  });

  it('is the same with the same choice for the same key, asked again or at the same moment', async () => {
    const clinic = await open(3);
    const input = { idempotencyKey: 'same', start: at('2026-11-23T09:00'), policy: 'FAIR_TURN' as const };
    const all = await Promise.all(Array.from({ length: 4 }, () => held(hold(clinic, input, 'same_caller'))));
    await book(clinic, 1, '2026-11-23T11:00');
    const again = await held(hold(clinic, input, 'same_caller'));
    for (const one of all)
      expect([one.id, one.slot, one.choice]).toEqual([again.id, again.slot, again.choice]);
    expect(await test.calendar.ledger.findHolds('same_caller')).toHaveLength(1);
    const other = await hold(clinic, { ...input, policy: 'SOONEST' }, 'same_caller');
    expect(other.__typename).toBe('IdempotencyConflict');
    await releaseHold(test.calendar, 'same_caller', again.id);
  });

  it('is chosen anew where the first one has expired', async () => {
    const clinic = await open(2);
    const input = {
      idempotencyKey: 'expired',
      start: at('2026-11-23T09:00'),
      policy: 'LEAST_LOADED' as const,
    };
    const first = await held(hold(clinic, input, 'late'));
    test.clock.advance({ minutes: 6 });
    await book(clinic, clinic.providerIds.indexOf(first.slot.providerId), '2026-11-23T11:00');
    const second = await held(hold(clinic, input, 'late'));
    expect([second.id, second.slot.providerId === first.slot.providerId]).toEqual([first.id, false]);
    expect(await brokenRows(test.connection)).toEqual([]);
  });

  it('becomes a booking like any other, without the choice', async () => {
    const clinic = await open(2);
    const { id } = await held(hold(clinic, { start: at('2026-11-23T09:00') }, 'booker'));
    const until = test.clock.now().add({ minutes: 5 });
    const claimed = await claimWith(test.calendar, 'from_pool', { holdId: id, heldBy: 'booker' }, until);
    expect(claimed.__typename).toBe('Claimed');
    const claim = await test.calendar.ledger.findClaim('from_pool');
    expect([claim?.kind, claim?.choice]).toEqual(['booking', undefined]);
  });

  it('says why there is none', async () => {
    const clinic = await open(1);
    const start = at('2026-11-23T09:00');
    await book(clinic, 0, '2026-11-23T09:00');
    const typeOf = async (input: Partial<HoldPoolSlotInput>) => {
      const result = await hold(clinic, input);
      return 'field' in result ? result.field : result.__typename;
    };
    expect(await typeOf({ start })).toBe('SlotTaken');
    expect(await typeOf({ start: at('2026-11-23T07:00') })).toBe('SlotNotOffered');
    expect(await typeOf({ from: at('2026-11-23T12:00'), days: 1, start: null })).toBe('Held');
    expect(await typeOf({ from: at('2029-11-23T09:00') })).toBe('NoneFree');
    expect(await typeOf({ clinicId: 'clinic_none' })).toBe('NotFound');
    expect(await typeOf({ treatmentId: 'treatment_none' })).toBe('NotFound');
    expect(await typeOf({ providerIds: ['provider_none'] })).toBe('NotFound');
    expect(await typeOf({ providerIds: [] })).toBe('providerIds');
    expect(await typeOf({ days: 0 })).toBe('days');
    expect(await typeOf({ start, from: start })).toBe('notBefore');
    expect(await typeOf({ idempotencyKey: '' })).toBe('idempotencyKey');
  });
});
