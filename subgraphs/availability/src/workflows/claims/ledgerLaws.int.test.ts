import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  always,
  brokenRows,
  calendarForTests,
  checkUp,
  claimWith,
  everyDay,
  openProvider,
  secureWith,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { claimSlot, type ClaimSlotInput } from './claimSlot.ts';
import { holdSlot } from './holdSlot.ts';
import { listForTests } from '#testing/listForTests.ts';
import { releaseClaim } from './releaseClaim.ts';
import { releaseHold } from './releaseHold.ts';
import { sweepExpiredClaims } from './sweepExpiredClaims.ts';
import { type BookingRules, usualRules } from '#domain/schedule/bookingRules.ts';
import type { WeeklyWindow } from '#domain/schedule/hours.ts';
import { bitMillis, ledgerDay, ledgerDayAt, type Millis } from '#domain/time/ledgerDay.ts';
import { everyJump } from '#domain/time/zonesForTests.ts';

// What must hold of a ledger day whatever is done to it, many things at a time: its bits are those of its claims, no two claims
// share one but where a desk says so or one is moved, and a time is listed exactly when it can be claimed.

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests('2026-01-15T00:00:00Z');
});
afterAll(() => test.close());

/** Days with 23, 25, 24.5, 23.5, 24 and 26 hours, some of them off the full hour of the rest of the world, and some without a midnight. */
const special = [
  ['Europe/Stockholm', '2026-03-29'],
  ['America/New_York', '2026-11-01'],
  ['America/St_Johns', '2026-03-08'],
  ['America/Havana', '2026-03-08'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Pacific/Chatham', '2026-04-05'],
  ['Pacific/Chatham', '2026-09-27'],
  ['Asia/Kathmandu', '2026-06-01'],
  ['Africa/Cairo', '2026-04-24'],
  ['Antarctica/Troll', '2026-10-25'],
] as const;

const anyDay = fc.oneof(
  fc.constantFrom(...special),
  fc.constantFrom(...everyJump).map(({ zone, at }) => [zone, ledgerDayAt(zone, at).date] as const),
);

/** Hours past each other, around the jumps, over midnight, and all day; or of any kind. */
const windows = fc.oneof(
  fc.constantFrom(
    everyDay(0, 1_440),
    everyDay(60, 250),
    everyDay(480, 700),
    everyDay(100, 1_300),
    everyDay(1_260, 1_680),
  ),
  fc
    .tuple(fc.nat(287), fc.integer({ min: 24, max: 288 }))
    .map(([from, length]) => everyDay(from * 5, (from + length) * 5)),
);

const rules = fc
  .record({
    every: fc.constantFrom(1, 2, 3, 5, 6, 7, 12),
    offset: fc.nat(11),
    limits: fc.array(
      fc.record({
        per: fc.constantFrom('DAY' as const, 'WEEK' as const),
        most: fc.integer({ min: 2, max: 9 }),
        treatmentIds: fc.constantFrom(null, [checkUp.id], ['treatment_other']),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ every, offset, limits }): BookingRules => ({
    ...usualRules,
    alignMinutes: every * 5,
    offsetMinutes: (offset % every) * 5,
    limits: limits.map((limit, n) => ({ ...limit, id: `limit_${n}`, uncounted: {} })),
  }));

const step = fc.record({
  what: fc.constantFrom(
    'hold',
    'hold',
    'claim',
    'claim',
    'claim',
    'override',
    'override',
    'move',
    'move',
    'release',
    'releaseHold',
    'convert',
    'secure',
    'wait',
    'sweep',
    'narrow',
  ),
  /** Which of a few people, and so which claim. */
  who: fc.nat(3),
  /** Mostly one of the first times that are listed as it begins, which are near each other; else any bit of the day. */
  isListed: fc.constantFrom(true, true, true, false),
  bit: fc.nat(311),
  rules,
});

let count = 0;

/** What was done, and how many were listed after all of it. */
const seen = { overridden: 0, moved: 0, listed: 0 };

describe('a ledger day', () => {
  it('keeps its laws', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyDay,
        windows,
        rules,
        fc.array(fc.array(step, { minLength: 2, maxLength: 7 }), { minLength: 3, maxLength: 6 }),
        fc.nat(4),
        async ([zone, date], hours, ruled, rounds, phase) => {
          const me = (count += 1);
          const providerId = await openProvider(test.calendar, `provider_${me}`, { timeZone: zone }, hours);
          const day = ledgerDay(zone, date);
          const timeAt = (bit: number) => ({
            providerId,
            treatmentId: checkUp.id,
            start: Temporal.Instant.fromEpochMilliseconds(day.startsAt + bit * bitMillis),
          });
          const list = async (): Promise<Millis[]> => {
            const from = Temporal.PlainDate.from(date);
            const request = { providerId, treatmentId: checkUp.id, from, days: 1 };
            const [slots] = await listForTests(test.calendar, [request]);
            const starts = slots!.map(({ start }) => start.epochMilliseconds);
            expect(new Set(starts).size).toBe(starts.length);
            return starts;
          };
          const change = async (windows: WeeklyWindow[], rules: BookingRules): Promise<unknown> => {
            const { schedule } = (await test.calendar.resources.find(providerId))!;
            const changed = {
              ...schedule!,
              version: schedule!.version + 1,
              periods: always(...windows),
              rules,
            };
            return await test.calendar.schedules.replace(providerId, changed, {
              at: test.clock.now(),
              by: null,
            });
          };
          const take = async (
            claimId: string,
            bookingId: string,
            bit: number,
            how: Pick<ClaimSlotInput, 'override' | 'insteadOf'>,
          ): Promise<boolean> => {
            const input = { claimId, bookingId, expiresAt: inMinutes(2), ...how };
            const { __typename } = await claimSlot(test.calendar, input, { slot: timeAt(bit) });
            if (__typename === 'Claimed' && how.override) seen.overridden += 1;
            return __typename === 'Claimed';
          };
          const inMinutes = (minutes: number) => test.clock.now().add({ minutes });
          const holdIds = new Map<number, string>();

          const run = async (one: (typeof rounds)[number][number]): Promise<unknown> => {
            const { what, who, rules } = one;
            const bit = one.isListed && first.length > 0 ? first[one.bit % first.length]! : one.bit;
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
            if (what === 'override') {
              const override = { by: 'desk', reason: 'pain', rulesOnly: who % 2 === 0 };
              return await take(`over-${me}-${who}`, `booking-${me}-${who}`, bit, { override });
            }
            if (what === 'move') {
              // To the next time: it mostly overlaps the one that it leaves.
              const next = first[(first.indexOf(bit) + 1) % first.length] ?? bit + 1;
              await claimWith(test.calendar, claimId, { slot: timeAt(bit) }, inMinutes(2));
              const how = { insteadOf: claimId };
              const moved = await take(`moved-${me}-${bit}`, `booking_of_${claimId}`, next, how);
              if (moved && (await releaseClaim(test.calendar, claimId))) seen.moved += 1;
              return;
            }
            return await change(everyDay(bit, 1_440), rules);
          };
          await change(hours, ruled);
          const first = (await list()).slice(0, 24).map((at) => (at - day.startsAt) / bitMillis);
          for (const round of rounds) {
            await Promise.all(round.map(run));
            expect(await brokenRows(test.connection)).toEqual([]);
          }

          // What is listed can be claimed; what is not, cannot. Each is let go again.
          const listed = new Set(await list());
          seen.listed += Number(listed.size > 0);
          // Of those that are listed some forty, and of the others each fifth.
          const bits = Array.from({ length: day.bits }, (_, bit) => bit);
          const isListed = (bit: number): boolean => listed.has(day.startsAt + bit * bitMillis);
          const some = Math.ceil(listed.size / 40);
          const tried = [
            ...bits.filter(isListed).filter((_, n) => n % some === phase % some),
            ...bits.filter((bit) => !isListed(bit) && bit % 5 === phase),
          ];
          for (const bit of tried) {
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
      { numRuns: 20 },
    );
    for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(0);
  }, 120_000);
});
