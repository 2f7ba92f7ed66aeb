import { chooseEquipment } from '#domain/equipment/chooseEquipment.ts';
import { noBits, setRange } from '#domain/time/dayBits.ts';
import { requiredBy } from '#domain/equipment/equippedStarts.ts';
import { bitMillis, ledgerDayAt, type Millis } from '#domain/time/ledgerDay.ts';
import { limitParts } from '#domain/ledger/limits.ts';
import type { Offer } from '#domain/slots/offer.ts';
import type { Taken } from '#domain/ledger/taken.ts';

/** What one appointment of a visit takes: time of calendars, its buffers included, and places of limits. */
export type Uses = {
  readonly calendarIds: readonly string[];
  readonly from: Millis;
  readonly until: Millis;
  readonly places: readonly string[];
};

/**
 * What an appointment would take besides those that come before it in a visit, if they are claimed in this order. Null where they leave no
 * room for it.
 *
 * @param start at which the offer is free by itself
 * @param taken by others
 */
export function usesBeside(before: readonly Uses[], offer: Offer, start: Millis, taken: Taken): Uses | null {
  const { need, calendarId } = offer;
  const from = start - need.before * bitMillis;
  const until = start + (need.length + need.after) * bitMillis;
  const meets = before.some(
    (one) => one.until > from && one.from < until && one.calendarIds.includes(calendarId),
  );
  if (meets) return null;
  const places = placesBeside(before, offer, start, taken);
  const equipment =
    places && requiredBy(offer).length > 0
      ? chooseEquipment(offer, start, takenWith(before, taken), null)
      : [];
  if (!places || !equipment) return null;
  return { calendarIds: [calendarId, ...equipment.map(({ id }) => id)], from, until, places };
}

function placesBeside(before: readonly Uses[], offer: Offer, start: Millis, taken: Taken): string[] | null {
  if (offer.schedule.rules.limits.length === 0) return [];
  const parts = limitParts(offer, ledgerDayAt(offer.schedule.dayZone, start));
  const hasRoom = parts.every(({ key, most }) => {
    const own = before.filter(({ places }) => places.includes(key)).length;
    return taken.count(key) + own < most;
  });
  return hasRoom ? parts.map(({ key }) => key) : null;
}

/** As if the visit's earlier appointments were claimed already. */
const takenWith = (before: readonly Uses[], taken: Taken): Taken => ({
  count: (key) => taken.count(key),
  of(calendarId, day) {
    const others = taken.of(calendarId, day);
    const own = before.filter(({ calendarIds }) => calendarIds.includes(calendarId));
    if (own.length === 0) return others;
    const words = others ? [...others] : noBits(day.bits);
    const bit = (moment: Millis): number => (moment - day.startsAt) / bitMillis;
    for (const { from, until } of own)
      setRange(words, Math.max(bit(from), 0), Math.min(bit(until), day.bits));
    return words;
  },
});
