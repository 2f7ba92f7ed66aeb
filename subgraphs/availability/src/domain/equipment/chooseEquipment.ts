import { hasBit, setBits } from '#domain/time/dayBits.ts';
import type { Equipment } from './equipment.ts';
import type { Over } from '#domain/ledger/claim.ts';
import { requiredBy, startsOf } from './equippedStarts.ts';
import { ledgerDayAt, type Millis, bitAt } from '#domain/time/ledgerDay.ts';
import type { Offer } from '#domain/slots/offer.ts';
import type { Taken } from '#domain/ledger/taken.ts';

/**
 * For each requirement one that is free at a start: the one least used on that day, of equal ones the first by id. Null where none is
 * free of one of them.
 *
 * @param lot from 0 up to 1: any of the free ones instead, so that those who have just raced for one do not meet at the next
 * @param over where none is free, one that is not: a desk has said so. Of the rules alone: one that nobody has, outside its hours. What is out
 * of service is nobody's, whoever says so
 */
export function chooseEquipment(
  offer: Offer,
  start: Millis,
  taken: Taken,
  lot: number | null,
  over: Over = 'NOTHING',
): Equipment[] | null {
  const chosen: Equipment[] = [];
  for (const { anyOf } of requiredBy(offer)) {
    const free = anyOf.filter((equipment) => isFree(equipment, offer, start, taken));
    const others = free.length > 0 ? [] : anyOf.filter((one) => mayHave(one, offer, start, taken, over));
    const inOrder = [...free, ...others].toSorted(
      (a, b) => usedOn(a, start, taken) - usedOn(b, start, taken) || (a.id < b.id ? -1 : 1),
    );
    const one = inOrder[lot === null ? 0 : Math.floor(lot * inOrder.length)];
    if (!one) return null;
    chosen.push(one);
  }
  return chosen;
}

function mayHave(equipment: Equipment, offer: Offer, start: Millis, taken: Taken, over: Over): boolean {
  if (over !== 'RULES') return over === 'ALL' && equipment.inService;
  return isFree({ ...equipment, hours: null }, offer, start, taken);
}

function isFree(equipment: Equipment, offer: Offer, start: Millis, taken: Taken): boolean {
  const { need, schedule } = offer;
  const day = ledgerDayAt(schedule.dayZone, start);
  const margins = { before: need.before, after: need.length + need.after };
  return hasBit(startsOf(equipment, offer, { day, margins }, taken), bitAt(day, start));
}

const usedOn = ({ id, dayZone }: Equipment, start: Millis, taken: Taken): number =>
  setBits(taken.of(id, ledgerDayAt(dayZone, start)) ?? []).length;
