import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { calendarForTests, secureWith, type TestCalendar } from '#testing/calendarForTests.ts';
import { brokenRows } from '#testing/ledgerForTests.ts';
import { forgetQueues, openOffer, who } from '#testing/queueForTests.ts';
import { fullSession, seatClaim, seatsOn, seatsTaken } from '#testing/seatsForTests.ts';
import { declineOffer } from './declineOffer.ts';

// What those who wait for a session are told of its end, or of that of some of its seats.

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterEach(() => forgetQueues(test.connection));
afterAll(async () => {
  expect(await brokenRows(test.connection)).toEqual([]);
  await test.close();
});

const { free, look, statusesOf, acceptSeat, change, cancel, queueOf } = seatsOn(() => test);

describe('the end of a session', () => {
  it('that is cancelled is that of all who wait for it; seats that are offered do not keep it', async () => {
    const { calendar } = test;
    const of = await fullSession(test, 2);
    const [anna, bo, carl] = await queueOf(of, 'anna', 'bo', 'carl');
    await free(of, 'seated0');
    await look(of);
    await declineOffer(calendar, who('anna'), (await openOffer(calendar, anna!)).id);
    await look(of);
    expect(await statusesOf(anna!, bo!, carl!)).toEqual(['PAUSED', 'OFFERED', 'WAITING']);
    const offer = await openOffer(calendar, bo!);
    expect(await cancel(of)).toMatchObject({
      __typename: 'SessionInUse',
      bookingIds: [`booking of ${seatClaim(of.session, 'seated1')}`],
      heldSeats: 0,
    });
    expect(await statusesOf(bo!)).toEqual(['OFFERED']);
    await free(of, 'seated1');
    expect(await cancel(of)).toMatchObject({ __typename: 'Cancelled' });
    expect(await acceptSeat(offer, 'bo')).toMatchObject({ code: 'HOLD_EXPIRED' });
    await look(of);
    expect(await statusesOf(anna!, bo!, carl!)).toEqual(['OVER', 'OVER', 'OVER']);
    expect((await calendar.waitlist.find(bo!.id))!.offers.map(({ status }) => status)).toEqual(['WITHDRAWN']);
    await look(of);
    expect(await calendar.ledger.findClaimsIn([`${of.session.id}|seats`])).toEqual([]);
  });

  it('that somebody is booking a seat of is not to be', async () => {
    const { calendar } = test;
    const of = await fullSession(test, 1);
    const [anna] = await queueOf(of, 'anna');
    await free(of, 'seated0');
    await look(of);
    const offer = await openOffer(calendar, anna!);
    expect((await acceptSeat(offer, 'anna')).__typename).toBe('Claimed');
    expect(await cancel(of)).toMatchObject({ __typename: 'SessionInUse' });
    await secureWith(calendar, `claim of ${offer.id}`);
    await look(of);
    expect(await statusesOf(anna!)).toEqual(['FULFILLED']);
  });

  it('that has begun is that of all who wait for it, and no offer lasts longer', async () => {
    const { calendar, clock } = test;
    const before = clock.now();
    const of = await fullSession(test, 1);
    const [anna, bo] = await queueOf(of, 'anna', 'bo');
    clock.set(of.session.slot.start.subtract({ minutes: 5 }).toString());
    await free(of, 'seated0');
    await look(of);
    expect((await openOffer(calendar, anna!)).expiresAt).toEqual(of.session.slot.start);
    clock.advance({ minutes: 5 });
    await look(of);
    await look(of);
    expect(await statusesOf(anna!, bo!)).toEqual(['OVER', 'OVER']);
    clock.set(before.toString());
  });

  it('or of some of its seats takes back what is offered, and leaves its place to who was offered it', async () => {
    const { calendar } = test;
    const of = await fullSession(test, 3);
    const [anna, bo] = await queueOf(of, 'anna', 'bo');
    await free(of, 'seated0');
    await free(of, 'seated1');
    await look(of);
    expect(await statusesOf(anna!, bo!)).toEqual(['OFFERED', 'OFFERED']);
    expect(await change(of, 2)).toMatchObject({ session: { seats: 2 } });
    expect((await statusesOf(anna!, bo!)).toSorted()).toEqual(['OFFERED', 'WAITING']);
    expect(await seatsTaken(calendar, of)).toBe(2);
    expect(await change(of, 1)).toMatchObject({ session: { seats: 1 } });
    expect(await statusesOf(anna!, bo!)).toEqual(['WAITING', 'WAITING']);
    expect(await change(of, 2)).toMatchObject({ session: { seats: 2 } });
    await look(of);
    expect(await statusesOf(anna!, bo!)).toEqual(['OFFERED', 'WAITING']);
  });
});
