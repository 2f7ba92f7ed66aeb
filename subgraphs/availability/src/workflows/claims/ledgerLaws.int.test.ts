import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  brokenRows,
  calendarForTests,
  checkUp,
  claimWith,
  everyDay,
  openProvider,
  secureWith,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { holdSlot } from './holdSlot.ts';
import { listSlots } from '#workflows/slots/listSlots.ts';
import { releaseClaim } from './releaseClaim.ts';
import { releaseHold } from './releaseHold.ts';
import { sweepExpiredClaims } from './sweepExpiredClaims.ts';
import { usualRules } from '#domain/schedule/bookingRules.ts';
import { bitMillis, ledgerDay } from '#domain/time/ledgerDay.ts';

// What must hold of a ledger day whatever is done to it, many things at a time: its bits are those of its claims, no two claims
// share one, and a time is listed exactly when it can be claimed.

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests('2026-01-15T00:00:00Z');
});
afterAll(() => test.close());

/** Days with 23, 25, 24.5, 23.5, 24 and 26 hours, and one whose midnight is skipped. */
const days = [
  ['Europe/Stockholm', '2026-03-29'],
  ['America/New_York', '2026-11-01'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Asia/Kathmandu', '2026-06-01'],
  ['Africa/Cairo', '2026-04-24'],
  ['Antarctica/Troll', '2026-10-25'],
] as const;

/** Hours past each other, around the jumps, over midnight, and all day. */
const windows = fc.constantFrom(
  everyDay(0, 1_440),
  everyDay(60, 250),
  everyDay(480, 700),
  everyDay(100, 1_300),
  everyDay(1_260, 1_680),
);

const step = fc.record({
  what: fc.constantFrom(
    'hold',
    'hold',
    'claim',
    'claim',
    'release',
    'releaseHold',
    'convert',
    'secure',
    'wait',
    'sweep',
    'narrow',
  ),
  /** Which of a few people, and so which claim. */
  who: fc.nat(7),
  /** Which bit of the day, mostly one where something can begin. */
  bit: fc.nat(110).map((quarter) => quarter * 3),
});

let count = 0;

describe('a ledger day', () => {
  it('keeps its laws', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...days),
        windows,
        fc.array(fc.array(step, { maxLength: 6 }), { maxLength: 6 }),
        async ([zone, date], hours, rounds) => {
          const me = (count += 1);
          const providerId = await openProvider(test.calendar, `provider_${me}`, { timeZone: zone }, hours);
          const day = ledgerDay(zone, date);
          const timeAt = (bit: number) => ({
            providerId,
            treatmentId: checkUp.id,
            start: Temporal.Instant.fromEpochMilliseconds(day.startsAt + bit * bitMillis),
          });
          const inMinutes = (minutes: number) => test.clock.now().add({ minutes });
          const holdIds = new Map<number, string>();

          const run = async ({ what, who, bit }: (typeof rounds)[number][number]): Promise<unknown> => {
            const [subject, claimId] = [`subject-${me}-${who}`, `claim-${me}-${who}`];
            if (what === 'hold') {
              const result = await holdSlot(test.calendar, subject, {
                ...timeAt(bit),
                idempotencyKey: String(bit),
              });
              if (result.__typename === 'Held') holdIds.set(who, result.hold.id);
              return;
            }
            const holdId = holdIds.get(who);
            if (what === 'claim')
              return await claimWith(test.calendar, claimId, { slot: timeAt(bit) }, inMinutes(2));
            if (what === 'release') return await releaseClaim(test.calendar, claimId);
            if (what === 'releaseHold') return holdId && (await releaseHold(test.calendar, subject, holdId));
            if (what === 'convert')
              return (
                holdId && (await claimWith(test.calendar, claimId, { holdId, heldBy: subject }, inMinutes(2)))
              );
            if (what === 'secure') return await secureWith(test.calendar, claimId);
            if (what === 'sweep') return await sweepExpiredClaims(test.calendar);
            if (what === 'wait') return test.clock.advance({ seconds: 60 + bit * 2 });
            const { schedule } = (await test.calendar.resources.find(providerId))!;
            const periods = [{ validFrom: '2026-01-01', validUntil: null, windows: everyDay(bit, 1_440) }];
            const limit = {
              id: 'limit',
              per: 'DAY',
              most: 1 + who,
              treatmentIds: null,
              uncounted: {},
            } as const;
            const rules = { ...usualRules, alignMinutes: 15 * (1 + (who % 3)), limits: [limit] };
            return await test.calendar.schedules.replace(
              providerId,
              { ...schedule!, version: schedule!.version + 1, periods, rules },
              { at: test.clock.now(), by: null },
            );
          };
          for (const round of rounds) {
            await Promise.all(round.map(run));
            expect(await brokenRows(test.connection)).toEqual([]);
          }

          // What is listed can be claimed; what is not, cannot. Each is let go again.
          const request = {
            providerId,
            treatmentId: checkUp.id,
            from: Temporal.PlainDate.from(date),
            days: 1,
          };
          const [slots] = await listSlots(test.calendar, [request]);
          const listed = new Set(slots!.map(({ start }) => start.epochMilliseconds));
          expect(listed.size).toBe(slots!.length);
          for (let bit = 0; bit < day.bits; bit += 3) {
            const time = timeAt(bit);
            const result = await claimWith(test.calendar, `try-${me}-${bit}`, { slot: time }, inMinutes(2));
            expect([bit, result.__typename === 'Claimed']).toEqual([
              bit,
              listed.has(time.start.epochMilliseconds),
            ]);
            if (result.__typename === 'Claimed')
              expect(await releaseClaim(test.calendar, `try-${me}-${bit}`)).toBe(true);
          }
          expect(await brokenRows(test.connection)).toEqual([]);
          await test.connection.collection('ledger').deleteMany({});
        },
      ),
      { numRuns: 14 },
    );
  }, 120_000);
});
