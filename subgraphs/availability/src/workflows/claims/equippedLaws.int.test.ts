import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  always,
  brokenRows,
  calendarForTests,
  claimWith,
  everyDay,
  secureWith,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { day, equippedOn } from '#testing/equippedForTests.ts';
import { holdSlot } from './holdSlot.ts';
import { releaseClaim } from './releaseClaim.ts';
import { bitMillis, ledgerDay } from '#domain/time/ledgerDay.ts';

// A time is offered exactly while a practitioner, a room and a device are free, whatever was claimed before.

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

const { open, listed } = equippedOn(() => test);

describe('whatever is claimed', () => {
  const step = fc.record({
    what: fc.constantFrom('hold', 'claim', 'claim', 'claim', 'release', 'secure', 'wait', 'service'),
    who: fc.nat(2),
    quarter: fc.integer({ min: 30, max: 70 }),
    one: fc.nat(4),
  });

  it('a time is listed exactly when it can be claimed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { maxLength: 6 }), { maxLength: 5 }),
        fc.integer({ min: 1, max: 3 }),
        async (rounds, devices) => {
          const clinic = await open(3, everyDay(480, 1_020));
          const hours = { periods: always(...everyDay(540, 960)), exceptions: [] };
          const all = [await clinic.make('ROOM'), await clinic.make('ROOM', hours)];
          for (let n = 0; n < devices; n += 1) all.push(await clinic.make('DEVICE'));
          await clinic.require(all.slice(0, 2), all.slice(2));
          const start = ledgerDay('Europe/Stockholm', day).startsAt;
          const slotAt = (who: number, quarter: number) => ({
            providerId: clinic.providerIds[who]!,
            treatmentId: clinic.treatmentId,
            start: Temporal.Instant.fromEpochMilliseconds(start + quarter * 3 * bitMillis),
          });
          const ids = new Set<string>();
          const run = async ({
            what,
            who,
            quarter,
            one,
          }: (typeof rounds)[number][number]): Promise<unknown> => {
            const id = `${clinic.clinicId}-${one}-${who}`;
            const slot = slotAt(who, quarter);
            if (what === 'hold')
              return await holdSlot(test.calendar, id, { ...slot, idempotencyKey: `${quarter}` });
            if (what === 'claim') {
              ids.add(id);
              return await claimWith(test.calendar, id, { slot }, test.inMinutes(2));
            }
            if (what === 'release') return await releaseClaim(test.calendar, id);
            if (what === 'secure') return await secureWith(test.calendar, id);
            if (what === 'wait') return test.clock.advance({ seconds: 20 * quarter });
            const thing = (await test.calendar.equipment.find(all[one % all.length]!.id))!;
            const version = thing.version + 1;
            return await test.calendar.equipment.replace({ ...thing, inService: !thing.inService, version });
          };
          for (const round of rounds) {
            await Promise.all(round.map(run));
            expect(await brokenRows(test.connection)).toEqual([]);
          }
          for (const [who] of clinic.providerIds.entries()) {
            const times = new Set(await listed(clinic, who));
            for (let quarter = 28; quarter < 72; quarter += 1) {
              const slot = slotAt(who, quarter);
              const id = `try-${clinic.clinicId}-${who}-${quarter}`;
              const result = await claimWith(test.calendar, id, { slot }, test.inMinutes(2));
              expect([who, quarter, result.__typename === 'Claimed']).toEqual([
                who,
                quarter,
                times.has(slot.start.epochMilliseconds),
              ]);
              if (result.__typename === 'Claimed') expect(await releaseClaim(test.calendar, id)).toBe(true);
            }
          }
          expect(await brokenRows(test.connection)).toEqual([]);
          await test.connection.collection('ledger').deleteMany({});
        },
      ),
      { numRuns: 6 },
    );
  }, 120_000);
});
