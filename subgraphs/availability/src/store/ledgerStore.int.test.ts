import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  at,
  calendarForTests,
  claimWith,
  openProvider,
  secureWith,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { findSoonestSlots } from '#workflows/slots/findSoonestSlots.ts';
import { holdSlot } from '#workflows/claims/holdSlot.ts';
import { releaseClaim } from '#workflows/claims/releaseClaim.ts';
import { sweepExpiredClaims } from '#workflows/claims/sweepExpiredClaims.ts';

let test: TestCalendar;
let slot: { providerId: string; treatmentId: string; start: Temporal.Instant };
beforeAll(async () => {
  test = await calendarForTests();
  slot = {
    providerId: await openProvider(test.calendar),
    treatmentId: 'treatment_check',
    start: at('2026-11-23T09:00'),
  };
});
afterAll(() => test.close());

const soon = () => test.clock.now().add({ minutes: 2 });

describe('the ledger', () => {
  it('is never read through', async () => {
    const filters: object[] = [];
    test.connection.getClient().on('commandStarted', ({ commandName, command }) => {
      if (commandName === 'find')
        filters.push({ of: command.find as string, filter: command.filter as object });
      if (commandName === 'bulkWrite') {
        const { ops, nsInfo } = command as unknown as {
          ops: { update: number; filter: object }[];
          nsInfo: { ns: string }[];
        };
        for (const { update, filter } of ops) filters.push({ of: nsInfo[update]!.ns.split('.')[1]!, filter });
      }
      if (commandName === 'update') {
        for (const { q } of command.updates as { q: object }[])
          filters.push({ of: command.update as string, filter: q });
      }
    });
    const held = await holdSlot(test.calendar, 'anna', { ...slot, idempotencyKey: 'k' });
    if (held.__typename !== 'Held') throw new Error(held.__typename);
    await claimWith(test.calendar, 'claim_1', { holdId: held.hold.id, heldBy: 'anna' }, soon());
    await secureWith(test.calendar, 'claim_1');
    await test.calendar.ledger.findClaimsOfBooking('booking_1');
    await releaseClaim(test.calendar, 'claim_1');
    await sweepExpiredClaims(test.calendar);
    await openProvider(test.calendar, 'provider_2');
    await findSoonestSlots(test.calendar, {
      treatmentCode: 'dental-check-up',
      near: { latitude: 59, longitude: 18 },
      radiusKm: 100,
      from: undefined,
      days: 14,
      first: 20,
      language: 'sv',
    });
    expect(filters.length).toBeGreaterThan(20);
    for (const { of, filter } of filters as { of: string; filter: object }[]) {
      const plan = await test.connection.collection(of).find(filter).explain('queryPlanner');
      expect([of, filter, JSON.stringify(plan).includes('COLLSCAN')]).toEqual([of, filter, false]);
    }
  });

  it('takes five commands for a claim, whatever else is booked', async () => {
    const of = (n: number) =>
      test.commandsOf(() =>
        claimWith(
          test.calendar,
          `claim_n${n}`,
          { slot: { ...slot, start: slot.start.add({ minutes: 45 * n }) } },
          soon(),
        ),
      );
    await of(0);
    // Is it there already; who and what; the write; whether their time is still in that calendar.
    for (let n = 1; n < 8; n += 1)
      expect((await of(n)).toSorted()).toEqual(['bulkWrite', 'find', 'find', 'find', 'find']);
  });
});
