import type { History, Violation } from '../history/history.ts';
import { checkBookings } from './bookings.ts';
import { checkCalendars } from './calendars.ts';
import { checkClaims } from './claims.ts';
import { checkDirectory } from './directory.ts';
import { checkEvents } from './events.ts';
import { checkExceptions } from './exceptions.ts';
import { checkHolds } from './holds.ts';
import { checkLedger } from './ledger.ts';
import { checkLimits } from './limits.ts';
import { checkOffers } from './offers.ts';
import { checkOverrides } from './overrides.ts';
import { checkParts } from './parts.ts';
import { checkPayments } from './payments.ts';
import { checkPlans } from './plans.ts';
import { checkPools } from './pools.ts';
import { checkRefusals } from './refusals.ts';
import { checkSessions } from './sessions.ts';
import { checkStranded } from './stranded.ts';
import { checkWaitingAtRest } from './toldOfWaiting.ts';
import { checkTurns } from './turns.ts';
import { checkVersions } from './versions.ts';
import { checkViews } from './views.ts';
import { checkWaitlist } from './waitlist.ts';
import { checkWatchers } from './watchers.ts';

/** All that a run broke. Nothing, of a platform that does what it says. */
export const check = (history: History): Violation[] => [
  ...checkLedger(history),
  ...checkClaims(history),
  ...checkCalendars(history),
  ...checkBookings(history),
  ...checkRefusals(history),
  ...checkHolds(history),
  ...checkPayments(history),
  ...checkEvents(history),
  ...checkDirectory(history),
  ...checkWatchers(history),
  ...checkVersions(history),
  ...checkExceptions(history),
  ...checkParts(history),
  ...checkLimits(history),
  ...checkPools(history),
  ...checkSessions(history),
  ...checkPlans(history),
  ...checkOverrides(history),
  ...checkStranded(history),
  ...checkWaitlist(history),
  ...checkTurns(history),
  ...checkOffers(history),
  ...checkWaitingAtRest(history),
  ...checkViews(history),
];
