import { type Time, treatments } from '../arena.ts';
import { book } from '../book.ts';
import type { Booker } from '../booker.ts';
import { bookAppointment, type Booking, cancelBooking } from '../documents/bookings.ts';
import {
  clinicWaitlist,
  declineOffer,
  type Entry,
  joinWaitlist,
  leaveWaitlist,
  myWaitlist,
  resumeWaiting,
  takeOverOffer,
} from '../documents/waitlist.ts';
import { type Deeds, isElsewhere, type Means, ownHere } from '../means.ts';
import { read } from '../read.ts';

const shown = 20;
/** Whoever waits in more queues than that leaves one. */
const enough = 3;
const queued = 2;

/** Waiting for times that others have, or for any: being offered one, and what one does then. */
export function waiting(means: Means): Deeds {
  const { booker, desk, random, stage, arena, board } = means;
  const own: string[] = [];
  const { subject } = booker.who;
  const isPartner = subject === 'partner';
  const isPatient = subject.startsWith('patient');

  const join = (): Promise<void> => joinFor(random.chance(0.2) ? someSeat() : someTime());

  async function joinFor(wish: object): Promise<void> {
    // A desk and a partner wait for patients who have no account here.
    const forOther = !isPatient || random.chance(0.3);
    const by = forOther && !isPartner ? desk : booker;
    const key = by.newKey();
    const patient = forOther ? { patientId: `waiting-${key}` } : {};
    const input = { idempotencyKey: key, ...wish, ...patient };
    const joined = await by.ask({ kind: 'joinWaitlist', key }, joinWaitlist, input);
    if (!joined) return;
    own.push(joined.entry.id);
    if (own.length > enough) await leave(own.shift()!);
  }

  function someTime(): object {
    const { providerId, treatmentId, when } = random.chance(0.75) ? takenTime() : anyTime();
    return { treatmentId, ...when, ...(random.chance(0.5) ? { clinicId: stage.clinicId } : { providerId }) };
  }

  /** Of one of the newest sessions, where there is any. */
  function someSeat(): object {
    const sessionId = board.sessions.length > 0 ? random.pick(board.sessions.slice(-3)) : null;
    return sessionId === null ? someTime() : { sessionId };
  }

  /** Exactly a time that somebody has: it comes when they cancel. */
  function takenTime() {
    const here = board.taken.filter(({ providerId }) => !isElsewhere(providerId, stage));
    return here.length === 0 ? anyTime() : exactly(random.pick(here));
  }

  function exactly({ providerId, treatmentId, start }: Time) {
    const wall = Temporal.Instant.from(start).toZonedDateTimeISO(stage.timeZone);
    const day = wall.toPlainDate().toString();
    const at = wall.toPlainTime().toString({ smallestUnit: 'minute' });
    return { providerId, treatmentId, when: { from: day, until: day, earliestTime: at, latestTime: at } };
  }

  function anyTime() {
    const [from, until] = [arena.firstDay(), arena.firstDay().add({ days: arena.days - 1 })].map(String);
    const hour = random.pick([8, 13]);
    const when = { from, until, earliestTime: hourly(hour), latestTime: hourly(hour + 4) };
    return { providerId: random.pick(stage.dentists), treatmentId: random.pick(treatments), when };
  }

  /** Several wait for the very time that one then gives up: it is the first one's. */
  async function giveUp(): Promise<void> {
    const here = ownHere(means);
    if (here.length === 0) return await join();
    const { id: bookingId, ...time } = random.pick(here);
    const { treatmentId, providerId, when } = exactly(time);
    for (let waiting = 0; waiting < queued; waiting += 1) await joinFor({ treatmentId, ...when, providerId });
    const key = booker.newKey();
    await booker.ask({ kind: 'cancel', key, bookingId }, cancelBooking, { idempotencyKey: key, bookingId });
  }

  const leave = async (entryId: string): Promise<void> =>
    void (await desk.ask({ kind: 'leaveWaitlist', key: entryId, of: entryId }, leaveWaitlist, { entryId }));

  async function leaveOne(): Promise<void> {
    const entryId = own.shift();
    await (entryId === undefined ? join() : leave(entryId));
  }

  /** As a patient or a partner, who sees their own. */
  async function look(): Promise<void> {
    const mine = (isPatient || isPartner) && (await read(booker.who, myWaitlist, { first: shown }));
    if (mine)
      await answerOne(
        booker,
        mine.waitlist.edges.map(({ node }) => node),
      );
  }

  async function answerOne(by: Booker, entries: readonly Entry[]): Promise<void> {
    const paused = entries.find(({ status }) => status === 'PAUSED');
    if (paused) {
      const { id: entryId } = paused;
      await by.ask({ kind: 'resumeWaiting', key: entryId, of: entryId }, resumeWaiting, { entryId });
    }
    const offered = entries.filter(({ offer }) => offer?.hold);
    if (offered.length === 0) return;
    const { treatmentId, patientId, offer } = random.pick(offered);
    const { id: offerId } = offer!;
    const fate = random.next();
    const wanted = { providerId: stage.dentists[0], treatmentId };
    const accepted = { holdId: offerId, ...(isPartner && { patientId }) };
    if (fate < 0.6) await book(means, accepted, wanted, { holdId: offerId });
    else if (fate < 0.85)
      await by.ask({ kind: 'declineOffer', key: offerId, of: offerId }, declineOffer, { offerId });
    // The rest are not answered.
  }

  /** A desk that answers for one who has called: it books from the offer. */
  async function takeOver(): Promise<void> {
    const found = await read(desk.who, clinicWaitlist, { clinicId: stage.clinicId, first: shown });
    const offered = (found?.waitlist.edges ?? []).flatMap(({ node }) => (node.offer?.hold ? [node] : []));
    if (offered.length === 0) return await join();
    const { patientId, offer } = random.pick(offered);
    await acceptAtDesk(desk, offer!.id, patientId);
  }

  return [
    [5, join],
    [5, look],
    [3, takeOver],
    [1, leaveOne],
    [2, giveUp],
  ];
}

/** Joining alone: whoever is offered a time does not answer. */
export const joining = (means: Means): Deeds => waiting(means).slice(0, 1);

/** A desk takes an offer over and books from it. */
export async function acceptAtDesk(
  desk: Booker,
  offerId: string,
  patientId: string,
): Promise<Booking | null> {
  const wish = { kind: 'takeOverOffer', key: offerId, of: offerId } as const;
  if (!(await desk.ask(wish, takeOverOffer, { offerId }))) return null;
  const key = desk.newKey();
  const input = { idempotencyKey: key, holdId: offerId, patientId };
  const booked = await desk.ask({ kind: 'book', key, holdId: offerId }, bookAppointment, input);
  return booked?.booking ?? null;
}

const hourly = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;
