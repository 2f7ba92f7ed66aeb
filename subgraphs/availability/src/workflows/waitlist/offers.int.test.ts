import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { calendarForTests, secureWith, type TestCalendar } from '#testing/calendarForTests.ts';
import { brokenRows } from '#testing/ledgerForTests.ts';
import {
  accept,
  forgetQueues,
  join,
  nineOClock,
  openOffer,
  queuesOn,
  week,
  who,
  wishOf,
} from '#testing/queueForTests.ts';
import { declineOffer } from './declineOffer.ts';
import { holdSlot } from '#workflows/claims/holdSlot.ts';
import { joinWaitlist } from './joinWaitlist.ts';
import { leaveWaitlist } from './leaveWaitlist.ts';
import { listOwnEntries, positionOf } from './listWaitlist.ts';
import { releaseHold } from '#workflows/claims/releaseHold.ts';
import { resumeWaiting } from './resumeWaiting.ts';
import { takeOverOffer } from './takeOverOffer.ts';

// What becomes of an offer: accepted, declined, not answered, answered by a desk.

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterEach(() => forgetQueues(test.connection));
afterAll(async () => {
  expect(await brokenRows(test.connection)).toEqual([]);
  await test.close();
});

const { booked, cancel, look, offersTo, freeDays } = queuesOn(() => test);

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
