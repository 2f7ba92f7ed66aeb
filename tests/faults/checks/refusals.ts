import type { DeedKind, History, Violation } from '../history/history.ts';

const taken = ['SLOT_TAKEN', 'SLOT_NOT_OFFERED'] as const;

/** What each wish may meet of what others did before, or at the same moment. Every other refusal blames the client, who is a good one. */
const expected: Readonly<Record<DeedKind, readonly string[]>> = {
  hold: [...taken, 'TOO_MANY_HOLDS'],
  holdPool: [...taken, 'NONE_FREE', 'TOO_MANY_HOLDS'],
  // The patient has a seat already.
  holdSeat: [...taken, 'NOT_ALLOWED', 'TOO_MANY_HOLDS'],
  release: [],
  // An offer that a desk took over is not the patient's any more, and a seat is one of a patient's.
  book: [...taken, 'HOLD_EXPIRED', 'NOT_FOUND', 'NOT_ALLOWED'],
  // There is no room, or none in service.
  bookOver: taken,
  reschedule: [...taken, 'WRONG_STATE'],
  cancel: ['WRONG_STATE'],
  confirm: ['WRONG_STATE'],
  checkIn: ['WRONG_STATE'],
  complete: ['WRONG_STATE'],
  noShow: ['WRONG_STATE'],
  pay: ['NOTHING_TO_PAY'],
  createSession: taken,
  // It was cancelled meanwhile.
  changeSession: ['SEATS_TAKEN', 'STALE_VERSION', 'NOT_FOUND'],
  cancelSession: ['SESSION_IN_USE', 'STALE_VERSION'],
  bookSeries: taken,
  cancelSeries: [],
  bookVisit: [...taken, 'HOLD_EXPIRED'],
  cancelVisit: [],
  // Another has removed the exception.
  changeSchedule: ['STALE_VERSION', 'NOT_FOUND'],
  // Somebody has booked them first, or is making them one at this moment.
  share: ['HAS_BOOKINGS', 'MOVING', 'STALE_VERSION'],
  changeEquipment: ['STALE_VERSION'],
  changeDirectory: ['STALE_VERSION'],
  joinWaitlist: ['NOT_ALLOWED', 'SLOT_NOT_OFFERED', 'TOO_MANY_ENTRIES'],
  leaveWaitlist: [],
  resumeWaiting: [],
  declineOffer: ['OFFER_OVER'],
  takeOverOffer: ['OFFER_OVER'],
};

/** Nobody is refused for a reason that there cannot be. */
export const checkRefusals = ({ deeds }: Pick<History, 'deeds'>): Violation[] =>
  deeds.flatMap(({ client, kind, key, answer }) =>
    answer.is !== 'refused' || expected[kind].includes(answer.code)
      ? []
      : [{ rule: 'a wish is refused for a reason only', what: `${client}: ${kind} ${key}: ${answer.code}` }],
  );
