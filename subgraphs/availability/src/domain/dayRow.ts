import { bookableStarts } from './bookable.ts';
import { type Bits, hasBit, noBits, setRange } from './dayBits.ts';
import { type Claim, isLive } from './claim.ts';
import { bitMillis, type Millis } from './ledgerDay.ts';
import { type Placement, takenBits } from './placement.ts';

/** One provider's ledger of one local day. */
export type DayRow = {
  readonly providerId: string;
  readonly date: string;
  /** The moment that the bits are counted from. */
  readonly startsAt: Millis;
  readonly bits: number;
  /** What `open` was made from. */
  readonly rules: number;
  readonly zone: string;
  readonly open: Bits;
  readonly busy: Bits;
  readonly claims: readonly Claim[];
  /** Grows with every write: a write that was decided on an older state finds that it was. */
  readonly rev: number;
};

/**
 * The day with a claim added, what has expired dropped, and hours by the newest rules. Null where the time is taken.
 *
 * @param row the day as it is; null where nobody has claimed anything of it yet
 */
export function withClaim(
  row: DayRow | null,
  at: Placement,
  claim: Claim,
  now: Temporal.Instant,
): DayRow | null {
  const { day, open, rules, zone } = at;
  const live = (row?.claims ?? []).filter((other) => other.id !== claim.id && isLive(other, now));
  // The zone's own rules may have changed since the row was written: then the day begins at another moment.
  const shift = row ? (row.startsAt - day.startsAt) / bitMillis : 0;
  const claims = live.map((other) => movedTo(other, shift, day.bits));
  const free = bookableStarts({ bits: day.bits, open, busy: busyOf(claims, day.bits) }, at.need, at.earliest);
  if (!hasBit(free, at.bit)) return null;
  const all = [...claims, { ...claim, ...takenBits(at) }];
  return {
    providerId: at.providerId,
    date: day.date,
    startsAt: day.startsAt,
    bits: day.bits,
    rules,
    zone,
    open,
    busy: busyOf(all, day.bits),
    claims: all,
    rev: (row?.rev ?? 0) + 1,
  };
}

/** The day without the claims whose deadline had passed by then; null where there are none. */
export function withoutExpired(row: DayRow, by: Temporal.Instant): DayRow | null {
  const claims = row.claims.filter((claim) => isLive(claim, by));
  if (claims.length === row.claims.length) return null;
  return { ...row, claims, busy: busyOf(claims, row.bits), rev: row.rev + 1 };
}

export function busyOf(claims: readonly Claim[], bits: number): Bits {
  const busy = noBits(bits);
  for (const { from, to } of claims) setRange(busy, from, to);
  return busy;
}

const movedTo = (claim: Claim, shift: number, bits: number): Claim =>
  shift === 0
    ? claim
    : { ...claim, from: Math.max(claim.from + shift, 0), to: Math.min(claim.to + shift, bits) };
