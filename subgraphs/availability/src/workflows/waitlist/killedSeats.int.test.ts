import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { calendarForTests, type TestCalendar } from '#testing/calendarForTests.ts';
import { dyingAt, lives } from '#testing/dyingForTests.ts';
import { brokenRows } from '#testing/ledgerForTests.ts';
import { forgetQueues, openOffer } from '#testing/queueForTests.ts';
import {
  bookSeat,
  fullSession,
  lookAfterSeats,
  seatsOn,
  seatsTaken,
  type TestSession,
} from '#testing/seatsForTests.ts';
import { sweepSessions } from '#workflows/sessions/sweepSessions.ts';

// What a process leaves that is killed while it offers a seat, cancels its session, or books it.

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterEach(() => forgetQueues(test.connection));
afterAll(async () => {
  expect(await brokenRows(test.connection)).toEqual([]);
  await test.close();
});

const { free, look, statusesOf, acceptSeat, cancel, queueOf } = seatsOn(() => test);

describe('a process that is killed', () => {
  const settled = async (of: TestSession) => {
    for (let n = 0; n < 3; n += 1) {
      test.clock.advance({ seconds: 11 });
      await look(of);
    }
  };

  it('while it offers a seat, leaves it to be offered to the same one', async () => {
    for (let n = 0; ; n += 1) {
      await forgetQueues(test.connection);
      const of = await fullSession(test, 1);
      const [anna, bo] = await queueOf(of, 'anna', 'bo');
      await free(of, 'seated0');
      const alive = await lives(() => lookAfterSeats(dyingAt(test.calendar, n), of));
      await settled(of);
      expect(await statusesOf(anna!, bo!)).toEqual(['OFFERED', 'WAITING']);
      expect((await test.calendar.waitlist.find(anna!.id))!.offers).toHaveLength(1);
      // All of it is held, not only what was written before.
      expect(await seatsTaken(test.calendar, of)).toBe(1);
      expect(await bookSeat(test.calendar, of.session, 'quick')).toBe(false);
      if (alive) return;
    }
  });

  it('while it cancels a session, leaves it to be cancelled, and nobody waiting for it', async () => {
    for (let n = 0; ; n += 1) {
      await forgetQueues(test.connection);
      const of = await fullSession(test, 2);
      const [anna, bo, carl] = await queueOf(of, 'anna', 'bo', 'carl');
      await free(of, 'seated0');
      await free(of, 'seated1');
      await look(of);
      const alive = await lives(() => cancel(of, dyingAt(test.calendar, n)));
      test.clock.advance({ minutes: 3 });
      await sweepSessions(test.calendar);
      await settled(of);
      const { state } = (await test.calendar.sessions.find(of.session.id))!;
      expect(state).toBe(n === 0 ? 'OPEN' : 'CANCELLED');
      const end = state === 'OPEN' ? ['OFFERED', 'OFFERED', 'WAITING'] : ['OVER', 'OVER', 'OVER'];
      expect(await statusesOf(anna!, bo!, carl!)).toEqual(end);
      if (alive) return;
    }
  });

  it('while it books from an offer, leaves the seat with at most one', async () => {
    for (let n = 0; ; n += 1) {
      await forgetQueues(test.connection);
      const of = await fullSession(test, 1);
      const [anna, bo] = await queueOf(of, 'anna', 'bo');
      await free(of, 'seated0');
      await look(of);
      const offer = await openOffer(test.calendar, anna!);
      const alive = await lives(() => acceptSeat(offer, 'anna', 'anna', dyingAt(test.calendar, n)));
      // Never repeated: the claim, or the hold, ends by itself.
      test.clock.advance({ minutes: 15 });
      await settled(of);
      expect(await statusesOf(anna!, bo!)).toEqual(['PAUSED', 'OFFERED']);
      expect(await seatsTaken(test.calendar, of)).toBe(1);
      if (alive) return;
    }
  });
});
