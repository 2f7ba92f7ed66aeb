import type { Deed, History, Violation } from '../history/history.ts';
import type { EntryState } from '../history/state.ts';

type Entries = ReadonlyMap<string, EntryState>;

const rule = 'what was acknowledged of the waitlist is so';
/** Of an entry that is over nothing becomes any more. */
const isOver = (status: string): boolean => status === 'LEFT' || status === 'FULFILLED' || status === 'OVER';

/**
 * Whoever joined is there, whoever left does not wait any more, what was declined is declined, and whoever was to go on waiting did.
 *
 * @param entries as they were after all of these deeds
 * @param offMs by how much the clock may have been off that offers were made by
 */
export function checkToldOfWaiting(
  deeds: readonly Deed[],
  entries: readonly EntryState[],
  offMs = 0,
): Violation[] {
  const byId: Entries = new Map(entries.map((entry) => [entry.id, entry]));
  return deeds.flatMap((deed) => {
    const told = deed.answer.is === 'done' ? deed.answer.entry : undefined;
    if (!told) return [];
    const entry = byId.get(told.id);
    const found = entry ? wrong(deed, told.status, entry, offMs) : 'there is no such entry';
    return found === null ? [] : [{ rule, what: `${deed.client}: ${deed.kind} ${told.id}: ${found}` }];
  });
}

/** How an entry is otherwise than it was told that it is; null where it is not. */
function wrong({ kind, of, askedAt }: Deed, told: string, entry: EntryState, offMs: number): string | null {
  const is = `told ${told}, and it is ${entry.status}`;
  if (isOver(told) && entry.status !== told) return is;
  if (kind === 'leaveWaitlist' && !isOver(told)) return is;
  if (kind === 'declineOffer' && entry.offers.find(({ id }) => id === of)?.status !== 'DECLINED')
    return 'the offer is not declined';
  if (kind === 'resumeWaiting' && isPausedStill(entry, askedAt - offMs)) return is;
  return null;
}

/** What pauses an entry again is an offer that it had since. */
const isPausedStill = ({ status, offers }: EntryState, since: number): boolean =>
  status === 'PAUSED' && (offers.at(-1)?.madeAt ?? 0) < since;

/** As it was once all offers were answered, and at last. */
export function checkWaitingAtRest({
  deeds,
  answered,
  answeredAt,
  entries,
  shifts,
}: Pick<History, 'deeds' | 'answered' | 'answeredAt' | 'entries' | 'shifts'>): Violation[] {
  const offMs = Math.max(0, ...shifts.map(({ ms }) => Math.abs(ms)));
  const before = deeds.filter((deed) => deed.answeredAt < answeredAt);
  return [
    ...checkToldOfWaiting(before, answered, offMs),
    ...checkToldOfWaiting(
      deeds.filter((deed) => !before.includes(deed)),
      entries,
      offMs,
    ),
  ];
}
