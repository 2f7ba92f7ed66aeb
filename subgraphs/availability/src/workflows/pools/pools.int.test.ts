import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BadInput } from '@tidbok/kit/failures.ts';
import {
  always,
  at,
  brokenRows,
  calendarForTests,
  claimWith,
  everyDay,
  secureWith,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { deskOf, openClinic, patientNamed, type TestClinic } from '#testing/equipmentForTests.ts';
import { holdPoolSlot, type HoldPoolSlotInput, type HoldPoolSlotResult } from './holdPoolSlot.ts';
import { listPoolSlots } from './listPoolSlots.ts';
import { releaseHold } from '#workflows/claims/releaseHold.ts';
import { updatePoolRules } from './updatePoolRules.ts';
import type { PoolRules } from '#domain/pools/poolRules.ts';
import type { Claim } from '#domain/ledger/claim.ts';

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

const monday = Temporal.PlainDate.from('2026-11-23');
const open = (providers: number): Promise<TestClinic> =>
  openClinic(test, { providers, periods: always(...everyDay(480, 720)) });

let calls = 0;

const hold = (
  { clinicId, treatmentId }: TestClinic,
  input: Partial<HoldPoolSlotInput> = {},
  holder = `patient_${(calls += 1)}`,
): Promise<HoldPoolSlotResult> =>
  holdPoolSlot(
    test.calendar,
    { identity: patientNamed(holder), holder },
    {
      idempotencyKey: `key_${calls}`,
      clinicId,
      treatmentId,
      providerIds: null,
      start: null,
      from: null,
      days: 14,
      policy: null,
      ...input,
    },
  );

async function held(result: Promise<HoldPoolSlotResult>): Promise<Claim> {
  const got = await result;
  if (got.__typename !== 'Held') throw new Error(`${got.__typename}: ${got.message}`);
  return got.hold;
}

async function book({ providerIds, treatmentId }: TestClinic, index: number, wall: string): Promise<void> {
  const claimId = `booked_${(calls += 1)}`;
  const slot = { providerId: providerIds[index]!, treatmentId, start: at(wall) };
  const result = await claimWith(test.calendar, claimId, { slot }, test.clock.now().add({ minutes: 5 }));
  if (result.__typename !== 'Claimed') throw new Error(result.message);
  await secureWith(test.calendar, claimId);
}

describe('the times of a pool', () => {
  it('are those of anyone in it, with who they are, in three commands', async () => {
    const clinic = await open(3);
    await book(clinic, 0, '2026-11-23T09:00');
    await book(clinic, 1, '2026-11-23T09:00');
    const wanted = { ...clinic, from: monday, days: 1, providerIds: null };
    let slots: Awaited<ReturnType<typeof listPoolSlots>> = [];
    await listPoolSlots(test.calendar, wanted);
    const commands = await test.commandsOf(async () => (slots = await listPoolSlots(test.calendar, wanted)));
    expect(commands).toEqual(['find', 'find', 'find']);
    const byWall = new Map(
      slots.map(({ start, providerIds }) => [
        start.toZonedDateTimeISO('Europe/Stockholm').toPlainTime().toString().slice(0, 5),
        providerIds,
      ]),
    );
    // Half an hour from 08:00 to 12:00.
    expect(byWall.size).toBe(15);
    expect(byWall.get('09:00')).toEqual([clinic.providerIds[2]]);
    expect(byWall.get('08:00')).toEqual(clinic.providerIds);
    const two = clinic.providerIds.slice(0, 2);
    const ofTwo = await listPoolSlots(test.calendar, { ...wanted, providerIds: two });
    expect(ofTwo.some(({ start }) => start.equals(at('2026-11-23T09:00')))).toBe(false);
    expect(ofTwo[0]!.providerIds).toEqual(two);
  });

  it('of nobody are none, and what makes no sense is told apart', async () => {
    const clinic = await open(1);
    const list = (change: object) =>
      listPoolSlots(test.calendar, { ...clinic, from: monday, days: 1, providerIds: null, ...change });
    expect(await list({ clinicId: 'clinic_none' })).toEqual([]);
    expect(await list({ treatmentId: 'treatment_none' })).toEqual([]);
    expect(await list({ providerIds: ['provider_none'] })).toEqual([]);
    const fieldOf = async (change: object) =>
      await list(change).then(
        () => null,
        (error: unknown) => error instanceof BadInput && error.extensions['field'],
      );
    expect(await fieldOf({ days: 63 })).toBe('days');
    expect(await fieldOf({ providerIds: [] })).toBe('providerIds');
    expect(await fieldOf({ providerIds: Array.from({ length: 51 }, (_, n) => `${n}`) })).toBe('providerIds');
  });
});

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

describe('how a clinic has its providers chosen', () => {
  it('is for its desk to say, and binds others', async () => {
    const clinic = await open(2);
    const start = at('2026-11-23T09:00');
    const rules = { clinicId: clinic.clinicId, policy: 'FAIR_TURN', open: [] } as const;
    const set = (identity = clinic.desk) =>
      updatePoolRules(test.calendar, identity, { ...rules, expectedVersion: 0 });
    expect((await set(deskOf('clinic_other'))).__typename).toBe('NotAllowed');
    expect(await set()).toMatchObject({ __typename: 'Changed', rules: { version: 1 } });
    expect((await held(hold(clinic, { start }))).choice?.policy).toBe('FAIR_TURN');
    expect((await hold(clinic, { start, policy: 'SOONEST' })).__typename).toBe('NotAllowed');
    const { clinicId, treatmentId } = clinic;
    const wanted = { clinicId, treatmentId, providerIds: null, start, from: null, days: 1 };
    const byDesk = await holdPoolSlot(
      test.calendar,
      { identity: clinic.desk, holder: 'desk' },
      { ...wanted, idempotencyKey: 'desk', policy: 'SOONEST' },
    );
    expect(byDesk.__typename).toBe('Held');
  });

  it('keeps what a change leaves out', async () => {
    const { clinicId, desk } = await open(1);
    const set = (expectedVersion: number, change: Pick<Partial<PoolRules>, 'policy' | 'open'>) =>
      updatePoolRules(test.calendar, desk, { clinicId, expectedVersion, ...change });
    expect(await set(0, { policy: 'FAIR_TURN' })).toMatchObject({
      rules: { policy: 'FAIR_TURN', open: ['LEAST_LOADED'] },
    });
    expect(await set(1, { open: ['SOONEST', 'FAIR_TURN', 'SOONEST'] })).toMatchObject({
      rules: { policy: 'FAIR_TURN', open: ['SOONEST'] },
    });
    // The former policy is open no more: nobody named it.
    expect(await set(2, { policy: 'LEAST_LOADED' })).toMatchObject({
      rules: { policy: 'LEAST_LOADED', open: ['SOONEST'] },
    });
    expect(await test.calendar.pools.findRules(clinicId)).toMatchObject({ version: 3, open: ['SOONEST'] });
  });

  it('is changed by one of two desks, and the other is told', async () => {
    const { clinicId, desk } = await open(1);
    for (const expectedVersion of [0, 1]) {
      const both = await Promise.all(
        (['FAIR_TURN', 'LEAST_LOADED'] as const).map((policy) =>
          updatePoolRules(test.calendar, desk, { clinicId, expectedVersion, policy }),
        ),
      );
      expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['Changed', 'StaleVersion']);
      expect(both.find(({ __typename }) => __typename === 'StaleVersion')).toMatchObject({
        currentVersion: expectedVersion + 1,
      });
    }
  });
});
