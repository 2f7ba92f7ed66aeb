import type { Wanted } from '../arena.ts';
import { book } from '../book.ts';
import { bookAppointment } from '../documents/bookings.ts';
import { cancelSession, createSession, holdSeat, session, updateSession } from '../documents/engine.ts';
import { type Deeds, isElsewhere, type Means, someTime } from '../means.ts';
import { read } from '../read.ts';
import { freeTreatmentId, prepaidTreatmentId } from '../stage.ts';

/** How many of the newest are of interest. */
const wanted = 3;

/** Group sessions, whose seats are few. */
export function sessions(means: Means): Deeds {
  const { booker, desk, random, board, stage } = means;
  const some = (): string | undefined =>
    board.sessions.length > 0 ? random.pick(board.sessions.slice(-wanted)) : undefined;
  // Where it is, the session says: to whoever books it is no matter.
  const where: Wanted = { providerId: stage.dentists[0], treatmentId: freeTreatmentId };

  async function create(): Promise<void> {
    const treatmentId = random.pick([freeTreatmentId, prepaidTreatmentId]);
    const seats = random.between(1, 4);
    const time = await someTime(means, { treatmentId });
    if (!time || isElsewhere(time.providerId, stage)) return;
    const key = desk.newKey();
    const input = { idempotencyKey: key, ...time, seats };
    const made = await desk.ask({ kind: 'createSession', key }, createSession, input);
    if (made && !board.sessions.includes(made.session.id)) board.sessions.push(made.session.id);
  }

  const withSession = (deed: (sessionId: string) => Promise<void>) => async (): Promise<void> => {
    const sessionId = some();
    await (sessionId === undefined ? create() : deed(sessionId));
  };

  async function holdOne(sessionId: string): Promise<void> {
    const fate = random.next();
    const key = booker.newKey();
    const wish = { kind: 'holdSeat', key, of: sessionId } as const;
    const held = await booker.ask(wish, holdSeat, { idempotencyKey: key, sessionId });
    if (!held || fate > 0.8) return;
    await book(means, { holdId: held.hold.id }, where, { holdId: held.hold.id });
  }

  const bookOne = async (sessionId: string): Promise<void> => void (await book(means, { sessionId }, where));

  /** Who has called or come in, one after the other: a desk books as many as there are. */
  async function bookForWalkIn(sessionId: string): Promise<void> {
    const key = desk.newKey();
    const input = { idempotencyKey: key, sessionId, patientId: `walk-in-${key}` };
    await desk.ask({ kind: 'book', key }, bookAppointment, input);
  }

  const changing = async (
    sessionId: string,
    change: (version: number, seats: number) => Promise<unknown>,
  ): Promise<void> => {
    const found = await read(desk.who, session, { id: sessionId });
    if (found?.session?.state === 'OPEN') await change(found.session.version, found.session.seats);
  };

  const resize = (sessionId: string): Promise<void> =>
    changing(sessionId, (expectedVersion, seats) => {
      const input = { sessionId, expectedVersion, seats: Math.max(1, seats + random.pick([-1, -1, 1])) };
      return desk.ask({ kind: 'changeSession', key: sessionId, of: sessionId }, updateSession, input);
    });

  const cancel = (sessionId: string): Promise<void> =>
    changing(sessionId, (expectedVersion) => {
      const input = { sessionId, expectedVersion };
      return desk.ask({ kind: 'cancelSession', key: sessionId, of: sessionId }, cancelSession, input);
    });

  return [
    [4, create],
    [6, withSession(holdOne)],
    [6, withSession(bookOne)],
    [3, withSession(bookForWalkIn)],
    [4, withSession(resize)],
    [4, withSession(cancel)],
  ];
}
