import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anonymous, type Identity } from '@tidbok/kit/identity/identity.ts';
import {
  at,
  brokenRows,
  calendarForTests,
  checkUp,
  claimWith,
  openProvider,
  secureWith,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { shareCalendar } from './shareCalendar.ts';
import { sweepMoves } from './sweepMoves.ts';
import { updateBookingRules } from './updateBookingRules.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { holdSlot } from '#workflows/claims/holdSlot.ts';
import { listForTests } from '#testing/listForTests.ts';

// Two places of one person: a claim and the move of their time to another calendar, at the same moment.

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

const admin: Identity = { ...anonymous, subject: 'admin', roles: ['ANYONE', 'ADMIN'] };

let count = 0;
async function pair(): Promise<{ a: string; b: string; share: (calendar?: Calendar) => Promise<string> }> {
  const n = (count += 1);
  const [a, b] = [
    await openProvider(test.calendar, `provider_a${n}`),
    await openProvider(test.calendar, `provider_b${n}`),
  ];
  const input = { providerId: b, withProviderId: a, expectedVersion: 1 };
  return {
    a,
    b,
    share: async (calendar = test.calendar) => {
      const result = await shareCalendar(calendar, admin, input);
      return 'code' in result ? result.code : result.__typename;
    },
  };
}

const start = at('2026-11-23T09:00');

const claim = async (calendar: Calendar, id: string, providerId: string): Promise<string> => {
  const slot = { providerId, treatmentId: checkUp.id, start };
  const until = test.clock.now().add({ minutes: 2 });
  return (await claimWith(calendar, id, { slot }, until)).__typename;
};

/** The calendar as a process has it in which something happens before, and after, the first write of a schedule. */
function aroundMove(before: () => Promise<unknown>, after: () => Promise<unknown>): Calendar {
  const { schedules } = test.calendar;
  let calls = 0;
  const replace: Calendar['schedules']['replace'] = async (...given) => {
    calls += 1;
    if (calls > 1) return await schedules.replace(...given);
    await before();
    const done = await schedules.replace(...given);
    await after();
    return done;
  };
  return { ...test.calendar, schedules: { ...schedules, replace } };
}

/** The calendar as a process has it in which something else happens around one call of a store. */
function around<Store extends 'ledger' | 'resources' | 'schedules'>(
  store: Store,
  method: keyof Calendar[Store] & string,
  happens: { before?: () => Promise<unknown>; after?: () => Promise<unknown> },
): Calendar {
  const stores = test.calendar[store];
  const original = stores[method] as (...given: unknown[]) => Promise<unknown>;
  let done = false;
  const once = async (what: (() => Promise<unknown>) | undefined): Promise<void> => {
    if (done || !what) return;
    done = true;
    await what();
  };
  const changed = async (...given: unknown[]): Promise<unknown> => {
    await once(happens.before);
    const result = await original(...given);
    await once(happens.after);
    return result;
  };
  return { ...test.calendar, [store]: { ...stores, [method]: changed } };
}

const claimsOf = async (calendarId: string): Promise<string[]> =>
  (await test.calendar.ledger.findClaimsFrom(calendarId, '2026-11-20')).map(({ id }) => id);

describe('a claim and a move at the same moment', () => {
  it('leaves none in the calendar that was left, when it is written after the move', async () => {
    const { a, b, share } = await pair();
    let shared = '';
    const slow = around('ledger', 'take', { before: async () => (shared = await share()) });
    expect(await claim(slow, 'booking_1:use_1', b)).toBe('SlotNotOffered');
    expect(shared).toBe('Changed');
    expect(await claimsOf(b)).toEqual([]);
    // The person has one ledger now: of the same time at both places one is had.
    expect(await claim(test.calendar, 'booking_2:use_2', b)).toBe('Claimed');
    expect(await claim(test.calendar, 'booking_3:use_3', a)).toBe('SlotTaken');
  });

  it('is not had, when it is written before, and looked at after', async () => {
    const { b, share } = await pair();
    let shared = '';
    const slow = around('ledger', 'take', { after: async () => (shared = await share()) });
    // The move sees the claim, and does not come about.
    expect(await claim(slow, 'booking_4:use_4', b)).toBe('Claimed');
    expect(shared).toBe('HAS_BOOKINGS');
    expect(await claimsOf(b)).toEqual(['booking_4:use_4']);
  });

  it('goes back where somebody was first as it began, and nobody books meanwhile', async () => {
    const { a, b, share } = await pair();
    const tried: string[] = [];
    // Between the first look and the move a claim comes in; while it moves, others try.
    const racing = aroundMove(
      async () => tried.push(await claim(test.calendar, 'booking_5:use_5', b)),
      async () => tried.push(await claim(test.calendar, 'booking_6:use_6', b)),
    );
    expect(await share(racing)).toBe('HAS_BOOKINGS');
    expect(tried).toEqual(['Claimed', 'SlotNotOffered']);
    expect(await claimsOf(a)).toEqual([]);
    expect((await test.calendar.resources.find(b))!.schedule).toMatchObject({ version: 3, calendarId: null });
    expect(await claim(test.calendar, 'booking_7:use_7', b)).toBe('SlotTaken');
  });

  it('is settled by others where whoever began it crashes', async () => {
    const { b, share } = await pair();
    const dying = around('schedules', 'replace', {
      after: () => Promise.reject(new Error('killed')),
    });
    await expect(share(dying)).rejects.toThrow('killed');
    const from = Temporal.PlainDate.from('2026-11-23');
    const free = async () =>
      (await listForTests(test.calendar, [{ providerId: b, treatmentId: checkUp.id, from, days: 1 }]))[0]!
        .length;
    expect(await free()).toBe(0);
    await sweepMoves(test.calendar);
    expect(await free()).toBe(0);
    test.clock.advance({ minutes: 2 });
    await Promise.all([sweepMoves(test.calendar), sweepMoves(test.calendar)]);
    expect(await free()).toBeGreaterThan(0);
    expect((await test.calendar.resources.find(b))!.schedule?.movedFrom).toBeUndefined();
  });

  it('is settled by a desk that changes the schedule meanwhile: what it changes is not lost where the move goes back', async () => {
    const { b, share } = await pair();
    const rulesOf = async () => (await test.calendar.resources.find(b))!.schedule!;
    const update = (expectedVersion: number) =>
      updateBookingRules(test.calendar, admin, {
        providerId: b,
        expectedVersion,
        rules: { noticeMinutes: 60 },
      });
    const answers: string[] = [];
    const racing = aroundMove(
      () => claim(test.calendar, 'booking_8:use_8', b),
      async () => {
        for (const version of [2, 3]) answers.push((await update(version)).__typename);
      },
    );
    expect(await share(racing)).toBe('HAS_BOOKINGS');
    expect(answers).toEqual(['StaleSchedule', 'Changed']);
    expect(await rulesOf()).toMatchObject({ version: 4, calendarId: null, rules: { noticeMinutes: 60 } });
  });

  it('with one who is moving themselves is refused', async () => {
    const { a, b, share } = await pair();
    const { b: other, share: moveAway } = await pair();
    const dying = around('schedules', 'replace', { after: () => Promise.reject(new Error('killed')) });
    await expect(moveAway(dying)).rejects.toThrow('killed');
    const input = { providerId: a, withProviderId: other, expectedVersion: 1 };
    expect(await shareCalendar(test.calendar, admin, input)).toMatchObject({ code: 'MOVING' });
    expect(await share()).toBe('Changed');
    expect((await test.calendar.resources.find(b))!.schedule!.calendarId).toBe(a);
  });

  it('does not leave a booking behind that a clock which is ahead takes for past', async () => {
    const { b, share } = await pair();
    const soon = Temporal.Instant.fromEpochMilliseconds(
      Math.ceil((test.clock.now().epochMilliseconds + 60_000) / 900_000) * 900_000,
    );
    const slot = { providerId: b, treatmentId: checkUp.id, start: soon };
    await claimWith(test.calendar, 'booking_9:use_9', { slot }, test.clock.now().add({ minutes: 2 }));
    await secureWith(test.calendar, 'booking_9:use_9');
    const ahead = { ...test.calendar, clock: { now: () => test.clock.now().add({ hours: 1 }) } };
    expect(await share(ahead)).toBe('HAS_BOOKINGS');
  });

  it('is not had of a hold that a crash left unlooked at, by whoever books it', async () => {
    const { a, b, share } = await pair();
    const before = await test.calendar.resources.find(b);
    expect(await share()).toBe('Changed');
    const dying = around('resources', 'findCalendar', { before: () => Promise.reject(new Error('killed')) });
    const late = { ...dying, resources: { ...dying.resources, find: () => Promise.resolve(before) } };
    const wish = { providerId: b, treatmentId: checkUp.id, start, idempotencyKey: 'left' };
    await expect(holdSlot(late, 'somebody', wish)).rejects.toThrow('killed');
    const [hold] = await test.calendar.ledger.findHolds('somebody');
    const until = test.clock.now().add({ minutes: 2 });
    const source = { holdId: hold!.id, heldBy: 'somebody' };
    const booked = await claimWith(test.calendar, 'booking_10:use_10', source, until);
    expect(booked.__typename).toBe('SlotNotOffered');
    expect(await claimsOf(b)).toEqual([]);
    expect(await claim(test.calendar, 'booking_11:use_11', a)).toBe('Claimed');
  });

  it('takes a hold back that a crash left unlooked at, when it is asked for again', async () => {
    const { b, share } = await pair();
    const wish = { providerId: b, treatmentId: checkUp.id, start, idempotencyKey: 'once' };
    const dying = around('resources', 'findCalendar', { before: () => Promise.reject(new Error('killed')) });
    await share();
    // As it was before the move, to a process that was held up for that long.
    const before = await test.calendar.resources.find(b);
    const former = { ...before!, schedule: { ...before!.schedule!, calendarId: null } };
    const late = { ...dying, resources: { ...dying.resources, find: () => Promise.resolve(former) } };
    await expect(holdSlot(late, 'patient', wish)).rejects.toThrow('killed');
    expect(await claimsOf(b)).toHaveLength(1);
    expect((await holdSlot(test.calendar, 'patient', wish)).__typename).toBe('Held');
    expect(await claimsOf(b)).toEqual([]);
    expect(await brokenRows(test.connection)).toEqual([]);
  });
});
