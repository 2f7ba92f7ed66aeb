import { randomUUID } from 'node:crypto';
import { type Claim, orderedParts } from '#domain/ledger/claim.ts';
import { claimToken } from '#domain/ledger/claimToken.ts';
import type { Part } from '#domain/ledger/part.ts';
import type { LedgerStore } from '#store/ledgerStore.ts';
import { secureClaim } from '#workflows/claims/secureClaim.ts';

// Claims of several parts, as the ledger has them. For tests.

export const now = Temporal.Instant.from('2026-11-20T12:00:00Z');
export const later = now.add({ minutes: 3 });

let count = 0;
/** Calendars that no other test has. */
export const calendars = () => {
  const n = (count += 1);
  const time = (calendar: string, from: number, to: number): Part => ({
    key: `${calendar}_${n}|2026-11-23`,
    startsAt: 0,
    bits: 288,
    from,
    to,
  });
  const parts = [
    time('provider', 100, 110),
    time('room', 100, 110),
    time('device', 98, 112),
    { key: `provider_${n}|limit_a|2026-11-23`, most: 1 },
  ];
  return { n, time, parts };
};

export function claimOn(id: string, parts: readonly Part[], kind: Claim['kind'] = 'booking'): Claim {
  const where = orderedParts(randomUUID(), parts);
  return {
    id,
    kind,
    ...where,
    slot: { providerId: 'p', clinicId: 'c', treatmentId: 't', start: now, end: now, timeZone: 'UTC' },
    until: now.add({ minutes: 2 }),
    holder: null,
    bookingId: `of ${id}`,
    terms: null,
    token: claimToken({ key: where.first.key, parts: 1 + where.later.length }, randomUUID()),
    rules: 1,
    override: null,
  };
}

export const overriding = (claim: Claim): Claim => ({
  ...claim,
  override: { by: 'desk', reason: 'acute pain' },
});

export const secure = (store: LedgerStore, { id, token }: Claim) => secureClaim({ ledger: store }, id, token);
