import { hasBit } from '#domain/time/dayBits.ts';
import type { Equipment } from '#domain/equipment/equipment.ts';
import { requiredBy, startsOf } from '#domain/equipment/equippedStarts.ts';
import { bitAt, bitMillis, ledgerDayAt, type Millis } from '#domain/time/ledgerDay.ts';
import { limitParts } from '#domain/ledger/limits.ts';
import type { Offer } from './offer.ts';
import { timeParts } from './placement.ts';
import { type Refusal, refusalsOf } from './refusals.ts';
import type { Span } from '#domain/time/span.ts';
import { meets, type Occupant } from '#domain/ledger/occupant.ts';
import { nothingTaken } from '#domain/ledger/taken.ts';

/** Why a time cannot be booked at the moment. */
export type SlotReason =
  | Refusal
  | { readonly code: 'NOT_OFFERED' }
  /** Others have this time. */
  | { readonly code: 'TAKEN'; readonly by: readonly Occupant[] }
  /** Nobody has this time, but its buffers, or those of others, would meet another's. */
  | { readonly code: 'BUFFER'; readonly by: readonly Occupant[] }
  /** Of what the treatment takes besides the practitioner nothing is free. */
  | { readonly code: 'EQUIPMENT'; readonly label: string; readonly each: readonly MissingEquipment[] };

export type MissingEquipment = {
  readonly equipment: Equipment;
  readonly why: 'OUT_OF_SERVICE' | 'CLOSED' | 'TAKEN';
  readonly by: readonly Occupant[];
};

/** What is live in a row of the ledger, by its key. */
export type OccupantsAt = (key: string) => readonly Occupant[];

/** The rows that say whether a time is free. */
export const rowsFor = (offer: Offer, start: Millis): string[] =>
  [
    ...calendarsOf(offer).flatMap((calendar) => timeParts({ ...calendar, need: offer.need }, start)),
    ...limitParts(offer, ledgerDayAt(offer.schedule.dayZone, start)),
  ].map(({ key }) => key);

const calendarsOf = (offer: Offer): { calendarId: string; dayZone: string }[] => [
  { calendarId: offer.calendarId, dayZone: offer.schedule.dayZone },
  ...requiredBy(offer).flatMap(({ anyOf }) => anyOf.map(calendarOf)),
];

const calendarOf = ({ id, dayZone }: Equipment): { calendarId: string; dayZone: string } => ({
  calendarId: id,
  dayZone,
});

/**
 * Every reason against a time, whether of the rules or of what is taken. None exactly when a claim of it would succeed.
 *
 * @param occupantsAt of the rows that `rowsFor` names
 */
export function slotReasons(
  offer: Offer,
  start: Millis,
  occupantsAt: OccupantsAt,
  now: Millis,
): SlotReason[] {
  return [
    ...refusalsOf(offer, start, now, { count: (key) => occupantsAt(key).length }),
    ...takenReasons(offer, start, occupantsAt),
    ...equipmentReasons(offer, start, occupantsAt),
  ];
}

function takenReasons(offer: Offer, start: Millis, occupantsAt: OccupantsAt): SlotReason[] {
  const own = { from: start, until: start + offer.need.length * bitMillis };
  const inTheWay = occupantsBeside(offer, start, calendarsOf(offer)[0]!, occupantsAt);
  const taking = inTheWay.filter((one) => meets(own, timeOf(one)));
  const near = inTheWay.filter((one) => !taking.includes(one));
  return [
    ...(taking.length > 0 ? [{ code: 'TAKEN', by: taking } as const] : []),
    ...(near.length > 0 ? [{ code: 'BUFFER', by: near } as const] : []),
  ];
}

/** What the appointment would meet in a calendar, buffers included: each once, though it may lie in two days. */
function occupantsBeside(
  { need }: Offer,
  start: Millis,
  calendar: { calendarId: string; dayZone: string },
  occupantsAt: OccupantsAt,
): Occupant[] {
  const wanted = {
    from: start - need.before * bitMillis,
    until: start + (need.length + need.after) * bitMillis,
  };
  const found = timeParts({ ...calendar, need }, start)
    .flatMap(({ key }) => occupantsAt(key))
    .filter(({ takes }) => takes && meets(takes, wanted));
  return [...new Map(found.map((one) => [one.id, one])).values()];
}

/** The appointment itself; all that it takes, where no more is known. */
function timeOf({ claim, takes }: Occupant): Span {
  if (!claim) return takes!;
  return { from: claim.slot.start.epochMilliseconds, until: claim.slot.end.epochMilliseconds };
}

const equipmentReasons = (offer: Offer, start: Millis, occupantsAt: OccupantsAt): SlotReason[] =>
  requiredBy(offer).flatMap(({ label, anyOf }): SlotReason[] => {
    const each = anyOf.flatMap((equipment) => missing(equipment, offer, start, occupantsAt) ?? []);
    return each.length === anyOf.length ? [{ code: 'EQUIPMENT', label, each }] : [];
  });

function missing(
  equipment: Equipment,
  offer: Offer,
  start: Millis,
  occupantsAt: OccupantsAt,
): MissingEquipment | null {
  if (!equipment.inService) return { equipment, why: 'OUT_OF_SERVICE', by: [] };
  if (!isOpen(equipment, offer, start)) return { equipment, why: 'CLOSED', by: [] };
  const by = occupantsBeside(offer, start, calendarOf(equipment), occupantsAt);
  return by.length > 0 ? { equipment, why: 'TAKEN', by } : null;
}

function isOpen(equipment: Equipment, offer: Offer, start: Millis): boolean {
  const day = ledgerDayAt(offer.schedule.dayZone, start);
  const bit = bitAt(day, start);
  const { before, length, after } = offer.need;
  const margins = { before, after: length + after };
  // Off the five minutes of the ledger nothing can be said of it, and something else is said already.
  return bit < 0 || hasBit(startsOf(equipment, offer, { day, margins }, nothingTaken), bit);
}
