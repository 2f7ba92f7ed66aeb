import type { Calendar } from '#workflows/calendar.ts';
import { isLive } from '#domain/ledger/claim.ts';
import type { Row } from '#domain/ledger/row.ts';
import { isOnOffer } from '#domain/sessions/isOnOffer.ts';
import { seatsKey, type Session } from '#domain/sessions/session.ts';
import { wallSlot } from '#domain/time/wallSlots.ts';
import { type Free, wants } from '#domain/waitlist/offerTurn.ts';
import type { WaitlistEntry, WaitlistGroup } from '#domain/waitlist/waitlistEntry.ts';

/** Farther ahead seats are looked for when these have begun. */
const mostSessions = 500;

/** The free seats of sessions that any of them waits for. */
export async function readFreeSeats(
  calendar: Calendar,
  group: WaitlistGroup,
  entries: readonly WaitlistEntry[],
): Promise<Free[]> {
  const { busy, ledger, clock } = calendar;
  const now = clock.now();
  const sessions = (await readSessions(calendar, group, entries, now)).filter(({ slot, id }) => {
    const seats = { sessionId: id, left: 1, takenBy: new Set<string>() };
    const free = { ...wallSlot(slot), seats };
    return entries.some(({ wish }) => wants(wish, free));
  });
  if (sessions.length === 0) return [];
  const offers = await calendar.candidates.offers(sessions.map(({ slot }) => slot));
  const wanted = sessions.filter((session, n) => isOnOffer(session, offers[n] ?? null));
  const taken = await busy.read({ days: [], counted: wanted.map(({ id }) => seatsKey(id)) }, now);
  const left = ({ id, seats }: Session): number => seats - taken.count(seatsKey(id));
  const free = wanted.filter((session) => left(session) > 0);
  const rows = await Promise.all(free.map(({ id }) => ledger.findRow(seatsKey(id))));
  return free.map((session, n) => ({
    ...wallSlot(session.slot),
    seats: { sessionId: session.id, left: left(session), takenBy: takersIn(rows[n]!, session.id, now) },
  }));
}

async function readSessions(
  { sessions }: Calendar,
  { clinicId, treatmentId }: WaitlistGroup,
  entries: readonly WaitlistEntry[],
  now: Temporal.Instant,
): Promise<Session[]> {
  const days = entries.flatMap(({ wish: { from, until } }) => [from, until]).toSorted();
  // Wherever the clinic is.
  const from = startOf(days[0]!).subtract({ hours: 24 });
  const until = startOf(days.at(-1)!).add({ hours: 48 });
  // One that has begun gives no seats any more.
  const soonest = now.add({ milliseconds: 1 });
  return await sessions.findOpen({
    of: { clinicId, treatmentId },
    from: Temporal.Instant.compare(from, soonest) > 0 ? from : soonest,
    until,
    after: null,
    limit: mostSessions,
  });
}

const startOf = (day: string): Temporal.Instant =>
  Temporal.PlainDate.from(day).toZonedDateTime('UTC').toInstant();

/** A seat that is somebody's only one stands in the row of its other part too, which names them. */
const takersIn = (row: Row | null, sessionId: string, now: Temporal.Instant): Set<string> =>
  new Set(
    (row?.entries ?? []).flatMap((entry) =>
      'key' in entry.of && isLive(entry, now) ? entry.of.key.slice(sessionId.length + 1) : [],
    ),
  );
