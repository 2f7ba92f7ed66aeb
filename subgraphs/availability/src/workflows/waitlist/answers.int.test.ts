import { afterAll, beforeAll, expect, it } from 'vitest';
import { calendarForTests, type TestCalendar } from '#testing/calendarForTests.ts';
import {
  accept,
  bookedProvider,
  claimOfDay,
  join,
  lookAfter,
  openOffer,
  who,
  wishOf,
} from '#testing/queueForTests.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { joinWaitlist } from './joinWaitlist.ts';
import { releaseClaim } from '#workflows/claims/releaseClaim.ts';
import { settleOffer } from './settleOffer.ts';
import { secureClaim } from '#workflows/claims/secureClaim.ts';

// What was answered stands: a place in the queue that somebody was told of, an offer that became a booking.

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

/** The calendar in which one method of the waitlist waits before its nth call. */
function waiting(method: 'countOpen' | 'insert' | 'findByOffer', nth: number) {
  const [begun, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const { waitlist } = test.calendar;
  let calls = 0;
  const held = async (...given: never[]): Promise<unknown> => {
    calls += 1;
    if (calls === nth) {
      begun.resolve();
      await gate.promise;
    }
    return await (waitlist[method] as (...all: never[]) => Promise<unknown>)(...given);
  };
  const calendar = { ...test.calendar, waitlist: { ...waitlist, [method]: held } } as Calendar;
  return { calendar, begun: begun.promise, goOn: gate.resolve };
}

it('a place that a repeated call was told of is not taken back by the first', async () => {
  const provider = await bookedProvider(test.calendar, 'provider_told', [23, 24]);
  for (let n = 0; n < 9; n += 1) await join(test.calendar, provider, 'frida', { idempotencyKey: `k${n}` });
  const joinAs = (idempotencyKey: string, calendar = test.calendar) =>
    joinWaitlist(calendar, who('frida'), wishOf(provider, { idempotencyKey }));
  const rival = waiting('insert', 1);
  const rivals = joinAs('rival', rival.calendar);
  await rival.begun;
  const slow = waiting('countOpen', 2);
  const first = joinAs('ours', slow.calendar);
  await slow.begun;
  const again = await joinAs('ours');
  rival.goOn();
  await rivals;
  slow.goOn();
  expect(again.__typename).toBe('Joined');
  expect((await first).__typename).toBe('Joined');
  expect((await joinAs('ours')).__typename).toBe('Joined');
});

it('an offer is not lapsed while a claim of it may still be secured', async () => {
  const provider = await bookedProvider(test.calendar, 'provider_late', [23]);
  const entry = await join(test.calendar, provider, 'gina');
  await releaseClaim(test.calendar, claimOfDay(provider, 23));
  await lookAfter(test.calendar, provider);
  const offer = await openOffer(test.calendar, entry);
  const claimed = await accept(test.calendar, offer, 'gina');
  if (claimed.__typename !== 'Claimed') throw new Error(claimed.__typename);
  test.clock.advance({ minutes: 10 });
  await settleOffer(test.calendar, (await test.calendar.waitlist.find(entry.id))!);
  const secured = await secureClaim(test.calendar, claimed.claim.id, claimed.claim.token);
  const { status } = (await test.calendar.waitlist.find(entry.id))!.offers.at(-1)!;
  // Either the claim was ended with the offer, or it stands and so does the offer.
  expect([secured.__typename === 'Secured', status]).toEqual([false, 'LAPSED']);
});
