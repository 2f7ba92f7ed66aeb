import type { History, Violation } from '../history/history.ts';
import { checkBookings } from './bookings.ts';
import { checkClaims } from './claims.ts';
import { checkEvents } from './events.ts';
import { checkHolds } from './holds.ts';
import { checkLedger } from './ledger.ts';
import { checkPayments } from './payments.ts';
import { checkWatchers } from './watchers.ts';

/** All that a run broke. Nothing, of a platform that does what it says. */
export const check = (history: History): Violation[] => [
  ...checkLedger(history),
  ...checkClaims(history),
  ...checkBookings(history),
  ...checkHolds(history),
  ...checkPayments(history),
  ...checkEvents(history),
  ...checkWatchers(history),
];
