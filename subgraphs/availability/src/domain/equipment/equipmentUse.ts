import { firstClosed } from '#domain/schedule/closedWhen.ts';
import { type Claim, isLive } from '#domain/ledger/claim.ts';
import type { Equipment } from './equipment.ts';
import { bitMillis } from '#domain/time/ledgerDay.ts';
import { isTimePart } from '#domain/ledger/part.ts';
import type { Span } from '#domain/time/span.ts';

/** That a claim has a room or a device for a while, its buffers included. */
export type EquipmentUse = { readonly claim: Claim; readonly span: Span };

/** Who has it, soonest first. */
export const usesOf = (
  equipmentId: string,
  claims: readonly Claim[],
  now: Temporal.Instant,
): EquipmentUse[] =>
  claims
    .filter((claim) => isLive(claim, now))
    .flatMap((claim) => {
      const span = spanIn(equipmentId, claim);
      return span ? [{ claim, span }] : [];
    })
    .toSorted((a, b) => a.span.from - b.span.from);

/** Those that it can no longer be used for: it was taken out of service, or is closed then. */
export const strandedUses = (
  { inService, hours, dayZone }: Equipment,
  timeZone: string,
  uses: readonly EquipmentUse[],
): EquipmentUse[] =>
  uses.filter(({ claim: { slot } }) => {
    if (!inService || !hours) return !inService;
    const span = { from: slot.start.epochMilliseconds, until: slot.end.epochMilliseconds };
    return firstClosed({ schedule: { ...hours, dayZone }, timeZone }, slot.treatmentId, span) !== null;
  });

function spanIn(equipmentId: string, { first, later }: Claim): Span | null {
  const own = [first, ...later].filter(isTimePart).filter(({ key }) => key.startsWith(`${equipmentId}|`));
  if (own.length === 0) return null;
  return {
    from: Math.min(...own.map(({ startsAt, from }) => startsAt + from * bitMillis)),
    until: Math.max(...own.map(({ startsAt, to }) => startsAt + to * bitMillis)),
  };
}
