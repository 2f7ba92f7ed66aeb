import { bookableSpan } from './bookableSpan.ts';
import { type LimitPeriod, usualHorizonDays } from '#domain/schedule/bookingRules.ts';
import { hasBit } from '#domain/time/dayBits.ts';
import { type HoursRefusal, hoursRefusals } from '#domain/schedule/hoursRefusals.ts';
import { bitAt, bitMillis, ledgerDayAt, type Millis } from '#domain/time/ledgerDay.ts';
import { limitParts } from '#domain/ledger/limits.ts';
import type { Offer } from './offer.ts';
import { startGrid } from './startGrid.ts';
import { nothingTaken, type Taken } from '#domain/ledger/taken.ts';

/** Why a time cannot be booked, though nothing stands in it. */
export type Refusal =
  | { readonly code: 'PAST' }
  | { readonly code: 'NOTICE'; readonly noticeMinutes: number }
  | { readonly code: 'HORIZON'; readonly horizonDays: number }
  | { readonly code: 'NOT_ALIGNED'; readonly alignMinutes: number; readonly offsetMinutes: number }
  | { readonly code: 'LIMIT'; readonly per: LimitPeriod; readonly most: number }
  | HoursRefusal;

/**
 * Every rule that refuses a time. Where nothing is taken: none exactly when `placementOf` has a place for it.
 *
 * @param taken how many places of the limits' rows (`readsFor` names them) are taken
 */
export function refusalsOf(
  offer: Offer,
  start: Millis,
  now: Millis,
  taken: Pick<Taken, 'count'> = nothingTaken,
): Refusal[] {
  const until = start + offer.need.length * bitMillis;
  return [
    ...timeRefusals(offer, start, now),
    ...gridRefusals(offer, start),
    ...limitRefusals(offer, start, taken),
    ...hoursRefusals(offer, offer.treatmentId, { from: start, until }),
  ];
}

function timeRefusals(offer: Offer, start: Millis, now: Millis): Refusal[] {
  const { noticeMinutes, horizonDays } = offer.schedule.rules;
  const { from, until } = bookableSpan(offer, now);
  if (start <= now) return [{ code: 'PAST' }];
  return [
    ...(start < from ? [{ code: 'NOTICE', noticeMinutes } as const] : []),
    ...(start >= until ? [{ code: 'HORIZON', horizonDays: horizonDays ?? usualHorizonDays } as const] : []),
  ];
}

function gridRefusals({ schedule }: Offer, start: Millis): Refusal[] {
  const day = ledgerDayAt(schedule.dayZone, start);
  const bit = bitAt(day, start);
  if (bit >= 0 && hasBit(startGrid(schedule.rules), bit)) return [];
  const { alignMinutes, offsetMinutes } = schedule.rules;
  return [{ code: 'NOT_ALIGNED', alignMinutes, offsetMinutes }];
}

const limitRefusals = (offer: Offer, start: Millis, taken: Pick<Taken, 'count'>): Refusal[] =>
  limitParts(offer, ledgerDayAt(offer.schedule.dayZone, start))
    .filter(({ key, most }) => taken.count(key) >= most)
    .map(({ limit }) => ({ code: 'LIMIT', per: limit.per, most: limit.most }));
