import type { History } from '../history/history.ts';
import type { Row, SessionState } from '../history/state.ts';
import { bits, booking, claim, deed, own, row, until } from './historyForTests.ts';
import { isBroken, isRight } from './casesForTests.ts';

// Sessions, their seats and their time.

const session: SessionState = {
  id: 'session_1',
  state: 'OPEN',
  version: 2,
  seats: 2,
  claimId: 'session_1:0',
};
const ofSession = claim('session_1:0', 40, { kind: 'session' });
const seats = (...ids: string[]): Row => ({
  key: 'session_1|seats',
  time: null,
  entries: ids.map((id) => claim(id, 0, { from: null, to: null, kind: 'hold', until, most: 9 })),
});
const inSession = (changed: Partial<History> = {}, state: Partial<SessionState> = {}): Partial<History> => ({
  rows: [row([own, ofSession], bits([10, 16], [40, 46])), seats('a', 'b')],
  sessions: [{ ...session, ...state }],
  ...changed,
});
const seated = { ...booking, sessionId: 'session_1' };

isBroken([
  [
    'no more seats are sold than there are',
    'three of two',
    inSession({ rows: [row([own, ofSession], bits([10, 16], [40, 46])), seats('a', 'b', 'c')] }),
  ],
  ['a session has its time, secured', 'it has none', inSession({ rows: [row([own], bits([10, 16]))] })],
  [
    'a session has its time, secured',
    'it ends',
    inSession({ rows: [row([own, { ...ofSession, until }], bits([10, 16], [40, 46]))] }),
  ],
  ['a cancelled session frees its time', 'it is taken', inSession({}, { state: 'CANCELLED' })],
  [
    'nobody has a seat in a cancelled session',
    'one has',
    inSession({ bookings: [seated] }, { state: 'CANCELLED' }),
  ],
  ['a seat has its session', 'there is none', { bookings: [seated] }],
  [
    'a patient has one seat of a session',
    'one has two',
    inSession({ bookings: [seated, { ...seated, id: 'booking_2' }] }),
  ],
  [
    'what was acknowledged of a session is so',
    'it is gone',
    { deeds: [deed('createSession', { is: 'done', session })] },
  ],
  [
    'what was acknowledged of a session is so',
    'it lost a version',
    inSession({ deeds: [deed('changeSession', { is: 'done', session: { ...session, version: 3 } })] }),
  ],
  [
    'what was acknowledged of a session is so',
    'it has other seats',
    inSession({ deeds: [deed('changeSession', { is: 'done', session: { ...session, seats: 3 } })] }),
  ],
  [
    'what was acknowledged of a session is so',
    'it is open again',
    inSession({
      deeds: [deed('cancelSession', { is: 'done', session: { ...session, state: 'CANCELLED' } })],
    }),
  ],
]);

isRight([['a session that is full', inSession()]]);
