import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenRows, calendarForTests, claimWith, type TestCalendar } from '#testing/calendarForTests.ts';
import { dyingAt, lives } from '#testing/dyingForTests.ts';
import { sessionsOn, start } from '#testing/sessionsForTests.ts';
import { cancelSession } from './cancelSession.ts';
import { listSessions } from './readSessions.ts';
import { sweepSessions } from './sweepSessions.ts';

// What a process leaves that is killed while it makes a session, cancels one, or takes a seat.

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

const { open, create, sessionOf, book, starts, free } = sessionsOn(() => test);

describe('a process that is killed', () => {
  it('while it makes a session, leaves none or one, and the repeated call finishes it', async () => {
    for (let n = 0; ; n += 1) {
      const clinic = await open();
      await clinic.require([await clinic.make('ROOM')]);
      const before = await starts(clinic);
      const alive = await lives(() => create(clinic, 3, {}, dyingAt(test.calendar, n)));
      // What is not made whole is not shown.
      const shown = await listSessions(test.calendar, {
        clinicId: clinic.clinicId,
        from: start,
        until: start.add({ minutes: 1 }),
        first: 5,
      });
      expect(shown.edges.length).toBe(alive ? 1 : 0);
      if (n % 2 === 0) {
        test.clock.advance({ minutes: 3 });
        await sweepSessions(test.calendar);
        const after = await listSessions(test.calendar, {
          clinicId: clinic.clinicId,
          from: start,
          until: start.add({ minutes: 1 }),
          first: 5,
        });
        const left = await starts(clinic);
        if (after.edges.length === 0) expect(left).toEqual(before);
        else expect(left).not.toContain(start.epochMilliseconds);
      }
      expect((await create(clinic, 3)).__typename).toBe('Created');
      expect(await starts(clinic)).not.toContain(start.epochMilliseconds);
      expect(await brokenRows(test.connection)).toEqual([]);
      if (alive) return;
    }
  });

  it('while it cancels one, leaves it open, or cancelled once the sweeper comes by', async () => {
    for (let n = 0; ; n += 1) {
      const clinic = await open();
      const before = await starts(clinic);
      const session = await sessionOf(clinic, 3);
      const input = { sessionId: session.id, expectedVersion: session.version };
      const alive = await lives(() => cancelSession(dyingAt(test.calendar, n), clinic.desk, input));
      test.clock.advance({ minutes: 3 });
      await sweepSessions(test.calendar);
      const { state } = (await test.calendar.sessions.find(session.id))!;
      expect(state).toBe(n === 0 ? 'OPEN' : 'CANCELLED');
      expect((await starts(clinic)).length === before.length).toBe(state === 'CANCELLED');
      expect(await brokenRows(test.connection)).toEqual([]);
      if (alive) return;
    }
  });

  it('while it books a seat, leaves one that is free again', async () => {
    for (let n = 0; ; n += 1) {
      const session = await sessionOf(await open(), 1);
      const alive = await lives(() => book(session.id, 'anna', `${session.id}-a`, dyingAt(test.calendar, n)));
      test.clock.advance({ minutes: 3 });
      expect(await free(session)).toBe(1);
      expect((await book(session.id, 'ben', `${session.id}-b`)).__typename).toBe('Claimed');
      expect(
        (await claimWith(test.calendar, `${session.id}-a`, { sessionId: session.id }, test.inMinutes(2)))
          .__typename,
      ).not.toBe('Claimed');
      expect(await brokenRows(test.connection)).toEqual([]);
      if (alive) return;
    }
  });
});
