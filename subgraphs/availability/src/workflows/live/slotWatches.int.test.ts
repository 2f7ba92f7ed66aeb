import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { createLogger } from '@tidbok/kit/telemetry/log.ts';
import {
  at,
  calendarForTests,
  claimWith,
  openProvider,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { type SlotWatches, slotWatches } from './slotWatches.ts';

// What is kept of pages that several look at, come to and leave.

let test: TestCalendar;
let watches: SlotWatches;
beforeAll(async () => {
  test = await calendarForTests();
});
afterEach(() => watches.stop());
afterAll(() => test.close());

const wantedOf = (providerId: string) => ({
  providerId,
  treatmentId: 'treatment_check',
  from: Temporal.PlainDate.from('2026-11-23'),
  days: 3,
});
const log = createLogger({ service: 'test', level: 'silent' });

/** The calendar, with each of its lists waiting for what is given for it. */
function listing(...gates: Promise<void>[]) {
  const asked: (readonly string[])[] = [];
  const { calendar } = test;
  const offers: typeof calendar.candidates.offers = async (wanted) => {
    asked.push(wanted.map(({ providerId }) => providerId));
    await gates[asked.length - 1];
    return await calendar.candidates.offers(wanted);
  };
  return { asked, calendar: { ...calendar, candidates: { ...calendar.candidates, offers } } };
}

it('lists nothing for whoever came and went before their turn', async () => {
  const gate = Promise.withResolvers<void>();
  const { asked, calendar } = listing(gate.promise);
  watches = slotWatches(calendar, log);
  const first = watches.open(wantedOf('provider_a'), null, () => undefined)!;
  await expect.poll(() => asked).toHaveLength(1);
  for (let n = 0; n < 100; n += 1)
    watches.open(wantedOf(`provider_gone_${n}`), null, () => undefined)!.close();
  const last = watches.open(wantedOf('provider_b'), null, () => undefined)!;
  expect(watches.watchedDays()).toBe(6);
  gate.resolve();
  await Promise.all([first.ready, last.ready]);
  expect(asked).toEqual([['provider_a'], ['provider_b']]);
  first.close();
  last.close();
  last.close();
  expect(watches.watchedDays()).toBe(0);
});

it('keeps a page fresh that was opened while another of the same failed', async () => {
  const providerId = await openProvider(test.calendar, 'provider_again');
  const gate = Promise.withResolvers<void>();
  const { asked, calendar } = listing(gate.promise);
  watches = slotWatches(calendar, log);
  const failing = watches.open(wantedOf(providerId), null, () => undefined)!;
  await expect.poll(() => asked).toHaveLength(1);
  failing.close();
  const told: string[] = [];
  const again = watches.open(wantedOf(providerId), null, (dates) => void told.push(...dates))!;
  gate.reject(new Error('the store is away'));
  await expect(failing.ready).rejects.toThrow('away');
  await again.ready;
  expect(watches.watchedDays()).toBe(3);
  told.length = 0;
  const slot = { providerId, treatmentId: 'treatment_check', start: at('2026-11-24T10:00') };
  await claimWith(test.calendar, 'claim_again', { slot }, test.clock.now().add({ minutes: 3 }));
  await expect.poll(() => told).toEqual(['2026-11-24']);
});

it('counts days as those of whoever opened them first, until nobody looks at them', () => {
  watches = slotWatches(test.calendar, log);
  const open = (subject: string | null, n: number) =>
    watches.open({ ...wantedOf(`provider_${n}`), days: 31 }, subject, () => undefined);
  const opened = Array.from({ length: 200 }, (_, n) => open('anna', n));
  expect(opened).not.toContain(null);
  expect(open('anna', 200)).toBeNull();
  // What another has opened costs nothing; nor does it free anything of theirs when they alone leave.
  const shared = open('bo', 200)!;
  expect(open('anna', 200)).not.toBeNull();
  const others = open('bo', 0)!;
  opened[0]!.close();
  expect(open('anna', 201)).toBeNull();
  others.close();
  expect(open('anna', 201)).not.toBeNull();
  shared.close();
  expect(watches.watchedDays()).toBe(201 * 31);
});
