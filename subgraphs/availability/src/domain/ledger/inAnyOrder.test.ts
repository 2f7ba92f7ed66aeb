import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, isLive, orderedParts, type Over } from './claim.ts';
import { setBits } from '#domain/time/dayBits.ts';
import { isTimePart, type Part, type TimePart } from './part.ts';
import { busyOf, type Entry } from './row.ts';
import { rowsForTests } from './rowsForTests.ts';

// Claims of several parts, which come and go in any order over some rows. What each row should hold is told from the claims alone,
// which know of no bits.

/** Two days of a provider, one of them of 25 hours, and a day of a room. */
const days = [
  { key: 'provider_1|2026-10-25', startsAt: 0, bits: 300 },
  { key: 'provider_1|2026-10-26', startsAt: 300 * 300_000, bits: 288 },
  { key: 'room_1|2026-10-25', startsAt: 0, bits: 300 },
];

const timePart = fc
  .tuple(fc.constantFrom(...days), fc.nat(45), fc.integer({ min: 1, max: 12 }))
  .map(([day, from, length]): TimePart => ({ ...day, from: from * 6, to: from * 6 + length }));

const place = fc
  .constantFrom('a', 'b')
  .map((limit): Part => ({ key: `provider_1|limit_${limit}|2026-10-25`, most: 2 }));

const parts = fc.uniqueArray<Part, string>(fc.oneof({ weight: 3, arbitrary: timePart }, place), {
  selector: ({ key }) => key,
  minLength: 1,
  maxLength: 4,
});

const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constant('claim' as const),
      parts,
      minutes: fc.constantFrom(5, 5, 20, null),
      over: fc.constantFrom<Over[]>('NOTHING', 'NOTHING', 'RULES', 'ALL'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('move' as const),
      which: fc.nat(40),
      // Mostly by a little: it overlaps the time that it leaves.
      by: fc.integer({ min: -10, max: 10 }),
      to: fc.option(parts),
      over: fc.constantFrom<Over[]>('NOTHING', 'NOTHING', 'NOTHING', 'ALL'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('release' as const), which: fc.nat(40) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('secure' as const),
      which: fc.nat(40),
      /** Else whoever secured it crashed before it had told the other parts. */
      settled: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('wait' as const), minutes: fc.nat(8) }) },
);

type Step = typeof step extends fc.Arbitrary<infer Of> ? Of : never;

/** What is there, for the model: a claim's parts and its deadline, and nothing of rows. */
type Known = { readonly claim: Claim; readonly parts: readonly Part[] };

const claimOfParts = (id: string, taken: readonly Part[], until: Temporal.Instant | null): Claim => ({
  id,
  kind: 'booking',
  ...orderedParts(`mark-of-${id}`, taken),
  slot: {
    providerId: 'provider_1',
    clinicId: 'clinic_1',
    treatmentId: 'treatment_1',
    start: Temporal.Instant.from('2026-10-25T12:00:00Z'),
    end: Temporal.Instant.from('2026-10-25T12:30:00Z'),
    timeZone: 'Europe/Stockholm',
  },
  until,
  holder: null,
  bookingId: null,
  terms: null,
  token: id,
  rules: 1,
  override: null,
});

const meet = (a: Part, b: Part): boolean =>
  isTimePart(a) && isTimePart(b) && a.key === b.key && a.from < b.to && b.from < a.to;

/** Whether a claim should be had, told from what others have. */
function hasRoom(wanted: readonly Part[], over: Over, others: readonly Known[]): boolean {
  const taken = others.flatMap((one) => one.parts);
  return wanted.every((part) => {
    if (over === 'ALL') return true;
    if (isTimePart(part)) return !taken.some((one) => meet(part, one));
    return over === 'RULES' || taken.filter(({ key }) => key === part.key).length < part.most;
  });
}

const bitsOf = (taken: readonly Part[], key: string): number[] => {
  const own = taken.filter(isTimePart).filter((part) => part.key === key);
  const bits = own.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
  return [...new Set(bits)].toSorted((a, b) => a - b);
};

describe('rows', () => {
  it('have as bits the union of the live claims, whatever comes, goes, moves, is secured or expires', () => {
    const seen = { shared: 0, refused: 0, moved: 0, expired: 0, revived: 0, lost: 0 };
    fc.assert(
      fc.property(fc.array(step, { minLength: 15, maxLength: 50 }), (steps) => {
        const { entries, keys, claim, release, secure, liveIn } = rowsForTests();
        let now = Temporal.Instant.from('2026-10-20T12:00:00Z');
        let known: Known[] = [];
        /** Their deadline has passed, and nobody may have wanted what they have. */
        let lapsed: Known[] = [];
        let count = 0;

        const take = (wanted: Part[], until: Temporal.Instant | null, over: Over, from: Known | null) => {
          const made = claimOfParts(`claim_${(count += 1)}`, wanted, until);
          const own = new Set(from ? [from.claim.id, ...from.claim.later.map(({ id }) => id)] : []);
          const others = known.filter((one) => one !== from);
          const room = hasRoom(wanted, over, others);
          expect(claim(made, over, own, now)).toBe(room);
          if (room) known = [...known, { claim: made, parts: wanted }];
          else seen.refused += 1;
        };

        const run = (one: Step): void => {
          if (one.what === 'wait') {
            now = now.add({ minutes: one.minutes });
            const over = known.filter((each) => !isLive(each.claim, now));
            known = known.filter((each) => !over.includes(each));
            lapsed = [...lapsed, ...over];
            seen.expired += over.length;
          } else if (one.what === 'claim') {
            const until = one.minutes === null ? null : now.add({ minutes: one.minutes });
            take(one.parts, until, one.over, null);
          } else if (one.what === 'secure') {
            const all = [...known, ...lapsed];
            const chosen = all[one.which % all.length];
            if (!chosen) return;
            const wasLive = known.includes(chosen);
            const isThere = secure(chosen.claim, one.settled);
            if (wasLive) expect(isThere).toBe(true);
            else seen[isThere ? 'revived' : 'lost'] += 1;
            lapsed = lapsed.filter((each) => each !== chosen);
            known = known.filter((each) => each !== chosen);
            if (isThere) known = [...known, { ...chosen, claim: { ...chosen.claim, until: null } }];
          } else {
            const chosen = known[one.which % known.length];
            if (!chosen) return;
            if (one.what === 'release') {
              release(chosen.claim);
              known = known.filter((each) => each !== chosen);
            } else {
              seen.moved += 1;
              take(one.to ?? chosen.parts.map((part) => movedBy(part, one.by)), null, one.over, chosen);
            }
          }
        };

        for (const one of steps) {
          const before = new Map(entries().map((entry) => [entry.id, entry]));
          run(one);
          const taken = known.flatMap((each) => each.parts);
          for (const { key, bits } of days) {
            const live = liveIn(key, now);
            expect(setBits(busyOf(live, bits))).toEqual(bitsOf(taken, key));
            const sharing = live.flatMap((a, n) =>
              live.slice(n + 1).flatMap((b) => (overlap(a, b) ? [[a, b]] : [])),
            );
            seen.shared += sharing.length;
            // Else the release of one would clear bits of the other.
            for (const pair of sharing) expect(pair.some(({ over }) => over)).toBe(true);
          }
          for (const key of keys())
            expect(liveIn(key, now)).toHaveLength(taken.filter((part) => part.key === key).length);
          // What others have stays as it was.
          if (one.what !== 'secure')
            for (const entry of entries()) expect(before.get(entry.id) ?? entry).toBe(entry);
        }

        for (const each of known) release(each.claim);
        for (const key of keys()) expect(liveIn(key, now)).toEqual([]);
      }),
      { numRuns: 500 },
    );
    // Else the property says nothing.
    for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(20);
  }, 60_000);
});

const overlap = (a: Entry, b: Entry): boolean =>
  a.range !== null && b.range !== null && a.range.from < b.range.to && b.range.from < a.range.to;

function movedBy(part: Part, by: number): Part {
  if (!isTimePart(part)) return part;
  const shift = Math.max(by, -part.from);
  const from = Math.min(part.from + shift, part.bits - (part.to - part.from));
  return { ...part, from, to: from + part.to - part.from };
}
