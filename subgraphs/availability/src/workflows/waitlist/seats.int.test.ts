import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createLogger } from '@tidbok/kit/telemetry/log.ts';
import { calendarForTests, secureWith, type TestCalendar } from '#testing/calendarForTests.ts';
import { brokenRows } from '#testing/ledgerForTests.ts';
import { forgetQueues, makeDue, openOffer, who } from '#testing/queueForTests.ts';
import {
  bookSeat,
  fullSession,
  joinFor,
  lookAfterSeats,
  seatOf,
  seatsOn,
  seatsTaken,
} from '#testing/seatsForTests.ts';
import { holdSeat } from '#workflows/sessions/holdSeat.ts';
import { declineOffer } from './declineOffer.ts';
import { joinWaitlist } from './joinWaitlist.ts';
import { leaveWaitlist } from './leaveWaitlist.ts';
import { positionOf } from './listWaitlist.ts';
import { resumeWaiting } from './resumeWaiting.ts';
import { startMatcher } from './startMatcher.ts';
import { takeOverOffer } from './takeOverOffer.ts';

// Seats of group sessions, offered to those who wait for one.

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

describe('a seat that is freed', () => {
  it('is offered to the first who waits for the session, and is theirs once they have booked it', async () => {
    const { calendar } = test;
    const of = await fullSession(test, 3);
    const [anna, bo] = await queueOf(of, 'anna', 'bo');
    expect(await positionOf(calendar, bo!)).toBe(2);
    await look(of);
    expect(await statusesOf(anna!, bo!)).toEqual(['WAITING', 'WAITING']);
    await free(of, 'seated1');
    await look(of);
    expect(await statusesOf(anna!, bo!)).toEqual(['OFFERED', 'WAITING']);
    const offer = await openOffer(calendar, anna!);
    expect(offer).toMatchObject({ sessionId: of.session.id, slot: of.session.slot });
    // It is held: nobody else has it, not even whoever is quicker.
    expect(await bookSeat(calendar, of.session, 'quick')).toBe(false);
    expect(await acceptSeat(offer, 'bo', 'anna')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await acceptSeat(offer, 'bo')).toMatchObject({ code: 'NOT_FOUND' });
    const claimed = await Promise.all([acceptSeat(offer, 'anna'), acceptSeat(offer, 'anna')]);
    expect(claimed.map(({ __typename }) => __typename)).toEqual(['Claimed', 'Claimed']);
    await secureWith(calendar, `claim of ${offer.id}`);
    await look(of);
    expect(await calendar.waitlist.find(anna!.id)).toMatchObject({
      status: 'FULFILLED',
      bookingId: `booking of ${offer.id}`,
    });
    expect(await seatsTaken(calendar, of)).toBe(3);
  });

  it('goes on to the next where it is declined or not answered, and to the same one only once they resume', async () => {
    const { calendar, clock } = test;
    const of = await fullSession(test, 1);
    const [anna, bo, carl] = await queueOf(of, 'anna', 'bo', 'carl');
    await free(of, 'seated0');
    await look(of);
    await declineOffer(calendar, who('anna'), (await openOffer(calendar, anna!)).id);
    await look(of);
    expect(await statusesOf(anna!, bo!, carl!)).toEqual(['PAUSED', 'OFFERED', 'WAITING']);
    clock.advance({ minutes: 15 });
    await look(of);
    expect(await statusesOf(anna!, bo!, carl!)).toEqual(['PAUSED', 'PAUSED', 'OFFERED']);
    await resumeWaiting(calendar, who('anna'), anna!.id);
    await leaveWaitlist(calendar, who('carl'), carl!.id);
    await look(of);
    expect(await statusesOf(anna!, bo!, carl!)).toEqual(['OFFERED', 'PAUSED', 'LEFT']);
  });

  it('is offered where a hold of it lapses, and where the desk gives more seats, each to another', async () => {
    const { calendar, clock } = test;
    const of = await fullSession(test, 1);
    const { session } = of;
    await free(of, 'seated0');
    const held = await holdSeat(calendar, who('holder'), {
      idempotencyKey: session.id,
      sessionId: session.id,
    });
    expect(held.__typename).toBe('Held');
    const [anna, bo, carl] = await queueOf(of, 'anna', 'bo', 'carl');
    await look(of);
    expect(await statusesOf(anna!, bo!, carl!)).toEqual(['WAITING', 'WAITING', 'WAITING']);
    clock.advance({ minutes: 6 });
    await look(of);
    expect(await statusesOf(anna!, bo!, carl!)).toEqual(['OFFERED', 'WAITING', 'WAITING']);
    await change(of, 2);
    await look(of);
    expect(await statusesOf(anna!, bo!, carl!)).toEqual(['OFFERED', 'OFFERED', 'WAITING']);
    expect(await seatsTaken(calendar, of)).toBe(2);
  });

  it('is offered by the matcher without its being asked', async () => {
    const { calendar } = test;
    const of = await fullSession(test, 1);
    const [anna] = await queueOf(of, 'anna');
    // Only what is told makes the matcher look.
    await look(of);
    await makeDue(test.connection, 300_000);
    const matcher = startMatcher(calendar, createLogger({ service: 'test', level: 'silent' }));
    await delay(50);
    await free(of, 'seated0');
    while ((await statusesOf(anna!))[0] === 'WAITING') await delay(20);
    await matcher.stop();
    expect(await statusesOf(anna!)).toEqual(['OFFERED']);
  });

  it('is offered to who waits for the treatment as well, in the order of the queue, and not again', async () => {
    const { calendar, clock } = test;
    const of = await fullSession(test, 2);
    // No other time is free that day.
    const day = { from: '2026-11-24', until: '2026-11-24', latest: 570 };
    const later = await joinFor(calendar, of, 'dora', { ...day, earliest: 541 });
    const erik = await joinFor(calendar, of, 'erik', { ...day, earliest: 540, latest: 540 });
    clock.advance({ seconds: 1 });
    const [anna] = await queueOf(of, 'anna');
    await free(of, 'seated0');
    await look(of);
    expect(await statusesOf(later, erik, anna!)).toEqual(['WAITING', 'OFFERED', 'WAITING']);
    await declineOffer(calendar, who('erik'), (await openOffer(calendar, erik)).id);
    await look(of);
    await leaveWaitlist(calendar, who('anna'), anna!.id);
    await look(of);
    expect(await statusesOf(later, erik, anna!)).toEqual(['WAITING', 'WAITING', 'LEFT']);
    // Neither is who has one already.
    const seated = await joinFor(calendar, of, 'seated1', { ...day, earliest: 540 });
    const writes = await test.commandsOf(() => look(of));
    expect(await statusesOf(seated)).toEqual(['WAITING']);
    expect(writes).not.toContain('bulkWrite');
  });

  it('is answered by the desk in the patient’s place', async () => {
    const { calendar } = test;
    const of = await fullSession(test, 1);
    const entry = await joinFor(
      calendar,
      of,
      { ...of.clinic.desk, subject: 'desk-1' },
      { ...seatOf(of.session), clinicId: null, patientId: 'without app' },
    );
    await free(of, 'seated0');
    await look(of);
    const offer = await openOffer(calendar, entry);
    expect(await takeOverOffer(calendar, of.clinic.desk, offer.id)).toMatchObject({ __typename: 'Changed' });
    expect((await acceptSeat(offer, null, of.clinic.desk.subject!)).__typename).toBe('Claimed');
  });
});

it('who waits for a session is told what makes no sense', async () => {
  const { calendar } = test;
  const of = await fullSession(test, 1);
  const { session, clinic } = of;
  const ask = (input: object, patient = 'anna') =>
    joinWaitlist(calendar, who(patient), { ...seatOf(session), idempotencyKey: 'bad', ...input });
  const beside = [
    { providerId: clinic.providerId },
    { clinicId: clinic.clinicId },
    { treatmentId: clinic.treatmentId },
    { from: '2026-11-24' },
    { until: '2026-11-24' },
    { earliest: 60 },
    { latest: 60 },
    { weekdays: [1] },
  ];
  for (const more of beside) expect(await ask(more)).toMatchObject({ field: 'sessionId' });
  expect(await ask({ sessionId: 'session_none' })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await ask({}, 'seated0')).toMatchObject({ code: 'NOT_ALLOWED' });
  const neither = { sessionId: null, clinicId: clinic.clinicId, treatmentId: clinic.treatmentId };
  expect(await ask({ ...neither, treatmentId: null })).toMatchObject({ field: 'treatmentId' });
  expect(await ask({ ...neither, until: '2026-11-24' })).toMatchObject({ field: 'from' });
  expect(await ask({ ...neither, from: '2026-11-24' })).toMatchObject({ field: 'until' });
  await free(of, 'seated0');
  await cancel(of);
  expect(await ask({})).toMatchObject({ code: 'SLOT_NOT_OFFERED' });
});

it('whoever looks, books, declines, cancels and changes seats at once, no seat is given twice', async () => {
  const { calendar, clock } = test;
  const others = await Promise.all([1, 2].map(() => test.another(clock)));
  for (let round = 0; round < 5; round += 1) {
    const of = await fullSession(test, 4);
    const entries = await queueOf(of, ...Array.from({ length: 8 }, (_, n) => `q${n}`));
    const answer = async (n: number) => {
      const entry = (await calendar.waitlist.find(entries[n]!.id))!;
      const offer = entry.offers.at(-1);
      if (offer?.status !== 'OPEN') return;
      if (n % 3 === 0) await declineOffer(calendar, who(`q${n}`), offer.id);
      else if ((await acceptSeat(offer, `q${n}`)).__typename === 'Claimed')
        await secureWith(calendar, `claim of ${offer.id}`);
    };
    const seats = async () => (await calendar.sessions.find(of.session.id))!.seats;
    for (let step = 0; step < 4; step += 1) {
      await Promise.all([
        free(of, `seated${step}`, others[step % 2]),
        ...[calendar, ...others].map((each) => lookAfterSeats(each, of)),
        bookSeat(calendar, of.session, `public${step}`),
        ...entries.map((_, n) => answer(n)),
        change(of, 3 + (step % 2)),
      ]);
      expect(await seatsTaken(calendar, of)).toBeLessThanOrEqual(await seats());
    }
    for (let n = 0; n < 12; n += 1) {
      await look(of);
      await Promise.all(entries.map((_, k) => answer(k)));
      clock.advance({ seconds: 11 });
    }
    expect(await seatsTaken(calendar, of)).toBeLessThanOrEqual(await seats());
    const found = await Promise.all(entries.map(({ id }) => calendar.waitlist.find(id)));
    for (const entry of found.filter((each) => each!.status === 'FULFILLED')) {
      const claim = await calendar.ledger.findClaim(`claim of ${entry!.offers.at(-1)!.id}`);
      expect(claim).toMatchObject({ until: null, bookingId: entry!.bookingId });
    }
  }
});
