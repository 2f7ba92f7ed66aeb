import { afterAll, beforeAll, expect, it } from 'vitest';
import { calendarForTests, type TestCalendar } from '#testing/calendarForTests.ts';
import { entryFor, offerOf, slotOn, wishFor } from '#domain/waitlist/waitlistForTests.ts';

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

const group = { clinicId: 'clinic_1', treatmentId: 'treatment_1' };

it('keeps an entry as it is', async () => {
  const { waitlist } = test.calendar;
  const entry = entryFor({
    id: 'waiting_kept',
    wish: wishFor({ providerId: 'provider_1', earliest: 480, latest: 720, weekdays: [1, 5] }),
    offers: [
      offerOf(slotOn('2026-11-24T09:00'), { status: 'OPEN', claims: [{ claimId: 'c', bookingId: 'b' }] }),
    ],
    status: 'OFFERED',
    lapses: 2,
  });
  expect(await waitlist.insert(entry)).toBe(true);
  expect(await waitlist.insert({ ...entry, lapses: 0 })).toBe(false);
  // Its place in the queue is the engine's to say.
  const kept = { ...entry, joinedAt: expect.any(Temporal.Instant) };
  expect(await waitlist.find(entry.id)).toEqual(kept);
  expect(await waitlist.findByOffer('offer_1')).toEqual(kept);
});

it('writes a change of the state that it was decided on, and no other', async () => {
  const { waitlist } = test.calendar;
  const entry = entryFor({ id: 'waiting_changed' });
  await waitlist.insert(entry);
  const changes = ['PAUSED', 'LEFT', 'OVER'] as const;
  const saved = await Promise.all(changes.map((status) => waitlist.save({ ...entry, status, rev: 2 })));
  expect(saved.filter(Boolean)).toHaveLength(1);
  expect((await waitlist.find(entry.id))?.status).toBe(changes[saved.indexOf(true)]);
});

it('finds what has changed by the engine’s own stamps, also what was stamped long before now', async () => {
  const { waitlist } = test.calendar;
  const entry = entryFor({
    id: 'waiting_news',
    owners: ['nora'],
    joinedAt: test.clock.now().subtract({ hours: 900 }),
  });
  await waitlist.insert(entry);
  const found = async (agoMs: number, latest: Date | null = null) =>
    (await waitlist.findChanges(['nora'], { agoMs, latest, overlapMs: 5 })).map(({ id, rev }) => [id, rev]);
  expect(await found(1e9)).toEqual([]);
  await waitlist.save({ ...entry, status: 'PAUSED', rev: 2 });
  expect(await found(60_000)).toEqual([['waiting_news', 2]]);
  // As if the engine's clock had been put on by an hour since.
  const stamp = new Date(Date.now() - 3_600_000);
  await test.connection.collection('waitlist').updateOne({ owners: 'nora' }, { $set: { changed: stamp } });
  expect(await found(60_000)).toEqual([]);
  expect(await found(60_000, stamp)).toEqual([['waiting_news', 2]]);
});

it('takes a group that is due for one of all who ask', async () => {
  const { waitlistGroups } = test.calendar;
  await waitlistGroups.join(group);
  const taken = await Promise.all([1, 2, 3, 4].map(() => waitlistGroups.takeDue(30_000)));
  expect(taken.filter(Boolean)).toEqual([{ ...group, dueAt: expect.any(Temporal.Instant) }]);
  const one = taken.find(Boolean)!;
  // Somebody joins meanwhile: it is due at once, whatever is settled.
  await waitlistGroups.join(group);
  await waitlistGroups.settle(one, { dueInMs: 300_000, touchedBy: [] });
  await waitlistGroups.forget(one);
  expect(await waitlistGroups.takeDue(30_000)).not.toBeNull();
});

it('forgets a group that nobody has joined of late', async () => {
  const { waitlistGroups } = test.calendar;
  const forgotten = { clinicId: 'clinic_forgotten', treatmentId: '$treatment' };
  const find = async () => (await waitlistGroups.findTouched(['clinic_forgotten|$treatment']))[0];
  await waitlistGroups.join(forgotten);
  await waitlistGroups.forget((await find())!);
  expect(await find()).toMatchObject(forgotten);
  const joinedAt = new Date(Date.now() - 121_000);
  await test.connection.collection('waitlist_groups').updateMany({}, { $set: { joinedAt } });
  await waitlistGroups.forget((await find())!);
  expect(await find()).toBeUndefined();
});

it('takes a group too that a clock has put off which was a day ahead', async () => {
  const { waitlistGroups } = test.calendar;
  const groups = test.connection.collection('waitlist_groups');
  await groups.deleteMany({});
  await waitlistGroups.join(group);
  const putOff = async (ms: number) =>
    await groups.updateMany({}, { $set: { dueAt: new Date(Date.now() + ms) } });
  await putOff(300_000);
  expect(await waitlistGroups.takeDue(30_000)).toBeNull();
  await putOff(86_400_000);
  expect(await waitlistGroups.takeDue(30_000)).toMatchObject(group);
  expect(await waitlistGroups.takeDue(30_000)).toBeNull();
});

it('has an index for each of its filters', async () => {
  const { waitlist, waitlistGroups } = test.calendar;
  const filters: { of: string; filter: object }[] = [];
  const note = ({ command }: { command: Record<string, unknown> }): void => {
    const of = command['find'] ?? command['aggregate'] ?? command['findAndModify'] ?? command['distinct'];
    const stages = (command['pipeline'] ?? []) as { $match?: object }[];
    const filter = command['filter'] ?? stages[0]?.$match ?? command['query'];
    if (typeof of === 'string' && of.startsWith('waitlist') && filter) filters.push({ of, filter });
  };
  const client = test.connection.getClient();
  client.on('commandStarted', note);
  const entry = entryFor();
  await waitlist.find('x');
  await waitlist.findByOffer('x');
  await waitlist.findQueue(group, ['WAITING'], 10, entry);
  await waitlist.findQueue(group, ['OFFERING', 'OFFERED'], 10);
  await waitlist.findOfClinic({ clinicId: 'clinic_1', providerId: 'provider_1' }, 10, entry);
  await waitlist.findOwn({ subject: 'anna', isPartner: true, deskOf: ['clinic_1'] }, 10, entry);
  await waitlist.findChanges(['anna', 'bo'], { agoMs: 10, latest: new Date(), overlapMs: 10 });
  await waitlist.findOffered('anna');
  await waitlist.countOpen('anna', 11);
  await waitlist.countJoined('anna', 'clinic_1', 11);
  await waitlist.firstInQueue(entry);
  await waitlist.findSessionIds(group);
  await waitlistGroups.takeDue(10);
  await waitlist.findOffering(group, 10, entry);
  await waitlistGroups.findTouched(['a', 'b']);
  client.off('commandStarted', note);
  expect(filters).toHaveLength(15);
  for (const { of, filter } of filters) {
    const plan = await test.connection.collection(of).find(filter).explain('queryPlanner');
    expect([of, filter, JSON.stringify(plan).includes('COLLSCAN')]).toEqual([of, filter, false]);
  }
});
