import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  always,
  at,
  brokenRows,
  calendarForTests,
  everyDay,
  secureWith,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { day, equipmentOf, equippedOn } from '#testing/equippedForTests.ts';
import { claimSlot } from './claimSlot.ts';
import { findSoonestSlots } from '#workflows/slots/findSoonestSlots.ts';
import { holdSlot } from './holdSlot.ts';
import { releaseClaim } from './releaseClaim.ts';
import { equipmentIdsOf } from '#domain/equipment/equipment.ts';

// A practitioner, a room and a device in one booking: all or nothing, whatever races.

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

const { open, claim, listed, isListed } = equippedOn(() => test);

describe('a treatment that requires rooms and devices', () => {
  it('is listed and booked while one of each is free, and again once one is free again', async () => {
    const clinic = await open(3);
    const rooms = [await clinic.make('ROOM'), await clinic.make('ROOM')];
    const laser = await clinic.make('DEVICE');
    const drill = await clinic.make('DEVICE');
    await clinic.require(rooms, [laser, drill]);
    const first = equipmentOf(await claim(clinic, 0, `${day}T09:00`, 'a'));
    const second = equipmentOf(await claim(clinic, 1, `${day}T09:00`, 'b'));
    expect([...first, ...second].toSorted()).toEqual([...rooms, laser, drill].map(({ id }) => id).toSorted());
    expect(await isListed(clinic, 2, `${day}T09:00`)).toBe(false);
    // The buffers of the two are kept free in the rooms, too: taken from 08:55 to 09:40.
    expect(await isListed(clinic, 2, `${day}T09:30`)).toBe(false);
    expect(await isListed(clinic, 2, `${day}T09:45`)).toBe(true);
    expect((await claim(clinic, 2, `${day}T09:00`, 'c')).__typename).toBe('SlotTaken');
    await releaseClaim(test.calendar, `${clinic.clinicId}-b`);
    expect(await isListed(clinic, 2, `${day}T09:00`)).toBe(true);
    expect(equipmentOf(await claim(clinic, 2, `${day}T09:00`, 'd')).toSorted()).toEqual(second.toSorted());
    expect(await brokenRows(test.connection)).toEqual([]);
  });

  it('keeps to the hours of its rooms, and to those that are in service', async () => {
    const clinic = await open(1);
    const mornings = { periods: always(...everyDay(480, 720)), exceptions: [] };
    const room = await clinic.make('ROOM', mornings);
    await clinic.require([room]);
    expect(await isListed(clinic, 0, `${day}T11:30`)).toBe(true);
    expect(await isListed(clinic, 0, `${day}T11:45`)).toBe(false);
    expect((await claim(clinic, 0, `${day}T11:45`, 'a')).__typename).toBe('SlotNotOffered');
    await test.calendar.equipment.replace({ ...room, inService: false, version: 2 });
    expect(await listed(clinic, 0)).toEqual([]);
    expect((await claim(clinic, 0, `${day}T09:00`, 'b')).__typename).toBe('SlotNotOffered');
  });

  it('spreads over the least used', async () => {
    const clinic = await open(1);
    const rooms = [await clinic.make('ROOM'), await clinic.make('ROOM')];
    await clinic.require(rooms);
    const used = [];
    for (const wall of ['08:00', '09:00', '10:00', '11:00'])
      used.push(...equipmentOf(await claim(clinic, 0, `${day}T${wall}`, wall)));
    const [a, b] = rooms.map(({ id }) => id).toSorted();
    expect(used).toEqual([a, b, a, b]);
  });

  it('goes to as many as there are rooms, of many practitioners who ask at once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const clinic = await open(10);
      await clinic.require([await clinic.make('ROOM'), await clinic.make('ROOM'), await clinic.make('ROOM')]);
      const results = await Promise.all(
        clinic.providerIds.map((_, who) => claim(clinic, who, `${day}T09:00`, `${who}`)),
      );
      const won = results.filter(({ __typename }) => __typename === 'Claimed');
      expect(won).toHaveLength(3);
      expect(new Set(won.flatMap(equipmentOf)).size).toBe(3);
      for (const [who, { __typename }] of results.entries())
        if (__typename !== 'Claimed') expect(await isListed(clinic, who, `${day}T09:00`)).toBe(false);
    }
    expect(await brokenRows(test.connection)).toEqual([]);
  });

  it('is never deadlocked where all want rooms and devices in any order', async () => {
    for (let round = 0; round < 3; round += 1) {
      const clinic = await open(8);
      const [devices, rooms] = [
        [await clinic.make('DEVICE'), await clinic.make('DEVICE')],
        [await clinic.make('ROOM'), await clinic.make('ROOM')],
      ];
      await clinic.require(rooms, devices);
      const results = await Promise.all(
        clinic.providerIds.flatMap((_, who) => [
          claim(clinic, who, `${day}T09:00`, `${who}`),
          claim(clinic, who, `${day}T09:15`, `${who}-later`),
        ]),
      );
      const won = results.filter(({ __typename }) => __typename === 'Claimed').length;
      expect(won).toBeGreaterThan(0);
      expect(won).toBeLessThanOrEqual(2);
      // Whoever lost may have met one that gave up in the end: then the time is there for the next.
      const next = await claim(clinic, 7, `${day}T09:30`, 'next');
      expect(next.__typename === 'Claimed').toBe(won < 2);
    }
    expect(await brokenRows(test.connection)).toEqual([]);
  });

  it('is one claim, however often and with whichever rooms the same call is made at once', async () => {
    const clinic = await open(1);
    await clinic.require([await clinic.make('ROOM'), await clinic.make('ROOM'), await clinic.make('ROOM')]);
    const made = await Promise.all(
      Array.from({ length: 20 }, () => claim(clinic, 0, `${day}T09:00`, 'same')),
    );
    const tokens = made.map((one) => (one.__typename === 'Claimed' ? one.claim.token : one.__typename));
    expect(new Set(tokens).size).toBe(1);
    expect(tokens).not.toContain('SlotTaken');
  });

  it('holds a time anew with another room where the first was lost meanwhile', async () => {
    const clinic = await open(2);
    const rooms = [await clinic.make('ROOM'), await clinic.make('ROOM')];
    await clinic.require(rooms);
    const [providerId, treatmentId] = [clinic.providerIds[0]!, clinic.treatmentId];
    const input = { providerId, treatmentId, start: at(`${day}T09:00`), idempotencyKey: 'k' };
    const hold = async (): Promise<string[]> => {
      const held = await holdSlot(test.calendar, clinic.clinicId, input);
      if (held.__typename !== 'Held') throw new Error(held.message);
      return equipmentIdsOf(held.hold);
    };
    const first = await hold();
    test.clock.advance({ minutes: 6 });
    expect(equipmentOf(await claim(clinic, 1, `${day}T09:15`, 'other'))).toEqual(first);
    const second = await hold();
    expect([...first, ...second].toSorted()).toEqual(rooms.map(({ id }) => id).toSorted());
    expect(await brokenRows(test.connection)).toEqual([]);
  });

  it('moves to a time that overlaps its own in the only room', async () => {
    const clinic = await open(1);
    await clinic.require([await clinic.make('ROOM')]);
    const token = await claim(clinic, 0, `${day}T09:00`, 'old');
    if (token.__typename !== 'Claimed') throw new Error(token.message);
    await secureWith(test.calendar, `${clinic.clinicId}-old`);
    const { bookingId } = token.claim;
    const slot = {
      providerId: clinic.providerId,
      treatmentId: clinic.treatmentId,
      start: at(`${day}T09:15`),
    };
    const input = {
      claimId: `${clinic.clinicId}-new`,
      bookingId: bookingId!,
      insteadOf: `${clinic.clinicId}-old`,
      expiresAt: test.inMinutes(2),
    };
    expect((await claimSlot(test.calendar, input, { slot })).__typename).toBe('Claimed');
    expect((await secureWith(test.calendar, input.claimId)).__typename).toBe('Secured');
    expect(await releaseClaim(test.calendar, input.insteadOf)).toBe(true);
    expect(await brokenRows(test.connection)).toEqual([]);
    expect(await isListed(clinic, 0, `${day}T08:00`)).toBe(true);
    expect(await isListed(clinic, 0, `${day}T08:45`)).toBe(false);
    await releaseClaim(test.calendar, input.claimId);
    expect(await isListed(clinic, 0, `${day}T09:00`)).toBe(true);
  });

  it('is found by the soonest search when a room is free', async () => {
    const clinic = await open(2);
    await clinic.require([await clinic.make('ROOM')]);
    const near = { latitude: 59.33, longitude: 18.06 };
    const soonest = async () => {
      const wanted = { treatmentCode: clinic.treatment.code, near, radiusKm: 1, from: at(`${day}T08:00`) };
      const rest = { days: 2, first: 5, language: undefined };
      const found = await findSoonestSlots(test.calendar, { ...wanted, ...rest });
      return found.map(({ slot }) => slot.start.toString());
    };
    const [eight, later] = [at(`${day}T08:00`).toString(), at(`${day}T08:45`).toString()];
    expect(await soonest()).toEqual([eight, eight]);
    await claim(clinic, 0, `${day}T08:00`, 'a');
    expect(await soonest()).toEqual([later, later]);
  });
});

describe('what it costs', () => {
  it('is nothing where no clinic requires anything', async () => {
    const clinic = await open(1);
    const commands = await test.commandsOf(() => claim(clinic, 0, `${day}T09:00`, 'a'));
    expect(commands.filter((name) => name === 'find')).toHaveLength(4);
    expect(commands).toHaveLength(5);
    await listed(clinic, 0);
    const listing = await test.commandsOf(() => listed(clinic, 0));
    expect(listing).toEqual(['find', 'find', 'find']);
  });

  it('is one read of what is required where another clinic requires something, and one more where this one does', async () => {
    const clinic = await open(1);
    await test.calendar.directory.markEquipped(clinic.treatmentId);
    await listed(clinic, 0);
    const listing = await test.commandsOf(() => listed(clinic, 0));
    expect(listing).toHaveLength(4);
    await clinic.require(
      [await clinic.make('ROOM'), await clinic.make('ROOM')],
      [await clinic.make('DEVICE')],
    );
    expect(await test.commandsOf(() => listed(clinic, 0))).toHaveLength(5);
    // What is taken of all of them is one read, and each part one write.
    const commands = await test.commandsOf(() => claim(clinic, 0, `${day}T09:00`, 'a'));
    expect(commands.filter((name) => name === 'find')).toHaveLength(7);
    expect(commands.filter((name) => name !== 'find')).toHaveLength(3);
  });
});
