import type { Deed, DeedKind, History, Violation } from '../history/history.ts';

/** What a run was like, besides its history. */
export type Effort = {
  readonly clients: number;
  /** For how long there was a crowd. */
  readonly minutes: number;
  /** How often each kind of harm was done, and hit. */
  readonly harms: Readonly<Record<string, number>>;
};

/** Far less than a slow machine does. */
const wishesOfAClientAMinute = 5;
const harmsOfAMinute = 5;

const done =
  (...kinds: DeedKind[]) =>
  ({ deeds }: History): number =>
    deeds.filter(({ kind, answer }) => answer.is === 'done' && kinds.includes(kind)).length;

const isOfOffer = ({ kind, holdId, answer }: Deed): boolean =>
  kind === 'book' && answer.is === 'done' && holdId?.startsWith('offer_') === true;

/** What there usually is of a thousand wishes. Kinds that are rare are counted together. */
const usual: readonly (readonly [what: string, ofThousand: number, count: (history: History) => number])[] = [
  ['holds', 50, done('hold')],
  ['holds of a pool', 35, done('holdPool')],
  ['releases', 17, done('release')],
  ['bookings', 190, done('book')],
  ['bookings over others', 28, done('bookOver')],
  ['moves', 19, done('reschedule')],
  ['cancellations', 40, done('cancel')],
  ['bookings confirmed, received or seen to their end', 12, done('confirm', 'checkIn', 'complete', 'noShow')],
  ['pay pages', 40, done('pay')],
  ['payments', 35, ({ paidSessions }) => paidSessions.length],
  ['sessions', 10, done('createSession')],
  ['sessions changed or cancelled', 9, done('changeSession', 'cancelSession')],
  ['seats held', 5, done('holdSeat')],
  ['seats booked', 20, ({ bookings }) => bookings.filter(({ sessionId }) => sessionId !== null).length],
  ['series', 21, done('bookSeries')],
  ['visits', 22, done('bookVisit')],
  ['series and visits cancelled', 12, done('cancelSeries', 'cancelVisit')],
  ['schedules changed', 21, done('changeSchedule')],
  ['calendars shared or parted', 10, done('share')],
  ['rooms turned off or on', 5, done('changeEquipment')],
  ['clinics, providers and treatments changed', 25, done('changeDirectory')],
  ['places in the waitlist', 65, done('joinWaitlist')],
  ['places left', 35, done('leaveWaitlist')],
  ['offers declined', 2, done('declineOffer')],
  ['offers taken over', 20, done('takeOverOffer')],
  ['bookings of an offer', 30, ({ deeds }) => deeds.filter(isOfOffer).length],
  ['entries fulfilled', 30, ({ entries }) => entries.filter(({ status }) => status === 'FULFILLED').length],
  ['versions told to subscribers', 1_500, ({ watched }) => watched.flatMap(({ seen }) => seen).length],
];

/** So many calendars are shared or parted before a run ends, however many harms it had. */
export const leastShared = 3;

/** What there is whatever the length of the run. */
const always: readonly (readonly [what: string, least: number, count: (history: History) => number])[] = [
  ['expired holds that were asked for', 2, ({ probes }) => probes.length],
  ['pages of free times that were looked at', 3, ({ views }) => views.filter(shows).length],
  ['calendars shared or parted', leastShared, done('share')],
];

const shows = ({ listed }: History['views'][number]): boolean =>
  Object.values(listed).some((starts) => starts.length > 0);

/** The shares that harms are chosen by, those of one sort together. */
const harmful: readonly (readonly [what: string, share: number, kinds: readonly string[]])[] = [
  ['processes killed or held still', 0.5, ['kill', 'pause']],
  ['processes killed', 0.3, ['kill']],
  ['Redis flushed', 0.07, ['flush']],
  ['connections cut, muted or slowed', 0.28, ['cut', 'mute', 'slow']],
  ['clocks put off', 0.15, ['shift', 'shift by an hour', 'skew']],
];

/**
 * That nothing was violated says little where little was done. Much less than usual of anything means that it is refused, or not asked
 * for, or that the harm was none.
 */
export function checkEnough(history: History, { clients, minutes, harms }: Effort): Violation[] {
  const wishes = history.deeds.length;
  const harmed = Object.values(harms).reduce((sum, count) => sum + count, 0);
  const sum = (kinds: readonly string[]): number => kinds.reduce((sum, kind) => sum + (harms[kind] ?? 0), 0);
  return [
    ...lacking('wishes', wishes, Math.ceil(clients * minutes * wishesOfAClientAMinute)),
    ...lacking('harms', harmed, Math.ceil(minutes * harmsOfAMinute)),
    ...usual.flatMap(([what, ofThousand, count]) =>
      lacking(what, count(history), leastOf((wishes / 1_000) * ofThousand)),
    ),
    ...always.flatMap(([what, least, count]) => lacking(what, count(history), least)),
    ...harmful.flatMap(([what, share, kinds]) => lacking(what, sum(kinds), leastOf(harmed * share))),
  ];
}

/** Half of what is usual, less twice its spread: chance alone does not go below it. Of what is rare, none is usual too. */
function leastOf(usual: number): number {
  if (usual < 10) return 0;
  return Math.max(1, Math.floor(usual / 2 - 2 * Math.sqrt(usual)));
}

const lacking = (what: string, is: number, least: number): Violation[] =>
  is >= least
    ? []
    : [{ rule: 'much is done and much is harmed', what: `${is} ${what}, and there should be ${least}` }];
