import { bookableStarts, type Need } from '#domain/slots/bookable.ts';
import { bitRange, type Bits, both, firstBit, moved, noBits } from '#domain/time/dayBits.ts';
import type { Equipment } from './equipment.ts';
import type { LedgerDay } from '#domain/time/ledgerDay.ts';
import { daysOfZone, lay, type Margins } from '#domain/time/margins.ts';
import type { Offer } from '#domain/slots/offer.ts';
import { openBits } from '#domain/schedule/openHours.ts';
import type { Taken } from '#domain/ledger/taken.ts';

/** A ledger day with what matters of the days beside it; null where no appointment leaves it. */
export type Around = { readonly day: LedgerDay; readonly margins: Margins | null };

const noMargins: Margins = { before: 0, after: 0 };

/**
 * Those of the starts at which one of each requirement is free together with the practitioner, for the whole appointment with its
 * buffers.
 */
export function equippedStarts(starts: Bits, offer: Offer, around: Around, taken: Taken): Bits {
  let left = starts;
  for (const { anyOf } of requiredBy(offer)) {
    if (firstBit(left) < 0) break;
    left = both(left, startsOfAny(anyOf, offer, around, taken));
  }
  return left;
}

/** Of a requirement, by day: a clinic's providers, whose days are asked for one after the other, all take of the same rooms. */
const known = new WeakMap<Taken, WeakMap<readonly Equipment[], Map<string, Bits>>>();

function startsOfAny(anyOf: readonly Equipment[], offer: Offer, around: Around, taken: Taken): Bits {
  const ofTaken = known.get(taken) ?? new WeakMap<readonly Equipment[], Map<string, Bits>>();
  const byDay = ofTaken.get(anyOf) ?? new Map<string, Bits>();
  known.set(taken, ofTaken.set(anyOf, byDay));
  const { day, margins } = around;
  const { need, treatmentId } = offer;
  const asked = [treatmentId, ...Object.values(need), day.startsAt, margins?.before, margins?.after].join(
    '|',
  );
  const starts = byDay.get(asked);
  if (starts) return starts;
  const any = noBits(day.bits);
  for (const equipment of anyOf) lay(any, startsOf(equipment, offer, around, taken), 0);
  byDay.set(asked, any);
  return any;
}

/** Where an appointment could start if it took this one of all rooms and devices. As for a practitioner, its buffers need no open hours. */
export function startsOf(
  { id, hours, inService, dayZone }: Equipment,
  { need, timeZone, treatmentId }: { need: Need; timeZone: string; treatmentId: string },
  { day, margins }: Around,
  taken: Taken,
): Bits {
  if (!inService) return noBits(day.bits);
  const { before, after } = margins ?? noMargins;
  const bits = before + day.bits + after;
  const open = hours ? noBits(bits) : bitRange(bits, 0, bits);
  const busy = noBits(bits);
  for (const { day: one, at } of daysOfZone(dayZone, day, margins ?? noMargins)) {
    if (hours) lay(open, openBits(hours, timeZone, one, treatmentId), at);
    lay(busy, taken.of(id, one) ?? [], at);
  }
  return moved(bookableStarts({ bits, open, busy }, need), -before, noBits(day.bits).length);
}

/** What must be read of the ledger besides the practitioner's own days. */
export const equipmentReads = (
  offer: Offer,
  { day, margins }: Around,
): { calendarId: string; day: LedgerDay }[] =>
  requiredBy(offer).flatMap(({ anyOf }) =>
    anyOf
      .filter(({ inService }) => inService)
      .flatMap(({ id, dayZone }) =>
        daysOfZone(dayZone, day, margins ?? noMargins).map((one) => ({ calendarId: id, day: one.day })),
      ),
  );

/** To take an offer for one that takes nothing besides would list what cannot be claimed. */
export function requiredBy({ requires }: Pick<Offer, 'requires'>): NonNullable<Offer['requires']> {
  if (!requires) throw new Error('nobody has asked which rooms and devices this offer takes');
  return requires;
}
