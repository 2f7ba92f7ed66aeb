import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { calendarForTests, type TestCalendar } from '#testing/calendarForTests.ts';
import { brokenRows } from '#testing/ledgerForTests.ts';
import { forgetQueues, join, queuesOn, week, who, wishOf } from '#testing/queueForTests.ts';
import { joinWaitlist } from './joinWaitlist.ts';
import { listOwnEntries } from './listWaitlist.ts';
import { entryFor, wishFor } from '#domain/waitlist/waitlistForTests.ts';

// How one comes to wait for a time, how often at once, and until when.

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterEach(() => forgetQueues(test.connection));
afterAll(async () => {
  expect(await brokenRows(test.connection)).toEqual([]);
  await test.close();
});

const { booked, look, offersTo } = queuesOn(() => test);

describe('who waits', () => {
  it('joins once with a key, and again with another', async () => {
    const { calendar } = test;
    const provider = await booked(...week);
    const first = await join(calendar, provider, 'anna');
    expect((await join(calendar, provider, 'anna')).id).toBe(first.id);
    const other = await joinWaitlist(calendar, who('anna'), wishOf(provider, { until: '2026-11-24' }));
    expect(other).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    expect((await join(calendar, provider, 'anna', { idempotencyKey: 'k2' })).id).not.toBe(first.id);
  });

  it('waits in ten queues at most, however many calls race', async () => {
    const { calendar } = test;
    const provider = await booked(...week);
    const joining = Array.from({ length: 14 }, (_, n) =>
      joinWaitlist(calendar, who('frida'), wishOf(provider, { idempotencyKey: `k${n}` })),
    );
    const results = await Promise.all(joining);
    expect(results.filter(({ __typename }) => __typename === 'TooManyEntries').length).toBeGreaterThanOrEqual(
      4,
    );
    expect(await calendar.waitlist.countOpen('frida', 99)).toBeLessThanOrEqual(10);
    for (let n = 14; (await calendar.waitlist.countOpen('frida', 99)) < 10; n += 1)
      await join(calendar, provider, 'frida', { idempotencyKey: `k${n}` });
    const late = wishOf(provider, { idempotencyKey: 'late' });
    expect(await joinWaitlist(calendar, who('frida'), late)).toMatchObject({
      code: 'TOO_MANY_ENTRIES',
      limit: 10,
      per: 'PATIENT',
    });
    const own = await listOwnEntries(calendar, who('frida'), { first: 3 });
    expect(own.edges).toHaveLength(3);
    const next = await listOwnEntries(calendar, who('frida'), { first: 3, after: own.pageInfo.endCursor });
    const ids = [...own.edges, ...next.edges].map(({ node }) => node.id);
    expect(new Set(ids).size).toBe(6);
  });

  it('is of so many at a clinic at most of one partner or one desk, and of so many in all, however many calls race', async () => {
    const { calendar } = test;
    const [provider, other] = [await booked(...week), await booked(...week)];
    const clinicId = `clinic_of_${provider}`;
    const [partner, desk] = [who('partner', 'PARTNER'), who('desk', 'DESK', [clinicId])];
    const joinAs = (caller: typeof partner, n: number, of = provider) =>
      joinWaitlist(calendar, caller, wishOf(of, { patientId: `invented ${n}`, idempotencyKey: `i${n}` }));
    const standing = async (by: string) => await calendar.waitlist.countJoined(by, clinicId, 9_999);
    await calendar.waitlist.insert(entryFor({ joinedBy: 'partner', status: 'LEFT' }));
    for (let n = 0; n < 48; n += 1) await joinAs(partner, n);
    const raced = await Promise.all(Array.from({ length: 9 }, (_, n) => joinAs(partner, 48 + n)));
    expect(raced.filter(({ __typename }) => __typename === 'TooManyEntries').length).toBeGreaterThanOrEqual(
      7,
    );
    for (let n = 60; (await standing('partner')).atClinic < 50; n += 1) await joinAs(partner, n);
    expect(await joinAs(partner, 100)).toMatchObject({ limit: 50, per: 'CALLER_AT_CLINIC' });
    // What was made is answered to whoever repeats the call; and other clinics' queues are others.
    expect((await joinAs(partner, 0)).__typename).toBe('Joined');
    expect((await joinAs(partner, 101, other)).__typename).toBe('Joined');
    expect((await joinAs(desk, 102)).__typename).toBe('Joined');
    const many = Array.from({ length: 949 }, (_, n) =>
      entryFor({ id: `waiting_elsewhere_${n}`, joinedBy: 'partner', wish: wishFor({ clinicId: `c${n}` }) }),
    );
    await Promise.all(many.map((entry) => calendar.waitlist.insert(entry)));
    expect(await standing('partner')).toMatchObject({ atClinic: 50, inAll: 1_000 });
    expect(await joinAs(partner, 103, other)).toMatchObject({ limit: 1_000, per: 'CALLER' });
  });

  it('is told what makes no sense', async () => {
    const { calendar } = test;
    const provider = await booked();
    const joinAs = (change: object, caller = who('anna')) =>
      joinWaitlist(calendar, caller, wishOf(provider, { idempotencyKey: 'bad', ...change }));
    expect(await joinAs({ clinicId: 'clinic_1' })).toMatchObject({ field: 'providerId' });
    expect(await joinAs({ providerId: null })).toMatchObject({ field: 'providerId' });
    expect(await joinAs({ providerId: 'provider_none' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await joinAs({ treatmentId: 'treatment_none' })).toMatchObject({ field: 'treatmentId' });
    expect(await joinAs({ until: '2026-11-22' })).toMatchObject({ field: 'until' });
    expect(await joinAs({ idempotencyKey: '' })).toMatchObject({ field: 'idempotencyKey' });
    expect(await joinAs({ patientId: 'bo' })).toMatchObject({ code: 'NOT_ALLOWED' });
    const desk = who('desk', 'DESK', [`clinic_of_${provider}`]);
    expect(await joinAs({}, desk)).toMatchObject({ field: 'patientId' });
    expect(await joinAs({ patientId: 'bo' }, who('desk', 'DESK', ['clinic_x']))).toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });

  it('waits no more when the days are past', async () => {
    const { calendar, clock } = test;
    const before = clock.now();
    const provider = await booked(...week);
    const anna = await join(calendar, provider, 'anna', { until: '2026-11-24' });
    clock.set('2026-11-25T12:00:00Z');
    await look(provider);
    expect(await offersTo(anna)).toEqual(['OVER']);
    // Somebody may be about to write down an entry, but not for so long.
    const joinedAt = new Date(Date.now() - 180_000);
    await test.connection.collection('waitlist_groups').updateMany({}, { $set: { joinedAt } });
    await look(provider);
    const group = { clinicId: `clinic_of_${provider}`, treatmentId: 'treatment_check' };
    expect(await calendar.waitlistGroups.findTouched([`${group.clinicId}|${group.treatmentId}`])).toEqual([]);
    clock.set(before.toString());
  });
});
