import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anonymous, type Identity } from '@tidbok/kit/identity/identity.ts';
import {
  always,
  at,
  brokenRows,
  calendarForTests,
  checkUp,
  everyDay,
  openProvider,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { openClinic } from '#testing/equipmentForTests.ts';
import { claimSlot } from './claimSlot.ts';
import { listForTests } from '#testing/listForTests.ts';
import { releaseClaim } from './releaseClaim.ts';
import { secureClaim } from './secureClaim.ts';
import { updateBookingRules } from '#workflows/schedule/updateBookingRules.ts';
import { equipmentIdsOf } from '#domain/equipment/equipment.ts';
import type { Override } from '#domain/ledger/claim.ts';
import { usualRules } from '#domain/schedule/bookingRules.ts';

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

const override = { by: 'desk-1', reason: 'acute pain' };
let made = 0;

/** Claims and secures. Gives the claim's id, or why not. */
async function claim(
  providerId: string,
  start: Temporal.Instant,
  more: { override?: Override; insteadOf?: string; bookingId?: string } = {},
): Promise<string> {
  made += 1;
  const claimId = `claim_${made}`;
  const expiresAt = test.clock.now().add({ minutes: 2 });
  const slot = { providerId, treatmentId: checkUp.id, start };
  const given = { claimId, bookingId: `booking_${made}`, expiresAt, ...more };
  const claimed = await claimSlot(test.calendar, given, { slot });
  if (claimed.__typename !== 'Claimed') return claimed.__typename;
  const secured = await secureClaim(test.calendar, claimId, claimed.claim.token);
  expect(secured.__typename).toBe('Secured');
  return claimId;
}

const isClaimed = expect.stringMatching(/^claim_/);

const starts = async (providerId: string, day: string): Promise<number> => {
  const from = Temporal.PlainDate.from(day);
  const [slots] = await listForTests(test.calendar, [{ providerId, treatmentId: checkUp.id, from, days: 1 }]);
  return slots!.length;
};

describe("a desk's override", () => {
  it('takes a time outside the hours, over midnight, and off the alignment, with its buffers', async () => {
    const { calendar } = test;
    const providerId = await openProvider(calendar, 'provider_outside');
    for (const time of ['2026-11-24T19:00', '2026-11-24T23:45', '2026-11-25T12:05']) {
      expect(await claim(providerId, at(time))).toBe('SlotNotOffered');
      const id = await claim(providerId, at(time), { override });
      expect(id).toEqual(isClaimed);
      expect(await calendar.ledger.findClaim(id)).toMatchObject({ override, slot: { start: at(time) } });
    }
    const late = await calendar.ledger.findRow(`${providerId}|2026-11-25`);
    // 23:45 to 00:15 with 10 minutes after it: five bits of the next day; and 12:05 with 5 before.
    const ranges = late!.entries.map(({ range }) => range!).sort((a, b) => a.from - b.from);
    expect(ranges).toEqual([
      { from: 0, to: 5 },
      { from: 144, to: 153 },
    ]);
    expect(await brokenRows(test.connection)).toEqual([]);
  });

  it('takes a time that is taken: two have it, nobody else is offered it, and each gives back its own', async () => {
    const { calendar } = test;
    const providerId = await openProvider(calendar, 'provider_full');
    const all = await starts(providerId, '2026-11-24');
    const first = await claim(providerId, at('2026-11-24T10:00'));
    const left = await starts(providerId, '2026-11-24');
    const second = await claim(providerId, at('2026-11-24T10:15'), { override });
    expect([first, second]).toEqual([isClaimed, isClaimed]);
    expect(await claim(providerId, at('2026-11-24T10:00'))).toBe('SlotTaken');
    expect(await brokenRows(test.connection)).toEqual([]);
    expect(await releaseClaim(calendar, second)).toBe(true);
    expect(await starts(providerId, '2026-11-24')).toBe(left);
    const third = await claim(providerId, at('2026-11-24T10:15'), { override });
    expect(await releaseClaim(calendar, first)).toBe(true);
    expect(await claim(providerId, at('2026-11-24T10:15'))).toBe('SlotTaken');
    expect(await releaseClaim(calendar, third)).toBe(true);
    expect(await starts(providerId, '2026-11-24')).toBe(all);
    expect(await brokenRows(test.connection)).toEqual([]);
  });

  it('goes beyond the notice, the horizon and a limit, and still counts for the limit', async () => {
    const { calendar } = test;
    const providerId = await openProvider(calendar, 'provider_ruled');
    const clinics = [`clinic_of_${providerId}`];
    const desk: Identity = { ...anonymous, subject: 'desk-1', roles: ['ANYONE', 'DESK'], clinics };
    const limits = [{ per: 'DAY' as const, most: 1, treatmentIds: null }];
    const rules = { ...usualRules, noticeMinutes: 2_880, horizonDays: 30, limits };
    const set = await updateBookingRules(calendar, desk, { providerId, expectedVersion: 1, rules });
    expect(set).toMatchObject({ __typename: 'Changed' });
    for (const time of ['2026-11-21T10:00', '2027-02-01T10:00']) {
      expect(await claim(providerId, at(time))).toBe('SlotNotOffered');
      expect(await claim(providerId, at(time), { override })).toEqual(isClaimed);
    }
    expect(await claim(providerId, at('2026-12-01T10:00'))).toEqual(isClaimed);
    expect(await claim(providerId, at('2026-12-01T12:00'))).toBe('SlotTaken');
    expect(await claim(providerId, at('2026-12-01T12:00'), { override })).toEqual(isClaimed);
    expect(await claim(providerId, at('2026-12-02T12:00'), { override })).toEqual(isClaimed);
    expect(await claim(providerId, at('2026-12-02T14:00'))).toBe('SlotTaken');
    const rulesOnly = { ...override, rulesOnly: true };
    for (const time of ['2026-11-21T13:00', '2027-02-01T13:00', '2026-12-02T14:00'])
      expect(await claim(providerId, at(time), { override: rulesOnly })).toEqual(isClaimed);
    expect(await brokenRows(test.connection)).toEqual([]);
  });

  it('that waives the rules alone takes no minute of what another has, buffers included, and finishes so', async () => {
    const { calendar, clock } = test;
    const providerId = await openProvider(calendar, 'provider_rules_only');
    const rulesOnly = { override: { ...override, rulesOnly: true } };
    // After hours, over midnight: the other has what begins the next day.
    const other = await claim(providerId, at('2026-11-25T00:15'), { override });
    expect(await claim(providerId, at('2026-11-24T23:45'), rulesOnly)).toBe('SlotTaken');
    expect(await claim(providerId, at('2026-11-24T23:30'), rulesOnly)).toEqual(isClaimed);
    expect(await claim(providerId, at('2026-11-24T23:30'), rulesOnly)).toBe('SlotTaken');
    // What a crash left of one is finished on the same terms.
    const given = { claimId: 'claim_cut_rules', bookingId: 'b', ...rulesOnly };
    const expiresAt = clock.now().add({ minutes: 2 });
    const source = { slot: { providerId, treatmentId: checkUp.id, start: at('2026-11-26T23:45') } };
    let takes = 0;
    const take: typeof calendar.ledger.take = async (...part) => {
      takes += 1;
      if (takes > 1) throw new Error('dead');
      return await calendar.ledger.take(...part);
    };
    const dying = { ...calendar, ledger: { ...calendar.ledger, take } };
    await expect(claimSlot(dying, { ...given, expiresAt }, source)).rejects.toThrow('dead');
    expect(await claim(providerId, at('2026-11-27T00:05'), { override })).toEqual(isClaimed);
    expect(await claimSlot(calendar, { ...given, expiresAt }, source)).toMatchObject({
      __typename: 'SlotTaken',
    });
    expect(await releaseClaim(calendar, other)).toBe(true);
    expect(await brokenRows(test.connection)).toEqual([]);
  });

  it('takes a room that another has rather than one out of service, and none where all are', async () => {
    const clinic = await openClinic(test, { providers: 2, periods: always(...everyDay(480, 1_020)) });
    const rooms = [await clinic.make('ROOM'), await clinic.make('ROOM')];
    await clinic.require(rooms);
    const [out, kept] = rooms.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    await test.calendar.equipment.replace({ ...out!, inService: false, version: 2 });
    const claimOf = async (who: number, more: { override?: Override } = {}) => {
      made += 1;
      const ids = { claimId: `claim_${made}`, bookingId: `booking_${made}` };
      const expiresAt = test.clock.now().add({ minutes: 2 });
      const slot = {
        providerId: clinic.providerIds[who]!,
        treatmentId: clinic.treatmentId,
        start: at('2026-11-24T10:00'),
      };
      const claimed = await claimSlot(test.calendar, { ...ids, expiresAt, ...more }, { slot });
      return claimed.__typename === 'Claimed' ? equipmentIdsOf(claimed.claim) : claimed.__typename;
    };
    expect(await claimOf(0)).toEqual([kept!.id]);
    expect(await claimOf(1)).toBe('SlotTaken');
    expect(await claimOf(1, { override })).toEqual([kept!.id]);
    await test.calendar.equipment.replace({ ...kept!, inService: false, version: 2 });
    expect(await claimOf(1, { override })).toBe('SlotTaken');
  });

  it('does not do what cannot be: the past, off the five minutes, years ahead, what is not offered', async () => {
    const providerId = await openProvider(test.calendar, 'provider_never');
    for (const start of [
      test.clock.now(),
      at('2026-11-19T10:00'),
      at('2026-11-24T10:02'),
      at('2033-11-24T10:00'),
      Temporal.Instant.fromEpochMilliseconds(8.64e15),
    ])
      expect(await claim(providerId, start, { override })).toBe('SlotNotOffered');
    expect(await claim('provider_none', at('2026-11-24T10:00'), { override })).toBe('NotFound');
  });

  it('is finished by whoever repeats the call after a crash between its parts', async () => {
    const { calendar, clock } = test;
    const providerId = await openProvider(calendar, 'provider_crash');
    const start = at('2026-11-24T23:45');
    await claim(providerId, at('2026-11-25T00:00'), { override });
    const given = {
      claimId: 'claim_cut',
      bookingId: 'booking_cut',
      override,
      expiresAt: clock.now().add({ minutes: 2 }),
    };
    const source = { slot: { providerId, treatmentId: checkUp.id, start } };
    let takes = 0;
    const take: typeof calendar.ledger.take = async (...part) => {
      takes += 1;
      if (takes > 1) throw new Error('dead');
      return await calendar.ledger.take(...part);
    };
    const dying = { ...calendar, ledger: { ...calendar.ledger, take } };
    await expect(claimSlot(dying, given, source)).rejects.toThrow('dead');
    expect(await claimSlot(calendar, given, source)).toMatchObject({ __typename: 'Claimed' });
    const next = await calendar.ledger.findRow(`${providerId}|2026-11-25`);
    expect(next!.entries).toHaveLength(2);
    expect(await brokenRows(test.connection)).toEqual([]);
  });
});

describe('a move', () => {
  it('may overlap the time that it gives up, its buffers and its place of a limit too', async () => {
    const { calendar } = test;
    const providerId = await openProvider(calendar, 'provider_moves');
    const old = await claim(providerId, at('2026-11-24T10:00'), { bookingId: 'booking_m' });
    expect(await claim(providerId, at('2026-11-24T10:15'))).toBe('SlotTaken');
    // Of another booking's claim it is no excuse.
    expect(await claim(providerId, at('2026-11-24T10:15'), { insteadOf: old })).toBe('SlotTaken');
    const moved = await claim(providerId, at('2026-11-24T10:15'), {
      bookingId: 'booking_m',
      insteadOf: old,
    });
    expect(moved).toEqual(isClaimed);
    expect(await releaseClaim(calendar, old)).toBe(true);
    expect(await claim(providerId, at('2026-11-24T10:30'))).toBe('SlotTaken');
    expect(await claim(providerId, at('2026-11-24T09:30'))).toEqual(isClaimed);
    expect(await brokenRows(test.connection)).toEqual([]);
  });
});
