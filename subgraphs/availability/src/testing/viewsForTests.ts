import { expect } from 'vitest';
import { at, claimWith, everyDay, openProvider, type TestCalendar } from './calendarForTests.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { type FollowedSlots, followSlots, type SlotDay } from '#workflows/live/followSlots.ts';
import type { Live } from '#workflows/live/live.ts';
import { instantOf, listForTests } from './listForTests.ts';

// Somebody who looks at the free times of three days, and what they see. For tests.

type Asked = Partial<FollowedSlots> & Pick<FollowedSlots, 'providerIds'>;

export const viewOf = (change: Asked): FollowedSlots => ({
  treatmentId: 'treatment_check',
  from: Temporal.PlainDate.from('2026-11-23'),
  days: 3,
  ...change,
});

/** A page of times as a frontend keeps it: each day that comes takes the place of what was known of it. */
function page(events: AsyncIterableIterator<readonly SlotDay[]>) {
  const days = new Map<string, readonly string[]>();
  let told = 0;
  const read = (async () => {
    for await (const change of events) {
      told += 1;
      for (const { providerId, date, slots } of change)
        days.set(
          `${providerId} ${date.toString()}`,
          slots.map(({ start }) => instantOf(start).toString()),
        );
    }
  })();
  return {
    days: () => days,
    told: () => told,
    all: () => [...days].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, starts]) => starts),
    async close() {
      await events.return?.();
      await read;
    },
  };
}

/**
 * @param get the calendar, once the tests run
 * @param live what follows it then
 */
export function viewsOn(get: () => TestCalendar, live: () => Live) {
  let count = 0;
  const nextProvider = (windows = everyDay(540, 720)) =>
    openProvider(get().calendar, `provider_s${(count += 1)}`, {}, windows);

  const follow = async (change: Asked) => page(await followSlots(live(), null, viewOf(change)));

  /** What a list tells of the same now. */
  const listed = async (asked: Asked) => {
    const { providerIds, ...rest } = viewOf(asked);
    const lists = await listForTests(
      get().calendar,
      providerIds.map((providerId) => ({ ...rest, providerId })),
    );
    return lists.flat().map(({ start }) => start.toString());
  };

  const expectFresh = async (shown: ReturnType<typeof page>, of: Asked) => {
    const present = await listed(of);
    await expect.poll(() => shown.all(), { timeout: 5_000 }).toEqual(present);
  };

  const claim = (calendar: Calendar, providerId: string, wall: string) =>
    claimWith(
      calendar,
      `claim ${providerId} ${wall}`,
      { slot: { providerId, treatmentId: 'treatment_check', start: at(wall) } },
      get().inMinutes(5),
    );

  return { nextProvider, follow, listed, expectFresh, claim };
}
