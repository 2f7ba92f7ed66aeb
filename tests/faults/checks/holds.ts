import type { Deed, History, Shift, Violation } from '../history/history.ts';

/** A hold keeps its time until its deadline, and no longer. */
export function checkHolds({
  deeds,
  probes,
  shifts,
}: Pick<History, 'deeds' | 'probes' | 'shifts'>): Violation[] {
  return [...lostTooSoon(deeds, shifts), ...keptTooLong(probes)];
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
