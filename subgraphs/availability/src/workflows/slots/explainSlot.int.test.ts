import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anonymous, type Identity } from '@tidbok/kit/identity/identity.ts';
import {
  always,
  at,
  calendarForTests,
  claimWith,
  everyDay,
  secureWith,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { deskOf, openClinic, patientNamed, type TestClinic } from '#testing/equipmentForTests.ts';
import { addScheduleException } from '#workflows/schedule/addScheduleException.ts';
import { explainSlot } from './explainSlot.ts';
import { holdSlot } from '#workflows/claims/holdSlot.ts';
import { releaseClaim } from '#workflows/claims/releaseClaim.ts';
import { updateBookingRules } from '#workflows/schedule/updateBookingRules.ts';
import type { SlotReason } from '#domain/slots/slotReasons.ts';

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

const open = (providers = 1): Promise<TestClinic> =>
  openClinic(test, { providers, periods: always(...everyDay(480, 720)) });

let calls = 0;
const soon = (): Temporal.Instant => test.clock.now().add({ minutes: 5 });

async function book(clinic: TestClinic, wall: string, index = 0): Promise<string> {
  const claimId = `reason_${(calls += 1)}`;
  const { providerIds, treatmentId } = clinic;
  const slot = { providerId: providerIds[index]!, treatmentId, start: at(wall) };
  expect((await claimWith(test.calendar, claimId, { slot }, soon())).__typename).toBe('Claimed');
  await secureWith(test.calendar, claimId);
  return claimId;
}

async function reasonsAt(
  { providerId, treatmentId }: TestClinic,
  wall: string,
  identity: Identity = anonymous,
): Promise<readonly SlotReason[]> {
  const wanted = { providerId, treatmentId, start: at(wall) };
  const { bookable, reasons } = await explainSlot(test.calendar, identity, wanted);
  expect(bookable).toBe(reasons.length === 0);
  return reasons.map(({ reason }) => reason);
}

const codesAt = async (...asked: Parameters<typeof reasonsAt>): Promise<string[]> =>
  (await reasonsAt(...asked)).map(({ code }) => code);

const withRules = async (
  { providerId, desk }: TestClinic,
  rules: Partial<Parameters<typeof updateBookingRules>[2]['rules']>,
): Promise<void> => {
  const usual = { alignMinutes: 15, offsetMinutes: 0, noticeMinutes: 0, horizonDays: null, limits: [] };
  const input = { providerId, expectedVersion: 1, rules: { ...usual, ...rules } };
  expect((await updateBookingRules(test.calendar, desk, input)).__typename).toBe('Changed');
};

describe('why a time cannot be booked', () => {
  it('is nothing where it can', async () => {
    expect(await codesAt(await open(), '2026-11-23T09:00')).toEqual([]);
  });

  it('is every rule that refuses it, not only the first', async () => {
    const clinic = await open();
    await withRules(clinic, { noticeMinutes: 60 * 24 * 7, horizonDays: 30 });
    expect(await codesAt(clinic, '2026-11-23T07:05')).toEqual(['NOTICE', 'NOT_ALIGNED', 'CLOSED']);
    expect(await codesAt(clinic, '2026-11-20T09:00')).toEqual(['PAST']);
    expect(await codesAt(clinic, '2027-01-20T11:45')).toEqual(['HORIZON', 'TOO_LONG']);
  });

  it('is who has it for the desk, and no more than that it is taken for others', async () => {
    const clinic = await open();
    const bookingId = `booking_of_${await book(clinic, '2026-11-23T09:00')}`;
    const [taken] = await reasonsAt(clinic, '2026-11-23T09:15', clinic.desk);
    expect(taken).toMatchObject({ code: 'TAKEN', by: [{ claim: { bookingId, until: null } }] });
    const others = [anonymous, patientNamed('anna'), deskOf('clinic_other')];
    for (const identity of others) {
      expect(await reasonsAt(clinic, '2026-11-23T09:15', identity)).toEqual([{ code: 'TAKEN', by: [] }]);
    }
  });

  it('is a buffer where the time itself is free, on whichever side', async () => {
    const clinic = await open();
    await book(clinic, '2026-11-23T09:00');
    // 5 minutes before and 10 after each.
    for (const wall of ['2026-11-23T08:30', '2026-11-23T09:30']) {
      const [near] = await reasonsAt(clinic, wall, clinic.desk);
      expect(near).toMatchObject({ code: 'BUFFER', by: [{ claim: { kind: 'booking' } }] });
    }
    expect(await codesAt(clinic, '2026-11-23T08:15')).toEqual([]);
    expect(await codesAt(clinic, '2026-11-23T09:45')).toEqual([]);
  });

  it('is a hold, with its end, for the desk and for whoever holds it, until it has expired', async () => {
    const clinic = await open();
    const { providerId, treatmentId } = clinic;
    const wanted = { providerId, treatmentId, start: at('2026-11-23T10:00') };
    await holdSlot(test.calendar, 'berit', { ...wanted, idempotencyKey: 'why' });
    const shown = { code: 'TAKEN', by: [{ claim: { kind: 'hold', until: soon() } }] };
    for (const identity of [clinic.desk, patientNamed('berit')]) {
      expect(await reasonsAt(clinic, '2026-11-23T10:00', identity)).toMatchObject([shown]);
    }
    expect(await reasonsAt(clinic, '2026-11-23T10:00', patientNamed('anna'))).toEqual([
      { code: 'TAKEN', by: [] },
    ]);
    test.clock.advance({ minutes: 6 });
    expect(await codesAt(clinic, '2026-11-23T10:00')).toEqual([]);
  });

  it('is the exception that closes it, and its reason for the desk alone', async () => {
    const clinic = await open();
    const { providerId } = clinic;
    const day = {
      kind: 'CLOSED',
      from: '2026-11-25',
      until: '2026-11-25',
      opens: null,
      closes: null,
    } as const;
    await addScheduleException(test.calendar, clinic.desk, {
      providerId,
      expectedVersion: 1,
      exception: { ...day, reason: 'Funeral' },
    });
    const asDesk = await reasonsAt(clinic, '2026-11-25T09:00', clinic.desk);
    expect(asDesk).toMatchObject([{ code: 'CLOSED', exception: { reason: 'Funeral' } }]);
    expect(await reasonsAt(clinic, '2026-11-25T09:00')).toEqual([{ code: 'CLOSED', exception: null }]);
  });

  it('is the limit that is reached', async () => {
    const clinic = await open();
    await withRules(clinic, { limits: [{ per: 'DAY', most: 1, treatmentIds: null }] });
    await book(clinic, '2026-11-26T09:00');
    expect(await reasonsAt(clinic, '2026-11-26T11:00')).toEqual([{ code: 'LIMIT', per: 'DAY', most: 1 }]);
    expect(await codesAt(clinic, '2026-11-26T09:00')).toEqual(['LIMIT', 'TAKEN']);
  });

  it('is a room that is not free: which, and what has it, for the desk alone', async () => {
    const clinic = await open(2);
    const [room, closed] = [
      await clinic.make('ROOM'),
      await clinic.make('ROOM', { periods: always(...everyDay(600, 660)), exceptions: [] }),
    ];
    await clinic.require([room, closed]);
    await book(clinic, '2026-11-27T09:00', 1);
    const asDesk = await reasonsAt(clinic, '2026-11-27T09:00', clinic.desk);
    expect(asDesk).toMatchObject([
      {
        code: 'EQUIPMENT',
        label: '0',
        each: [
          { equipment: { id: room.id }, why: 'TAKEN', by: [{ claim: { kind: 'booking' } }] },
          { equipment: { id: closed.id }, why: 'CLOSED', by: [] },
        ],
      },
    ]);
    expect(await reasonsAt(clinic, '2026-11-27T09:00')).toEqual([{ code: 'EQUIPMENT', label: '', each: [] }]);
    expect(await codesAt(clinic, '2026-11-27T10:00')).toEqual([]);
  });

  it('is that it is not offered, whichever of the two is not there', async () => {
    const clinic = await open();
    const other = await open();
    const none = { ...clinic, providerId: 'provider_none' };
    for (const asked of [none, { ...clinic, treatmentId: other.treatmentId }]) {
      expect(await codesAt(asked, '2026-11-23T09:00', clinic.desk)).toEqual(['NOT_OFFERED']);
    }
  });
});

describe('a time', () => {
  it('can be claimed exactly when there is no reason against it', async () => {
    const clinic = await open(2);
    await clinic.require([await clinic.make('ROOM')]);
    await withRules(clinic, { alignMinutes: 5, limits: [{ per: 'DAY', most: 3, treatmentIds: null }] });
    const { providerIds, treatmentId } = clinic;
    const from = at('2026-12-01T07:30');
    let claimable = 0;
    const action = fc.record({
      index: fc.nat(1),
      minutes: fc.nat(290).map((n) => n * (n % 5 === 0 ? 1 : 5)),
      after: fc.constantFrom('release', 'secure', 'expire', 'hold', 'leave'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 8, maxLength: 16 }), async (actions) => {
        const claimed: string[] = [];
        for (const { index, minutes, after } of actions) {
          const wanted = { providerId: providerIds[index]!, treatmentId, start: from.add({ minutes }) };
          const { bookable, reasons } = await explainSlot(test.calendar, anonymous, wanted);
          const claimId = `either_${(calls += 1)}`;
          const result =
            after === 'hold'
              ? await holdSlot(test.calendar, claimId, { ...wanted, idempotencyKey: 'k' })
              : await claimWith(test.calendar, claimId, { slot: wanted }, soon());
          const has = result.__typename === 'Claimed' || result.__typename === 'Held';
          expect([wanted.start.toString(), reasons.map(({ reason }) => reason.code), has]).toEqual([
            wanted.start.toString(),
            bookable ? [] : expect.arrayContaining([expect.any(String)]),
            bookable,
          ]);
          if (!has) continue;
          claimable += 1;
          claimed.push(claimId);
          if (after === 'secure') await secureWith(test.calendar, claimId);
          if (after === 'release') await releaseClaim(test.calendar, claimId);
          if (after === 'expire') test.clock.advance({ minutes: 6 });
        }
        for (const claimId of claimed) await releaseClaim(test.calendar, claimId);
        // And what is held.
        test.clock.advance({ minutes: 6 });
      }),
      { numRuns: 40 },
    );
    expect(claimable).toBeGreaterThan(30);
  }, 60_000);
});
