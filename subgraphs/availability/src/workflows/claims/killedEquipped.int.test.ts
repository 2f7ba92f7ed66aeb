import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, brokenRows, calendarForTests, claimWith, type TestCalendar } from '#testing/calendarForTests.ts';
import { dyingAt, lives } from '#testing/dyingForTests.ts';
import { day, equipmentOf, equippedOn } from '#testing/equippedForTests.ts';
import { holdSlot } from './holdSlot.ts';
import { releaseClaim } from './releaseClaim.ts';
import { secureClaim } from './secureClaim.ts';
import { sweepExpiredClaims } from './sweepExpiredClaims.ts';
import { equipmentIdsOf } from '#domain/equipment/equipment.ts';

// What a process leaves that is killed while it holds, books or secures a practitioner, a room and a device.

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

const { open, claim, listed } = equippedOn(() => test);

describe('a process that is killed', () => {
  const killed = async () => {
    const clinic = await open(2);
    const rooms = [await clinic.make('ROOM'), await clinic.make('ROOM')];
    await clinic.require(rooms, [await clinic.make('DEVICE'), await clinic.make('DEVICE')]);
    return clinic;
  };

  it('while it holds, books or secures, leaves what expires or is made good', async () => {
    for (let n = 0; ; n += 1) {
      const clinic = await killed();
      const before = [await listed(clinic, 0), await listed(clinic, 1)];
      const dying = dyingAt(test.calendar, n);
      let [secured, releasing] = [false, false];
      const alive = await lives(async () => {
        const [providerId, treatmentId] = [clinic.providerIds[0]!, clinic.treatmentId];
        const wanted = { providerId, treatmentId, start: at(`${day}T09:00`), idempotencyKey: 'k' };
        const held = await holdSlot(dying, clinic.clinicId, wanted);
        if (held.__typename !== 'Held') throw new Error(held.message);
        const source = { holdId: held.hold.id, heldBy: clinic.clinicId };
        const made = await claimWith(dying, `${clinic.clinicId}-a`, source, test.inMinutes(2));
        if (made.__typename !== 'Claimed') throw new Error(made.message);
        secured = (await secureClaim(dying, made.claim.id, made.claim.token)).__typename === 'Secured';
        releasing = true;
        await releaseClaim(dying, made.claim.id);
      });
      expect(await brokenRows(test.connection)).toEqual([]);
      test.clock.advance({ minutes: 6 });
      const left = await test.calendar.ledger.findClaim(`${clinic.clinicId}-a`);
      if (left && releasing) {
        // Bookings repeats a release until it is answered.
        expect(await releaseClaim(test.calendar, left.id)).toBe(true);
      } else if (left?.until === null) {
        // It is secured, whatever its later parts say: nobody else gets its time, its room or its device.
        await sweepExpiredClaims({ ...test.calendar, clock: { now: () => test.inMinutes(60) } });
        const others = await Promise.all([
          claim(clinic, 0, `${day}T09:00`, 'x'),
          claim(clinic, 1, `${day}T09:00`, 'y'),
        ]);
        expect(others.map(({ __typename }) => __typename)).toEqual(['SlotTaken', 'Claimed']);
        expect(equipmentOf(others[1])).not.toContain(equipmentIdsOf(left)[0]);
        await releaseClaim(test.calendar, `${clinic.clinicId}-y`);
        await releaseClaim(test.calendar, left.id);
      } else {
        expect((await claim(clinic, 0, `${day}T09:00`, 'x')).__typename).toBe('Claimed');
        await releaseClaim(test.calendar, `${clinic.clinicId}-x`);
      }
      expect([await listed(clinic, 0), await listed(clinic, 1)]).toEqual(before);
      expect(await brokenRows(test.connection)).toEqual([]);
      if (alive) {
        expect([secured, n > 10]).toEqual([true, true]);
        return;
      }
    }
  });

  it('while it books, does not keep the booking from another room when the call is repeated', async () => {
    for (let n = 1; ; n += 1) {
      const clinic = await killed();
      const dying = dyingAt(test.calendar, n);
      if (await lives(() => claim(clinic, 0, `${day}T09:00`, 'a', dying))) return;
      // Others come in between, and leave one room and one device.
      expect((await claim(clinic, 1, `${day}T09:00`, 'other')).__typename).toBe('Claimed');
      expect((await claim(clinic, 0, `${day}T09:00`, 'a')).__typename).toBe('Claimed');
      expect(await brokenRows(test.connection)).toEqual([]);
    }
  });
});
