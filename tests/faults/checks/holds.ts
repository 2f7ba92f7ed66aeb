import type { Deed, History, Shift, Violation } from '../history/history.ts';

/** A hold keeps its time until its deadline, and no longer. */
export function checkHolds({
  deeds,
  probes,
  shifts,
  rows,
}: Pick<History, 'deeds' | 'probes' | 'shifts' | 'rows'>): Violation[] {
  return [...lostTooSoon(deeds, shifts), ...keptTooLong(probes), ...keptThoughReleased(deeds, rows)];
}

/**
 * A hold whose release was acknowledged is gone. Not so where it was asked for several times: the first of these calls may have been under
 * way still, and have made it anew after the release.
 */
export function keptThoughReleased(deeds: readonly Deed[], rows: History['rows']): Violation[] {
  const once = new Set(
    deeds.flatMap(({ tries, answer }) =>
      tries === 1 && answer.is === 'done' ? (answer.hold?.id ?? []) : [],
    ),
  );
  const claims = new Map(rows.flatMap(({ entries }) => entries.map((entry) => [entry.id, entry])));
  return deeds.flatMap(({ client, kind, holdId = '', answer }) => {
    const claim = claims.get(holdId);
    if (kind !== 'release' || answer.is !== 'done' || !claim || !once.has(holdId)) return [];
    const what = `${client} released ${holdId}, and it is there until ${claim.until}`;
    return [{ rule: 'a hold that is released is gone', what }];
  });
}

/** What says that the time of a hold is not its holder's any more. */
const lost = new Set(['HOLD_EXPIRED', 'SLOT_TAKEN', 'SLOT_NOT_OFFERED']);

function lostTooSoon(deeds: readonly Deed[], shifts: readonly Shift[]): Violation[] {
  return deeds.flatMap((deed) => {
    if (deed.answer.is !== 'done' || !deed.answer.hold) return [];
    const { id, expiresAt } = deed.answer.hold;
    const uses = deeds.filter(({ holdId }) => holdId === id);
    const [first] = uses.toSorted((a, b) => a.askedAt - b.askedAt);
    if (first?.kind !== 'book' || first.answer.is !== 'refused' || !lost.has(first.answer.code)) return [];
    if (
      first.answeredAt >= expiresAt ||
      uses.some((other) => other !== first && other.askedAt <= first.answeredAt)
    )
      return [];
    const wasShifted = shifts.some(
      ({ service, from, until }) =>
        (service === 'availability' || service === 'bookings') &&
        from <= first.answeredAt &&
        until >= deed.askedAt,
    );
    if (wasShifted) return [];
    const what = `${deed.client}: ${id} (${deed.kind}) was good until ${expiresAt}, and refused at ${first.answeredAt}: ${first.answer.code}`;
    return [{ rule: 'a hold is kept until its deadline', what }];
  });
}

const keptTooLong = (probes: History['probes']): Violation[] =>
  probes
    .filter(({ listed, answer }) => !listed || answer !== 'HoldSlotSuccess')
    .map(({ holdId, listed, answer }) => ({
      rule: 'an expired hold is in nobody’s way',
      what: `the time of ${holdId} was ${listed ? 'listed' : 'not listed'}, and answered ${answer}`,
    }));
