import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  busyOf,
  claimOf,
  entriesOf,
  type Entry,
  isOver,
  type Row,
  withEntry,
  withoutEntries,
} from './row.ts';
import { type Claim, orderedParts, type Over } from './claim.ts';
import { setBits } from '#domain/time/dayBits.ts';
import type { Part } from './part.ts';

const now = Temporal.Instant.from('2026-11-20T12:00:00Z');
const day = { key: 'provider_1|2026-11-23', startsAt: 0, bits: 288 };
const timeAt = (from: number, to: number): Part => ({ ...day, from, to });
const place = (most: number): Part => ({ key: 'provider_1|limit_a|2026-11-23', most });

const claimAt = (id: string, parts: Part[], until: Temporal.Instant | null = null): Claim => ({
  id,
  kind: until ? 'hold' : 'booking',
  ...orderedParts(id, parts),
  slot: {
    providerId: 'provider_1',
    clinicId: 'clinic_1',
    treatmentId: 'treatment_1',
    start: now,
    end: now,
    timeZone: 'UTC',
  },
  until,
  holder: null,
  bookingId: null,
  terms: null,
  token: 't',
  rules: 1,
  override: null,
});

const nobody = { dead: new Set<string>(), own: new Set<string>() };

const added = (row: Row | null, claim: Claim, options = nobody, over: Over = 'NOTHING'): Row | null => {
  const [first] = entriesOf(claim, over);
  return withEntry(row, first!.part, first!.entry, now, options);
};

describe('a row', () => {
  it('has its bits taken by those who come first, whatever comes and goes', () => {
    const step = fc.record({
      id: fc.nat(12).map((n) => `claim_${n}`),
      leaves: fc.boolean(),
      from: fc.nat(280),
      length: fc.integer({ min: 1, max: 30 }),
      lasts: fc.constantFrom(-5, 5, null),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let row: Row | null = null;
        let model = new Map<string, { from: number; to: number; live: boolean }>();
        for (const { id, leaves, from, length, lasts } of steps) {
          const to = Math.min(from + length, 288);
          if (leaves && row) {
            row = withoutEntries(row, new Set([id]));
            model.delete(id);
          } else {
            const until = lasts === null ? null : now.add({ minutes: lasts });
            const next = added(row, claimAt(id, [timeAt(from, to)], until));
            const others = [...model].filter(([other, { live }]) => other !== id && live);
            const isFree = others.every(([, other]) => other.to <= from || to <= other.from);
            expect(next !== null).toBe(isFree);
            if (!next) continue;
            row = next;
            model = new Map([...others, [id, { from, to, live: lasts !== -5 }]]);
          }
          const union = new Set<number>();
          for (const { from, to } of model.values()) for (let bit = from; bit < to; bit += 1) union.add(bit);
          expect(setBits(busyOf(row?.entries ?? [], 288))).toEqual([...union].toSorted((a, b) => a - b));
        }
      }),
    );
  });

  it('gives no more places than there are', () => {
    let row: Row | null = null;
    for (const id of ['a', 'b']) row = added(row, claimAt(id, [place(2)]));
    expect(added(row, claimAt('c', [place(2)]))).toBeNull();
    expect(added(withoutEntries(row!, new Set(['a'])), claimAt('c', [place(2)]))).not.toBeNull();
    for (const over of ['RULES', 'ALL'] as const)
      expect(added(row, claimAt('c', [place(2)]), nobody, over)?.entries).toHaveLength(3);
  });

  it('lets a claim overlap the one that it takes the place of, and no other', () => {
    const row = added(added(null, claimAt('old', [timeAt(10, 20)])), claimAt('other', [timeAt(30, 40)]));
    const own = { dead: new Set<string>(), own: new Set(['old']) };
    const moved = added(row, claimAt('new', [timeAt(15, 25)]), own);
    // Only what shares bits is marked: it keeps the old one's release from clearing them.
    expect(moved?.entries.map(({ id, over }) => [id, over])).toEqual([
      ['old', false],
      ['other', false],
      ['new', true],
    ]);
    expect(added(row, claimAt('new', [timeAt(20, 30)]), own)?.entries.at(-1)?.over).toBe(false);
    expect(added(row, claimAt('new', [timeAt(25, 35)]), own)).toBeNull();
  });

  it('drops a later part only where it is known to be nobody’s', () => {
    const claim = claimAt('hold', [timeAt(10, 20), { ...timeAt(0, 5), key: 'room_1|2026-11-23' }], now);
    const [, later] = entriesOf(claim);
    const entry: Entry = later!.entry;
    expect(claimOf(entry)).toBeNull();
    expect(isOver(entry, now, new Set())).toBe(false);
    expect(isOver(entry, now, new Set([entry.id]))).toBe(true);
    const row = withEntry(null, later!.part, entry, now, nobody);
    const wish = { ...entriesOf(claimAt('mine', [later!.part]))[0]! };
    expect(withEntry(row, wish.part, wish.entry, now, nobody)).toBeNull();
    const next = withEntry(row, wish.part, wish.entry, now, { ...nobody, dead: new Set([entry.id]) });
    expect(next?.entries.map(({ id }) => id)).toEqual(['mine']);
  });

  it('counts its bits from where the day begins by now', () => {
    const row = added(null, claimAt('a', [timeAt(12, 24)]));
    const later = { ...day, startsAt: 3_600_000 };
    const next = added(row, claimAt('b', [{ ...later, from: 12, to: 20 }]));
    expect(next?.entries.map(({ range }) => range)).toEqual([
      { from: 0, to: 12 },
      { from: 12, to: 20 },
    ]);
    expect(added(row, claimAt('b', [{ ...later, from: 6, to: 20 }]))).toBeNull();
  });
});

describe('the parts of a claim', () => {
  it('are in one order, whoever asks for them', () => {
    const parts = [timeAt(0, 5), { ...timeAt(0, 5), key: 'room_1|2026-11-23' }, place(3)];
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: 3 }), (shuffled) => {
        expect(orderedParts('claim', shuffled)).toEqual(orderedParts('claim', parts));
      }),
    );
    expect(orderedParts('claim', parts).later.map(({ id }) => id)).toEqual(['claim#1', 'claim#2']);
  });
});
