import type { History, Violation } from '../history/history.ts';
import type { BookingState, Entry, SessionState } from '../history/state.ts';
import { ownersOf } from './owners.ts';

/** Group sessions: their seats are never oversold, and a patient has one. */
export function checkSessions({
  rows,
  sessions,
  bookings,
  deeds,
  at,
}: Pick<History, 'rows' | 'sessions' | 'bookings' | 'deeds' | 'at'>): Violation[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const byId = new Map(sessions.map((session) => [session.id, session]));
  const seats = Map.groupBy(
    bookings.filter(({ sessionId, takesTime }) => sessionId !== null && takesTime),
    ({ sessionId }) => sessionId!,
  );
  const claims = ownersOf(rows);
  return [
    ...sessions.flatMap((session) => [
      ...oversold(session, byKey.get(`${session.id}|seats`)?.entries ?? [], claims, at),
      ...withoutTime(session, claims),
      ...goneAndTaken(session, seats.get(session.id) ?? []),
    ]),
    ...[...seats]
      .filter(([id]) => !byId.has(id))
      .map(([id]) => ({ rule: 'a seat has its session', what: id })),
    ...[...seats.values()].flatMap(twice),
    ...checkToldOfSessions({ deeds, sessions }),
  ];
}

/** What clients were told of sessions is so, or was. */
export function checkToldOfSessions({ deeds, sessions }: Pick<History, 'deeds' | 'sessions'>): Violation[] {
  const byId = new Map(sessions.map((session) => [session.id, session]));
  return deeds.flatMap(({ client, kind, answer }) => {
    const told = answer.is === 'done' ? answer.session : undefined;
    if (!told) return [];
    return untrue(`${client} was told ${JSON.stringify(told)} for ${kind}`, told, byId.get(told.id));
  });
}

/** Holds count while they last. */
function oversold(
  { id, seats }: SessionState,
  entries: readonly Entry[],
  claims: ReadonlyMap<string, Entry>,
  at: number,
): Violation[] {
  const live = entries.filter(({ id }) => {
    const claim = claims.get(id);
    return claim !== undefined && (claim.until === null || claim.until > at);
  });
  if (live.length <= seats) return [];
  return [{ rule: 'no more seats are sold than there are', what: `${id}: ${live.length} of ${seats}` }];
}

function withoutTime({ id, state, claimId }: SessionState, claims: ReadonlyMap<string, Entry>): Violation[] {
  const claim = claims.get(claimId);
  if (state === 'OPEN' && (claim?.kind !== 'session' || claim.until !== null))
    return [{ rule: 'a session has its time, secured', what: `${id}: ${JSON.stringify(claim ?? 'none')}` }];
  if (state === 'CANCELLED' && claim) return [{ rule: 'a cancelled session frees its time', what: id }];
  return [];
}

const goneAndTaken = ({ id, state }: SessionState, seats: readonly BookingState[]): Violation[] =>
  state === 'CANCELLED'
    ? seats.map((booking) => ({
        rule: 'nobody has a seat in a cancelled session',
        what: `${id}: ${booking.id}`,
      }))
    : [];

/** A desk may book several for one: the desks of a run make up a new patient for each seat. */
function twice(seats: readonly BookingState[]): Violation[] {
  return [...Map.groupBy(seats, ({ patientId }) => patientId)]
    .filter(([, same]) => same.length > 1)
    .map(([patientId, same]) => ({
      rule: 'a patient has one seat of a session',
      what: `${same[0]!.sessionId}: ${patientId} has ${same.map(({ id }) => id).join(' and ')}`,
    }));
}

function untrue(
  what: string,
  told: Pick<SessionState, 'version' | 'state' | 'seats'>,
  session: SessionState | undefined,
): Violation[] {
  const rule = 'what was acknowledged of a session is so';
  if (!session) return [{ rule, what: `${what}: there is none` }];
  if (session.version < told.version) return [{ rule, what: `${what}: it is at ${session.version}` }];
  if (told.state === 'CANCELLED' && session.state !== 'CANCELLED')
    return [{ rule, what: `${what}: it is ${session.state}` }];
  if (session.version === told.version && session.seats !== told.seats)
    return [{ rule, what: `${what}: it has ${session.seats} seats` }];
  return [];
}
