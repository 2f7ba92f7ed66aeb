import type { Deed, History, Violation } from '../history/history.ts';
import type { EntryState, OfferState } from '../history/state.ts';

/** Of a queue that is longer, those behind may be looked at apart from those before. */
const lookedAtOnce = 100;

/**
 * Of two who wait for the same time it is offered to the first. That can be said of one whose entry nobody has changed since before the
 * other asked to join: whoever offers the other something has read both, and would have written down an offer to the first. Of any other
 * entry it is not known since when it waits: it may have had an offer at that moment, or have been about to get one.
 */
export function checkTurns({
  deeds,
  offered,
  answered,
  stage,
}: Pick<History, 'deeds' | 'offered' | 'answered' | 'stage'>): Violation[] {
  const joins = new Map(deeds.flatMap((deed) => joinOf(deed)));
  const firsts = answered.filter(waitsSinceJoining);
  const isBefore = (first: EntryState, other: EntryState): boolean => {
    const [toldFirst, askedOther] = [joins.get(first.id)?.answeredAt, joins.get(other.id)?.askedAt];
    if (toldFirst === undefined || askedOther === undefined) return false;
    return toldFirst < askedOther && first.joinedAt < other.joinedAt;
  };
  return [...Map.groupBy(offered, queueOf)].flatMap(([queue, entries]) =>
    entries
      .toSorted((a, b) => a.joinedAt - b.joinedAt)
      .slice(0, lookedAtOnce)
      .flatMap((other) =>
        firsts
          .filter((first) => queueOf(first) === queue && isBefore(first, other))
          .flatMap((first) => passed(first, other, stage.timeZone)),
      ),
  );
}

const joinOf = (deed: Deed): [id: string, join: Deed][] =>
  deed.kind === 'joinWaitlist' && deed.answer.is === 'done' && deed.answer.entry
    ? [[deed.answer.entry.id, deed]]
    : [];

const queueOf = ({ clinicId, treatmentId }: EntryState): string => `${clinicId} ${treatmentId}`;

/** What is told of twice, as its call was repeated, has one change more. An offer that came to nothing makes two. */
const waitsSinceJoining = ({ status, offers, rev, sessionId }: EntryState): boolean =>
  status === 'WAITING' && offers.length === 0 && rev <= 2 && sessionId === null;

const passed = (first: EntryState, other: EntryState, timeZone: string): Violation[] =>
  other.offers
    .filter((offer) => offer.sessionId === null && isWanted(first, offer, timeZone))
    .map(({ id, start }) => ({
      rule: 'a time is offered to the first who waits for it',
      what: `${first.id} joined before ${other.id}, and waits for ${start}, which was offered to the other (${id})`,
    }));

function isWanted(entry: EntryState, { providerId, start }: OfferState, timeZone: string): boolean {
  const wall = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(timeZone);
  const day = wall.toPlainDate().toString();
  const minutes = wall.hour * 60 + wall.minute;
  return (
    (entry.providerId === null || entry.providerId === providerId) &&
    day >= entry.from &&
    day <= entry.until &&
    minutes >= entry.earliest &&
    minutes <= entry.latest &&
    entry.weekdays.includes(wall.dayOfWeek)
  );
}
