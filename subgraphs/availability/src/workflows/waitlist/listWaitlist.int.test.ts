import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { toDate } from '@tidbok/kit/clock.ts';
import { calendarForTests, type TestCalendar } from '#testing/calendarForTests.ts';
import { brokenRows } from '#testing/ledgerForTests.ts';
import { forgetQueues, join, queuesOn, week, who } from '#testing/queueForTests.ts';
import { fromEntry } from '#store/waitlistMapping.ts';
import { listWaitlist, positionOf } from './listWaitlist.ts';
import type { WaitlistEntry } from '#domain/waitlist/waitlistEntry.ts';
import { entryFor, offerOf, slotOn, wishFor } from '#domain/waitlist/waitlistForTests.ts';

// The order of a queue, and who is told of it.

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterEach(() => forgetQueues(test.connection));
afterAll(async () => {
  expect(await brokenRows(test.connection)).toEqual([]);
  await test.close();
});

const { booked } = queuesOn(() => test);

describe('who waits', () => {
  it('is told their place among those who want the same', async () => {
    const { calendar, clock } = test;
    const provider = await booked(...week);
    const entries: WaitlistEntry[] = [];
    const wishes = [{}, { earliest: 600 }, { weekdays: [2] }, { until: '2026-11-24' }];
    for (const [n, change] of wishes.entries()) {
      entries.push(await join(calendar, provider, `p${n}`, change));
      clock.advance({ seconds: 1 });
    }
    const last = await join(calendar, provider, 'last', { weekdays: [1], latest: 590 });
    const places = await Promise.all([...entries, last].map((entry) => positionOf(calendar, entry)));
    // The last one could have none of the times of the second and of the third.
    expect(places).toEqual([1, 2, 3, 4, 3]);
  });

  it('is told the places of a whole page by one command that reads each queue once, however long it is', async () => {
    const { calendar } = test;
    const [provider, other] = [await booked(...week), await booked(...week)];
    const inQueueOf = (clinicId: string, n: number) =>
      entryFor({
        id: `waiting_${clinicId}_${n}`,
        joinedAt: test.clock.now().add({ milliseconds: n }),
        wish: wishFor({ clinicId, treatmentId: 'treatment_check', weekdays: n % 2 ? [1, 3] : [2] }),
        offers: Array.from({ length: 20 }, (_, k) =>
          offerOf(slotOn('2026-11-24T09:00'), { id: `${clinicId} ${n} ${k}` }),
        ),
      });
    const entries = [`clinic_of_${provider}`, `clinic_of_${other}`].flatMap((clinicId) =>
      Array.from({ length: 300 }, (_, n) => inQueueOf(clinicId, n)),
    );
    const stored = entries.map((entry) => ({ ...fromEntry(entry), joinedAt: toDate(entry.joinedAt) }));
    await test.connection.collection<{ _id: string }>('waitlist').insertMany(stored);
    const page = [...entries.slice(280, 300), ...entries.slice(580)];
    let places: (number | null)[] = [];
    const commands = await test.commandsOf(async () => {
      places = await Promise.all(page.map((entry) => positionOf(calendar, entry)));
    });
    expect(commands).toEqual(['aggregate']);
    const expected = Array.from({ length: 20 }, (_, n) => 141 + Math.floor(n / 2));
    expect(places).toEqual([...expected, ...expected]);
  });

  it('is seen by the desk of the clinic alone, in the order of the queue', async () => {
    const { calendar, clock } = test;
    const provider = await booked(...week);
    const clinicId = `clinic_of_${provider}`;
    const desk = who('desk', 'DESK', [clinicId]);
    for (const [n, change] of [{}, { providerId: null, clinicId }, {}].entries()) {
      await join(calendar, provider, `p${n}`, change);
      clock.advance({ seconds: 1 });
    }
    const all = { clinicId: null, providerId: provider, first: 20 };
    const page = await listWaitlist(calendar, desk, { ...all, first: 2 });
    const rest = await listWaitlist(calendar, desk, { ...all, after: page.pageInfo.endCursor });
    const patients = [...page.edges, ...rest.edges].map(({ node }) => node.patientId);
    expect(patients).toEqual(['p0', 'p1', 'p2']);
    const others = who('desk', 'DESK', ['clinic_x']);
    await expect(listWaitlist(calendar, others, all)).rejects.toThrow('own clinics');
    await expect(listWaitlist(calendar, desk, { ...all, clinicId })).rejects.toThrow('one of the two');
  });
});
