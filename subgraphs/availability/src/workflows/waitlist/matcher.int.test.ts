import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createLogger } from '@tidbok/kit/telemetry/log.ts';
import {
  calendarForTests,
  claimWith,
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
  makeDue,
  nineOClock,
  offerTo,
  openOffer,
  week,
  who,
} from '#testing/queueForTests.ts';
import { until } from '#testing/untilForTests.ts';
import { addScheduleException } from '#workflows/schedule/addScheduleException.ts';
import { declineOffer } from './declineOffer.ts';
import { releaseClaim } from '#workflows/claims/releaseClaim.ts';
import { type Matcher, startMatcher } from './startMatcher.ts';
import { standingOffer, type WaitlistEntry } from '#domain/waitlist/waitlistEntry.ts';

let test: TestCalendar;
let matchers: Matcher[] = [];
beforeAll(async () => {
  test = await calendarForTests();
});
afterEach(async () => {
  await Promise.all(matchers.map((matcher) => matcher.stop()));
  matchers = [];
});
afterAll(async () => {
  expect(await brokenRows(test.connection)).toEqual([]);
  await test.close();
});

const log = createLogger({ service: 'test', level: 'silent' });
let count = 0;
const nextProvider = () => `provider_m${(count += 1)}`;

describe('the matcher', () => {
  it('offers what was free already, what is opened, and what time frees, by itself', async () => {
    const { calendar, clock } = test;
    matchers.push(startMatcher(calendar, log));
    const provider = await bookedProvider(calendar, nextProvider(), [24, 25, 26, 27, 28, 29]);
    const [anna, bo] = [await join(calendar, provider, 'anna'), await join(calendar, provider, 'bo')];
    const offers = () => Promise.all([anna, bo].map((entry) => offerTo(calendar, entry)));
    await until(async () => (await offers()).includes(`OFFERED ${provider} 23`));

    const exception = {
      kind: 'EXTRA' as const,
      from: '2026-11-26',
      until: '2026-11-26',
      opens: '13:00',
      closes: '13:30',
    };
    const desk = who('desk', 'DESK', [`clinic_of_${provider}`]);
    const change = { providerId: provider, expectedVersion: 1, exception: { ...exception, reason: null } };
    expect((await addScheduleException(calendar, desk, change)).__typename).toBe('Changed');
    await until(async () => (await offers()).includes(`OFFERED ${provider} 26`));

    clock.advance({ minutes: 15 });
    await makeDue(test.connection);
    // Neither answered: now each is offered what was the other's.
    await until(async () =>
      (await Promise.all([anna, bo].map(({ id }) => calendar.waitlist.find(id)))).every(
        (entry) => entry?.lapses === 1,
      ),
    );
    await makeDue(test.connection);
    await until(async () => (await offers()).every((offer) => offer.startsWith('OFFERED')));
  });

  it('looks after what another process has left', async () => {
    const { calendar, clock } = test;
    const provider = await bookedProvider(calendar, nextProvider(), week.slice(1));
    const slot = { providerId: provider, treatmentId: 'treatment_check', start: nineOClock(23) };
    await claimWith(calendar, `claim_${provider}`, { slot }, clock.now().add({ minutes: 2 }));
    const anna = await join(calendar, provider, 'carl');
    await lookAfter(calendar, provider);
    expect(await offerTo(calendar, anna)).toBe('WAITING');
    clock.advance({ minutes: 3 });
    await makeDue(test.connection);
    matchers.push(startMatcher(await test.another(clock), log));
    await until(async () => (await offerTo(calendar, anna)) === `OFFERED ${provider} 23`);
  });
});

it('however many look at once, each time is offered once, in the order of the queue', async () => {
  const { calendar, clock } = test;
  const provider = await openProvider(calendar, nextProvider(), {}, everyDay(540, 600));
  const others = await Promise.all([1, 2, 3].map(() => test.another(clock)));
  const entries: WaitlistEntry[] = [];
  for (let n = 0; n < 12; n += 1) {
    entries.push(await join(calendar, provider, `q${n}`));
    clock.advance({ milliseconds: 10 });
  }
  await Promise.all([calendar, ...others, calendar].map((each) => lookAfter(each, provider)));
  await lookAfter(calendar, provider);
  const found = await Promise.all(entries.map(({ id }) => calendar.waitlist.find(id)));
  const offers = found.flatMap((entry) => entry?.offers ?? []);
  // One fits into each of the seven days' hours, its buffers taken with it.
  const days = offers.map(({ slot }) => slot.start.toZonedDateTimeISO('Europe/Stockholm').day);
  expect(days.toSorted((a, b) => a - b)).toEqual(week);
  expect(found.filter((entry) => entry && standingOffer(entry)?.status === 'OPEN')).toHaveLength(7);
  expect(found.slice(0, 7).map((entry) => entry?.status)).toEqual(Array(7).fill('OFFERED'));
});

describe('a process that dies between any two writes', () => {
  it.each([0, 1, 2, 3, 4, 5])('while a cancelled time is handed over (after %i)', async (writes) => {
    const { calendar, clock } = test;
    const provider = await bookedProvider(calendar, nextProvider(), week);
    const anna = await join(calendar, provider, `a${provider}`);
    clock.advance({ seconds: 1 });
    const bo = await join(calendar, provider, `b${provider}`);
    await lives(() => releaseClaim(dyingAt(calendar, writes), claimOfDay(provider, 24)));
    // What bookings repeats until it is answered.
    await releaseClaim(calendar, claimOfDay(provider, 24));
    clock.advance({ seconds: 11 });
    await lookAfter(calendar, provider);
    await lookAfter(calendar, provider);
    expect(await brokenRows(test.connection)).toEqual([]);
    const offers = await Promise.all([anna, bo].map((entry) => offerTo(calendar, entry)));
    expect(offers.toSorted()).toEqual([`OFFERED ${provider} 24`, 'WAITING']);
    const hold = await calendar.ledger.findClaim(
      (await openOffer(calendar, offers[0] === 'WAITING' ? bo : anna)).id,
    );
    expect(hold).toMatchObject({ kind: 'hold', bookingId: null, terms: null });
  });

  it.each([0, 1, 2, 3, 4, 5, 6])('while a free time is offered (after %i)', async (writes) => {
    const { calendar, clock } = test;
    const provider = await bookedProvider(calendar, nextProvider(), week.slice(1));
    const anna = await join(calendar, provider, `a${provider}`);
    await lives(() => lookAfter(dyingAt(calendar, writes), provider));
    clock.advance({ seconds: 11 });
    await lookAfter(calendar, provider);
    await lookAfter(calendar, provider);
    expect(await offerTo(calendar, anna)).toBe(`OFFERED ${provider} 23`);
    expect((await calendar.waitlist.find(anna.id))?.offers).toHaveLength(1);
  });

  it.each([0, 1, 2, 3, 4, 5, 6])('while an offer is declined (after %i)', async (writes) => {
    const { calendar, clock } = test;
    const provider = await bookedProvider(calendar, nextProvider(), week);
    const anna = await join(calendar, provider, `a${provider}`);
    clock.advance({ seconds: 1 });
    const bo = await join(calendar, provider, `b${provider}`);
    await releaseClaim(calendar, claimOfDay(provider, 24));
    const { id } = await openOffer(calendar, anna);
    await lives(() => declineOffer(dyingAt(calendar, writes), who(`a${provider}`), id));
    clock.advance({ seconds: 11 });
    await lookAfter(calendar, provider);
    // The patient repeats what was not answered.
    await declineOffer(calendar, who(`a${provider}`), id);
    await lookAfter(calendar, provider);
    expect(await Promise.all([anna, bo].map((entry) => offerTo(calendar, entry)))).toEqual([
      'WAITING',
      `OFFERED ${provider} 24`,
    ]);
    expect((await calendar.waitlist.find(anna.id))?.offers).toMatchObject([{ status: 'DECLINED' }]);
  });

  it.each([0, 1, 2, 3, 4, 5, 6])('while an offer lapses (after %i)', async (writes) => {
    const { calendar, clock } = test;
    const provider = await bookedProvider(calendar, nextProvider(), week);
    const anna = await join(calendar, provider, `a${provider}`);
    clock.advance({ seconds: 1 });
    const bo = await join(calendar, provider, `b${provider}`);
    await releaseClaim(calendar, claimOfDay(provider, 24));
    clock.advance({ minutes: 15 });
    await lives(() => lookAfter(dyingAt(calendar, writes), provider));
    clock.advance({ seconds: 11 });
    await lookAfter(calendar, provider);
    await lookAfter(calendar, provider);
    expect(await Promise.all([anna, bo].map((entry) => offerTo(calendar, entry)))).toEqual([
      'WAITING',
      `OFFERED ${provider} 24`,
    ]);
    expect(await calendar.waitlist.find(anna.id)).toMatchObject({
      lapses: 1,
      offers: [{ status: 'LAPSED' }],
    });
  });
});
