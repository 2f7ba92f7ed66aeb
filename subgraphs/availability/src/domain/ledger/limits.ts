import type { Limit } from '#domain/schedule/bookingRules.ts';
import { type Claim, isLive } from './claim.ts';
import type { Schedule } from '#domain/directory.ts';
import { type LedgerDay, ledgerDayAt } from '#domain/time/ledgerDay.ts';
import type { Offer } from '#domain/slots/offer.ts';
import type { CountedPart } from './part.ts';

/** A place of a limit, and the limit. */
export type LimitPart = CountedPart & { readonly limit: Limit };

/** The places that an appointment which starts on this day takes, one of each limit that counts it. */
export function limitParts({ calendarId, treatmentId, schedule }: Offer, day: LedgerDay): LimitPart[] {
  if (schedule.rules.limits.length === 0) return [];
  return schedule.rules.limits
    .filter((limit) => counts(limit, treatmentId))
    .map((limit) => {
      const when = dayOrWeek(limit, day);
      const most = limit.most - (limit.uncounted[when] ?? 0);
      return { key: keyOf(calendarId, limit, when), most, limit };
    });
}

/** An offer as its limits are once a claim of the provider's is gone that was made before there were such limits. */
export function offerWithout(offer: Offer, claim: Claim): Offer {
  const { schedule } = offer;
  const limits = schedule.rules.limits.map((limit) => {
    const when = uncountedWhen(limit, offer, claim);
    if (when === null) return limit;
    return { ...limit, uncounted: { ...limit.uncounted, [when]: limit.uncounted[when]! - 1 } };
  });
  return { ...offer, schedule: { ...schedule, rules: { ...schedule.rules, limits } } };
}

/** Whether a claim is one of those that were made before there were such limits, and that are counted apart. */
export const isUncounted = (offer: Offer, claim: Claim): boolean =>
  offer.schedule.rules.limits.some((limit) => uncountedWhen(limit, offer, claim) !== null);

/** The day or week in which a limit counts a claim that has no place of it; null where it does not. */
function uncountedWhen(
  limit: Limit,
  { schedule, providerId, calendarId }: Offer,
  { slot, first, later }: Claim,
): string | null {
  if (slot.providerId !== providerId || !counts(limit, slot.treatmentId)) return null;
  const when = dayOrWeek(limit, ledgerDayAt(schedule.dayZone, slot.start.epochMilliseconds));
  const key = keyOf(calendarId, limit, when);
  if ([first, ...later].some((part) => part.key === key)) return null;
  return (limit.uncounted[when] ?? 0) > 0 ? when : null;
}

/**
 * A limit with the claims that were made before there was such a limit, and so took none of its places. Holds are among them: they may be
 * booked.
 *
 * @param claims of the provider's calendar, from the first day of this week on
 */
export function withUncounted(
  limit: Omit<Limit, 'uncounted'>,
  { providerId, calendarId }: { providerId: string; calendarId: string },
  { dayZone }: Pick<Schedule, 'dayZone'>,
  claims: readonly Claim[],
  now: Temporal.Instant,
): Limit {
  const uncounted: Record<string, number> = {};
  for (const claim of claims) {
    const { slot, first, later } = claim;
    if (slot.providerId !== providerId || !isLive(claim, now)) continue;
    if (!counts(limit, slot.treatmentId)) continue;
    const when = dayOrWeek(limit, ledgerDayAt(dayZone, slot.start.epochMilliseconds));
    const key = keyOf(calendarId, limit, when);
    if (![first, ...later].some((part) => part.key === key)) uncounted[when] = (uncounted[when] ?? 0) + 1;
  }
  return { ...limit, uncounted };
}

const counts = ({ treatmentIds }: Pick<Limit, 'treatmentIds'>, treatmentId: string): boolean =>
  treatmentIds === null || treatmentIds.includes(treatmentId);

const keyOf = (calendarId: string, { id }: Pick<Limit, 'id'>, when: string): string =>
  `${calendarId}|${id}|${when}`;

const dayOrWeek = ({ per }: Pick<Limit, 'per'>, { date }: LedgerDay): string =>
  per === 'DAY' ? date : weekOf(date);

/** The ISO 8601 week of a date: 2026-W47. */
function weekOf(date: string): string {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(date);
  return `${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`;
}
