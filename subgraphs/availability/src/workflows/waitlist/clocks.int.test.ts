import { afterAll, beforeAll, expect, it } from 'vitest';
import { manualClock } from '@tidbok/kit/clock.ts';
import {
  always,
  calendarForTests,
  everyDay,
  openProvider,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { dyingAt, lives } from '#testing/dyingForTests.ts';
import { brokenRows } from '#testing/ledgerForTests.ts';
import {
  bookedProvider,
  claimOfDay,
  join,
  lookAfter,
  openOffer,
  queuesOn,
  week,
  who,
  wishOf,
} from '#testing/queueForTests.ts';
import { openClinic } from '#testing/equipmentForTests.ts';
import { joinFor, lookAfterSeats } from '#testing/seatsForTests.ts';
import { createSession } from '#workflows/sessions/createSession.ts';
import { joinWaitlist } from './joinWaitlist.ts';
import { releaseClaim } from '#workflows/claims/releaseClaim.ts';
import type { WaitlistEntry } from '#domain/waitlist/waitlistEntry.ts';

// What clocks that are wrong, and were put right, may do to those who wait: nothing that lasts.

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(async () => {
  expect(await brokenRows(test.connection)).toEqual([]);
  await test.close();
});

const ahead = async (hours: number) =>
  await test.another(manualClock(test.clock.now().add({ hours }).toString()));
/** As if so long had gone by for the engine since the entry changed. */
const agedBy = async ({ id }: WaitlistEntry, ms: number) =>
  await test.connection
    .collection<{ _id: string }>('waitlist')
    .updateOne({ _id: id }, { $set: { changed: new Date(Date.now() - ms) } });
const { offersTo } = queuesOn(() => test);

it('an offer lasts no longer where the clock that made it was a day ahead', async () => {
  const { calendar } = test;
  const provider = await bookedProvider(calendar, 'provider_c1', week);
  const [anna, bo] = [await join(calendar, provider, 'anna'), await join(calendar, provider, 'bo')];
  await releaseClaim(await ahead(24), claimOfDay(provider, 25));
  const offer = await openOffer(calendar, anna);
  expect(offer.expiresAt.epochMilliseconds).toBeGreaterThan(
    test.clock.now().add({ hours: 24 }).epochMilliseconds,
  );
  await agedBy(anna, 900_000);
  await lookAfter(calendar, provider);
  expect(await offersTo(anna, bo)).toEqual([`OFFERED ${provider} 25`, 'WAITING']);
  await agedBy(anna, 961_000);
  await lookAfter(calendar, provider);
  expect(await offersTo(anna, bo)).toEqual(['WAITING', `OFFERED ${provider} 25`]);
  expect((await calendar.waitlist.find(anna.id))!.offers).toMatchObject([{ status: 'LAPSED' }]);
});

it('what was noted by a clock a day ahead, before its process died, is finished by another', async () => {
  const { calendar } = test;
  const provider = await bookedProvider(calendar, 'provider_c2', week.slice(0, 6));
  const anna = await join(calendar, provider, 'annika');
  expect(await lives(async () => lookAfter(dyingAt(await ahead(24), 2), provider))).toBe(false);
  expect((await calendar.waitlist.find(anna.id))!.status).toBe('OFFERING');
  await lookAfter(calendar, provider);
  expect((await calendar.waitlist.find(anna.id))!.status).toBe('OFFERING');
  await agedBy(anna, 11_000);
  await lookAfter(calendar, provider);
  expect(await offersTo(anna)).toEqual([`OFFERED ${provider} 29`]);
});

it.each([-24, 24])(
  'whoever joins first is first, also by a clock that is elsewhere (%i h)',
  async (hours) => {
    const { calendar } = test;
    const other = await ahead(hours);
    const provider = await bookedProvider(calendar, `provider_c3_${hours}`, week);
    const [first, second, third] = [
      await join(calendar, provider, `a${hours}`),
      await join(other, provider, `b${hours}`),
      await join(calendar, provider, `c${hours}`),
    ];
    for (const day of [25, 26, 27]) await releaseClaim(calendar, claimOfDay(provider, day));
    expect(await offersTo(first, second, third)).toEqual(
      [25, 26, 27].map((day) => `OFFERED ${provider} ${day}`),
    );
  },
);

it('nobody stops waiting because one clock says that their days are past, or that their session has begun', async () => {
  // Days that are not past by the engine's clock.
  const now = Temporal.Now.instant();
  const today = now.toZonedDateTimeISO('UTC').toPlainDate();
  const present = await calendarForTests(now.toString());
  const provider = await openProvider(present.calendar, 'provider_c4', {}, everyDay(540, 541));
  const days = { from: today.toString(), until: today.add({ days: 1 }).toString() };
  const anna = await join(present.calendar, provider, 'anna', days);
  const clinic = await openClinic(present, { providers: 1, periods: always(...everyDay(0, 1_440)) });
  const { clinicId, providerId, treatmentId, desk } = clinic;
  const start = today.add({ days: 1 }).toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' }).toInstant();
  const made = await createSession(present.calendar, desk, {
    idempotencyKey: clinicId,
    providerId,
    treatmentId,
    start,
    seats: 1,
  });
  if (made.__typename !== 'Created') throw new Error(made.message);
  const of = { session: made.session, clinic };
  const bo = await joinFor(present.calendar, of, 'bo');

  const wrong = await present.another(manualClock(now.add({ hours: 96 }).toString()));
  await lookAfter(wrong, provider);
  await lookAfterSeats(wrong, of);
  const statuses = await Promise.all(
    [anna, bo].map(async ({ id }) => (await wrong.waitlist.find(id))!.status),
  );
  expect(statuses).toEqual(['WAITING', 'WAITING']);
  await present.close();
});

it('an entry is looked after also where its process slept before it wrote it, and its group was forgotten', async () => {
  const { calendar } = test;
  const provider = await bookedProvider(calendar, 'provider_c5', week.slice(0, 6));
  const sleeping = {
    ...calendar,
    waitlist: {
      ...calendar.waitlist,
      insert: async (entry: Parameters<typeof calendar.waitlist.insert>[0]) => {
        await test.connection.collection('waitlist_groups').deleteMany({});
        return await calendar.waitlist.insert(entry);
      },
    },
  };
  const joined = await joinWaitlist(sleeping, who('sleeper'), wishOf(provider));
  if (joined.__typename !== 'Joined') throw new Error(joined.message);
  await lookAfter(calendar, provider);
  expect(await offersTo(joined.entry)).toEqual([`OFFERED ${provider} 29`]);
});
