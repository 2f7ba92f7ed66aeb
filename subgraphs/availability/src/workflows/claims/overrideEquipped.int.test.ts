import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  always,
  at,
  brokenRows,
  calendarForTests,
  everyDay,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { day, equipmentOf, equippedOn } from '#testing/equippedForTests.ts';
import { claimSlot } from './claimSlot.ts';
import { releaseClaim } from './releaseClaim.ts';

// Which rooms a desk takes that books despite the rules.

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

const { open, claim, isListed } = equippedOn(() => test);

describe('a treatment that requires rooms and devices', () => {
  it('gives a desk that books outside of the hours a room that is free', async () => {
    const clinic = await open(2, [{ weekday: 1, opens: 480, closes: 1_020 }]);
    const rooms = [await clinic.make('ROOM'), await clinic.make('ROOM')];
    await clinic.require(rooms);
    const sunday = async (who: number) => {
      const slot = {
        providerId: clinic.providerIds[who]!,
        treatmentId: clinic.treatmentId,
        start: at('2026-11-22T23:45'),
      };
      const input = {
        claimId: `${clinic.clinicId}-${who}`,
        bookingId: `${who}`,
        expiresAt: test.inMinutes(2),
      };
      const override = { by: 'desk', reason: 'an emergency' };
      return equipmentOf(await claimSlot(test.calendar, { ...input, override }, { slot }));
    };
    const taken = [...(await sunday(0)), ...(await sunday(1))];
    expect(taken.toSorted()).toEqual(rooms.map(({ id }) => id).toSorted());
    expect(await brokenRows(test.connection)).toEqual([]);
  });

  it('gives one that waives the rules alone a room outside of its hours that nobody has', async () => {
    const clinic = await open(3);
    const mornings = { periods: always(...everyDay(480, 720)), exceptions: [] };
    const rooms = [await clinic.make('ROOM', mornings), await clinic.make('ROOM', mornings)];
    await clinic.require(rooms);
    const evening = async (who: number) => {
      const providerId = clinic.providerIds[who]!;
      const slot = { providerId, treatmentId: clinic.treatmentId, start: at(`${day}T19:00`) };
      const override = { by: 'desk', reason: 'an emergency', rulesOnly: true };
      const input = { claimId: `${clinic.clinicId}-${who}`, bookingId: `${who}`, override };
      return await claimSlot(test.calendar, { ...input, expiresAt: test.inMinutes(2) }, { slot });
    };
    const taken = [...equipmentOf(await evening(0)), ...equipmentOf(await evening(1))];
    expect(taken.toSorted()).toEqual(rooms.map(({ id }) => id).toSorted());
    expect((await evening(2)).__typename).toBe('SlotTaken');
    expect(await brokenRows(test.connection)).toEqual([]);
  });

  it('takes a room that is taken where a desk insists', async () => {
    const clinic = await open(2);
    const room = await clinic.make('ROOM');
    await clinic.require([room]);
    await claim(clinic, 0, `${day}T09:00`, 'a');
    const slot = {
      providerId: clinic.providerIds[1]!,
      treatmentId: clinic.treatmentId,
      start: at(`${day}T09:00`),
    };
    const input = { claimId: `${clinic.clinicId}-b`, bookingId: 'b', expiresAt: test.inMinutes(2) };
    const override = { by: 'desk', reason: 'an emergency' };
    const rulesOnly = { ...input, override: { ...override, rulesOnly: true } };
    expect((await claimSlot(test.calendar, rulesOnly, { slot })).__typename).toBe('SlotTaken');
    expect(equipmentOf(await claimSlot(test.calendar, { ...input, override }, { slot }))).toEqual([room.id]);
    await releaseClaim(test.calendar, input.claimId);
    expect(await isListed(clinic, 1, `${day}T09:00`)).toBe(false);
    expect(await brokenRows(test.connection)).toEqual([]);
  });
});
