import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { calendarForTests, secureWith, type TestCalendar } from '#testing/calendarForTests.ts';
import { brokenRows } from '#testing/ledgerForTests.ts';
import {
  accept,
  bookedProvider,
  claimOfDay,
  join,
  lookAfter,
  nineOClock,
  offerTo,
  openOffer,
  who,
  wishOf,
} from '#testing/queueForTests.ts';
import { toDate } from '@tidbok/kit/clock.ts';
import { fromEntry } from '#store/waitlistMapping.ts';
import { declineOffer } from './declineOffer.ts';
import { holdSlot } from '#workflows/claims/holdSlot.ts';
import { joinWaitlist } from './joinWaitlist.ts';
import { leaveWaitlist } from './leaveWaitlist.ts';
import { listOwnEntries, listWaitlist, positionOf } from './listWaitlist.ts';
import { listSlots } from '#workflows/slots/listSlots.ts';
import { releaseClaim } from '#workflows/claims/releaseClaim.ts';
import { releaseHold } from '#workflows/claims/releaseHold.ts';
import { resumeWaiting } from './resumeWaiting.ts';
import { takeOverOffer } from './takeOverOffer.ts';
import type { WaitlistEntry } from '#domain/waitlist/waitlistEntry.ts';
import { entryFor, offerOf, slotOn, wishFor } from '#domain/waitlist/waitlistForTests.ts';

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(async () => {
  expect(await brokenRows(test.connection)).toEqual([]);
  await test.close();
});

// Each test has queues of its own, though the people are the same.
afterEach(async () => {
  for (const name of ['waitlist', 'waitlist_groups']) await test.connection.collection(name).deleteMany({});
});

let count = 0;
/** A provider that no other test has. */
const booked = (...days: number[]) => bookedProvider(test.calendar, `provider_${(count += 1)}`, days);
const cancel = (providerId: string, day: number) => releaseClaim(test.calendar, claimOfDay(providerId, day));
const look = (providerId: string) => lookAfter(test.calendar, providerId);
const week = [23, 24, 25, 26, 27, 28, 29];
const offersTo = (...entries: WaitlistEntry[]) =>
  Promise.all(entries.map((entry) => offerTo(test.calendar, entry)));
const freeDays = async (providerId: string) => {
  const wanted = {
    providerId,
    treatmentId: 'treatment_check',
    from: Temporal.PlainDate.from('2026-11-23'),
    days: 7,
  };
  const [slots = []] = await listSlots(test.calendar, [wanted]);
  return slots.map(({ start }) => start.toZonedDateTimeISO('Europe/Stockholm').day);
};

describe('a time that is freed', () => {
  it('is the first one’s who waits for it, with the very write that frees it', async () => {
    const { calendar } = test;
    const provider = await booked(...week);
    const anna = await join(calendar, provider, 'anna');
    const bo = await join(calendar, provider, 'bo');
    test.clock.advance({ seconds: 1 });
    // Waits for another day.
    const cecilia = await join(calendar, provider, 'cecilia', { from: '2026-11-25', until: '2026-11-25' });
    expect(await cancel(provider, 24)).toBe(true);
    const first = (await offerTo(calendar, anna)) === 'WAITING' ? bo : anna;
    const second = first === anna ? bo : anna;
    expect(await offersTo(first, second, cecilia)).toEqual([`OFFERED ${provider} 24`, 'WAITING', 'WAITING']);
    // Nobody else could have had it, and it is freed once.
    expect(await freeDays(provider)).toEqual([]);
    expect(await cancel(provider, 24)).toBe(false);
    const slot = { providerId: provider, treatmentId: 'treatment_check', start: nineOClock(24) };
    expect(await holdSlot(calendar, 'dora', { ...slot, idempotencyKey: 'd' })).toMatchObject({
      code: 'SLOT_TAKEN',
    });
    await cancel(provider, 25);
    expect(await offersTo(second, cecilia)).toEqual([`OFFERED ${provider} 25`, 'WAITING']);
  });

  it('goes to nobody who does not wait for it', async () => {
    const provider = await booked(...week);
    const anna = await join(test.calendar, provider, 'anna', { until: '2026-11-24' });
    await cancel(provider, 27);
    expect(await freeDays(provider)).toEqual([27]);
    expect(await offersTo(anna)).toEqual(['WAITING']);
  });

  it('costs who frees it one command more where nobody waits', async () => {
    const provider = await booked(23);
    const commands = await test.commandsOf(() => cancel(provider, 23));
    expect(commands).toEqual(['find', 'find', 'bulkWrite']);
  });

  it('is found by who looks next where nobody told of it: a hold that has expired', async () => {
    const { calendar, clock } = test;
    const provider = await booked(23, 24, 25, 26, 27, 28);
    const slot = { providerId: provider, treatmentId: 'treatment_check', start: nineOClock(29) };
    await holdSlot(calendar, `holder_${provider}`, { ...slot, idempotencyKey: provider });
    const anna = await join(calendar, provider, 'anna');
    await look(provider);
    expect(await offersTo(anna)).toEqual(['WAITING']);
    clock.advance({ minutes: 6 });
    await look(provider);
    expect(await offersTo(anna)).toEqual([`OFFERED ${provider} 29`]);
  });

  it('is offered also where it was somebody’s hold', async () => {
    const { calendar } = test;
    const provider = await booked(23, 24, 25, 26, 27, 28);
    const slot = { providerId: provider, treatmentId: 'treatment_check', start: nineOClock(29) };
    const held = await holdSlot(calendar, 'holder', { ...slot, idempotencyKey: provider });
    const anna = await join(calendar, provider, 'anna');
    if (held.__typename !== 'Held') throw new Error(held.__typename);
    expect(await releaseHold(calendar, 'holder', held.hold.id)).toMatchObject({ released: true });
    expect(await offersTo(anna)).toEqual([`OFFERED ${provider} 29`]);
  });

  it('is several people’s where several are freed, each the earliest that they want', async () => {
    const { calendar, clock } = test;
    const provider = await booked(26, 27, 28, 29);
    const [anna, bo, cecilia, dora] = [
      await join(calendar, provider, 'anna', { from: '2026-11-24' }),
      (clock.advance({ seconds: 1 }), await join(calendar, provider, 'bo')),
      (clock.advance({ seconds: 1 }), await join(calendar, provider, 'cecilia', { from: '2026-11-24' })),
      (clock.advance({ seconds: 1 }), await join(calendar, provider, 'dora')),
    ];
    await look(provider);
    expect(await offersTo(anna, bo, cecilia, dora)).toEqual([
      `OFFERED ${provider} 24`,
      `OFFERED ${provider} 23`,
      `OFFERED ${provider} 25`,
      'WAITING',
    ]);
  });

  it('is offered whoever of the clinic has it', async () => {
    const { calendar } = test;
    const provider = await booked(...week);
    const anna = await join(calendar, provider, 'anna', {
      providerId: null,
      clinicId: `clinic_of_${provider}`,
    });
    await cancel(provider, 28);
    expect(await offersTo(anna)).toEqual([`OFFERED ${provider} 28`]);
  });
});

describe('an offer', () => {
  it('that is not answered is the next one’s, and no more the same one’s', async () => {
    const { calendar, clock } = test;
    const provider = await booked(...week);
    const anna = await join(calendar, provider, 'anna');
    clock.advance({ seconds: 1 });
    const bo = await join(calendar, provider, 'bo');
    await cancel(provider, 24);
    clock.advance({ minutes: 15 });
    await look(provider);
    expect(await offersTo(anna, bo)).toEqual(['WAITING', `OFFERED ${provider} 24`]);
    clock.advance({ minutes: 15 });
    await look(provider);
    await look(provider);
    expect(await offersTo(anna, bo)).toEqual(['WAITING', 'WAITING']);
    expect(await freeDays(provider)).toEqual([24]);
  });

  it('is accepted by at most one, and fulfils when it is a booking', async () => {
    const { calendar } = test;
    const provider = await booked(...week);
    const anna = await join(calendar, provider, 'anna');
    await cancel(provider, 24);
    const offer = await openOffer(calendar, anna);
    expect(await accept(calendar, offer, 'bo')).toMatchObject({ code: 'NOT_FOUND' });
    const results = await Promise.all(
      ['a', 'b', 'c'].map((id) => accept(calendar, offer, 'anna', `${provider}_${id}`)),
    );
    const kinds = results.map(({ __typename }) => __typename).toSorted();
    expect(kinds).toEqual(['Claimed', 'HoldExpired', 'HoldExpired']);
    await look(provider);
    expect(await offersTo(anna)).toEqual([`OFFERED ${provider} 24`]);
    const claimed = results.find((result) => result.__typename === 'Claimed')!;
    await secureWith(calendar, claimed.claim.id);
    await look(provider);
    expect(await calendar.waitlist.find(anna.id)).toMatchObject({
      status: 'FULFILLED',
      bookingId: `booking_of_${offer.id}`,
      offers: [{ status: 'BOOKED' }],
    });
    expect(await declineOffer(calendar, who('anna'), offer.id)).toMatchObject({ code: 'OFFER_OVER' });
  });

  it('that was accepted but never became a booking counts as not answered', async () => {
    const { calendar, clock } = test;
    const provider = await booked(...week);
    const anna = await join(calendar, provider, 'anna');
    clock.advance({ seconds: 1 });
    const bo = await join(calendar, provider, 'bo');
    await cancel(provider, 24);
    await accept(calendar, await openOffer(calendar, anna), 'anna');
    clock.advance({ minutes: 4 });
    await look(provider);
    await look(provider);
    expect(await calendar.waitlist.find(anna.id)).toMatchObject({ status: 'WAITING', lapses: 1 });
    expect(await offersTo(bo)).toEqual([`OFFERED ${provider} 24`]);
  });

  it('that is declined is the next one’s at once', async () => {
    const { calendar, clock } = test;
    const provider = await booked(...week);
    const anna = await join(calendar, provider, 'anna');
    clock.advance({ seconds: 1 });
    const bo = await join(calendar, provider, 'bo');
    await cancel(provider, 24);
    const offer = await openOffer(calendar, anna);
    expect(await declineOffer(calendar, who('bo'), offer.id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await declineOffer(calendar, who('anna'), offer.id)).toMatchObject({ __typename: 'Changed' });
    expect(await offersTo(anna, bo)).toEqual(['WAITING', `OFFERED ${provider} 24`]);
    expect(await declineOffer(calendar, who('anna'), offer.id)).toMatchObject({ code: 'OFFER_OVER' });
    await declineOffer(calendar, who('bo'), (await openOffer(calendar, bo)).id);
    await look(provider);
    expect(await freeDays(provider)).toEqual([24]);
  });

  it('pauses the entry when three in a row are not answered, until it is resumed at its place', async () => {
    const { calendar, clock } = test;
    const provider = await booked(...week);
    const anna = await join(calendar, provider, 'anna');
    clock.advance({ seconds: 1 });
    const bo = await join(calendar, provider, 'bo', { from: '2026-11-27' });
    for (const day of [23, 24, 25]) {
      await cancel(provider, day);
      expect(await offersTo(anna)).toEqual([`OFFERED ${provider} ${day}`]);
      clock.advance({ minutes: 16 });
      await look(provider);
    }
    expect(await calendar.waitlist.find(anna.id)).toMatchObject({ status: 'PAUSED', lapses: 3 });
    expect(await positionOf(calendar, (await calendar.waitlist.find(bo.id))!)).toBe(1);
    await resumeWaiting(calendar, who('anna'), anna.id);
    expect(await positionOf(calendar, (await calendar.waitlist.find(bo.id))!)).toBe(2);
    await cancel(provider, 28);
    expect(await offersTo(anna, bo)).toEqual([`OFFERED ${provider} 28`, 'WAITING']);
  });

  it('does not count among the times that one holds, and is not released as one', async () => {
    const { calendar } = test;
    const provider = await booked(24, 25, 26);
    const anna = await join(calendar, provider, 'erik');
    await look(provider);
    expect(await offersTo(anna)).toEqual([`OFFERED ${provider} 23`]);
    const others = await booked();
    const hold = (day: number) => {
      const slot = { providerId: others, treatmentId: 'treatment_check', start: nineOClock(day) };
      return holdSlot(calendar, 'erik', { ...slot, idempotencyKey: String(day) });
    };
    const held = await Promise.all([23, 24, 25, 26, 27].map(hold));
    expect(held.map(({ __typename }) => __typename)).toEqual(Array(5).fill('Held'));
    expect(await hold(28)).toMatchObject({ code: 'TOO_MANY_HOLDS' });
    const { id } = await openOffer(calendar, anna);
    expect(await releaseHold(calendar, 'erik', id)).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('is given back by who leaves, to the next', async () => {
    const { calendar, clock } = test;
    const provider = await booked(...week);
    const anna = await join(calendar, provider, 'anna');
    clock.advance({ seconds: 1 });
    const bo = await join(calendar, provider, 'bo');
    await cancel(provider, 24);
    expect(await leaveWaitlist(calendar, who('bo'), anna.id)).toMatchObject({ code: 'NOT_FOUND' });
    await leaveWaitlist(calendar, who('anna'), anna.id);
    expect(await leaveWaitlist(calendar, who('anna'), anna.id)).toMatchObject({ entry: { status: 'LEFT' } });
    expect(await offersTo(bo)).toEqual([`OFFERED ${provider} 24`]);
  });

  it('is answered by a desk of the clinic in the patient’s place', async () => {
    const { calendar } = test;
    const provider = await booked(...week);
    const desk = who('desk-1', 'DESK', [`clinic_of_${provider}`]);
    const colleague = who('desk-2', 'DESK', [`clinic_of_${provider}`]);
    const patient = await join(calendar, provider, desk, { patientId: 'patient_without_app' });
    await cancel(provider, 24);
    const offer = await openOffer(calendar, patient);
    expect(await accept(calendar, offer, 'desk-2')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await takeOverOffer(calendar, who('anna'), offer.id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await takeOverOffer(calendar, colleague, offer.id)).toMatchObject({ __typename: 'Changed' });
    expect(await accept(calendar, offer, 'desk-2')).toMatchObject({ __typename: 'Claimed' });
  });

  it('is seen and changed by those who were at the desk only as long as they are', async () => {
    const { calendar } = test;
    const provider = await booked(...week);
    const clinics = [`clinic_of_${provider}`];
    const [joiner, colleague] = [who('desk-1', 'DESK', clinics), who('desk-2', 'DESK', clinics)];
    const entry = await join(calendar, provider, joiner, { patientId: 'anna' });
    await cancel(provider, 24);
    const offer = await openOffer(calendar, entry);
    await takeOverOffer(calendar, colleague, offer.id);
    const seenBy = async (caller: typeof joiner) =>
      (await listOwnEntries(calendar, caller, { first: 9 })).edges.map(({ node }) => node.id);
    for (const { subject } of [joiner, colleague]) {
      expect(await seenBy(who(subject!, 'DESK', clinics))).toEqual([entry.id]);
      expect(await seenBy(who(subject!, 'ADMIN'))).toEqual([entry.id]);
      for (const later of [who(subject!, 'DESK', ['clinic_x']), who(subject!, 'PATIENT', clinics)]) {
        expect(await seenBy(later)).toEqual([]);
        for (const change of [
          leaveWaitlist(calendar, later, entry.id),
          resumeWaiting(calendar, later, entry.id),
          declineOffer(calendar, later, offer.id),
          takeOverOffer(calendar, later, offer.id),
        ])
          expect(await change).toMatchObject({ code: 'NOT_FOUND' });
      }
    }
    const again = wishOf(provider, { patientId: 'anna' });
    expect(await joinWaitlist(calendar, who('desk-1', 'DESK', ['clinic_x']), again)).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect(await joinWaitlist(calendar, joiner, again)).toMatchObject({ __typename: 'Joined' });
    expect(await leaveWaitlist(calendar, who('anna'), entry.id)).toMatchObject({ __typename: 'Changed' });
  });
});

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

it('a time that is freed while several look is offered once', async () => {
  const { calendar } = test;
  const provider = await booked(...week);
  const [anna, bo] = [await join(calendar, provider, 'anna'), await join(calendar, provider, 'bo')];
  await Promise.all([cancel(provider, 24), look(provider), look(provider)]);
  await look(provider);
  const offers = await offersTo(anna, bo);
  expect(offers.toSorted()).toEqual([`OFFERED ${provider} 24`, 'WAITING']);
});
