import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitMillis, ledgerDay } from '#domain/time/ledgerDay.ts';
import { anyOffer } from './offersForTests.ts';
import { isTimePart } from '#domain/ledger/part.ts';
import { placementDespiteRules, placementOf } from './placement.ts';
import { zones } from '#domain/time/zonesForTests.ts';

const date = '2026-03-29';

describe("a desk's placement", () => {
  it('is what the rules give where they give one, and as long and with the same buffers where they do not', () => {
    const zoned = fc
      .constantFrom(...zones)
      .chain((zone) => fc.tuple(anyOffer(date, zone), fc.integer({ min: -288, max: 576 })));
    fc.assert(
      fc.property(zoned, fc.integer({ min: -3_000, max: 3_000 }), ([offer, bit], noticed) => {
        const start = ledgerDay(offer.schedule.dayZone, date).startsAt + bit * bitMillis;
        const now = start - noticed * 60_000;
        const forced = placementDespiteRules(offer, start, now);
        expect(forced === null).toBe(noticed <= 0);
        const ruled = placementOf(offer, start, now);
        if (ruled) expect(forced).toEqual(ruled);
        const { before, length, after } = offer.need;
        const taken = (forced?.parts ?? []).map((part) => (isTimePart(part) ? part.to - part.from : 0));
        const total = taken.reduce((sum, bits) => sum + bits, 0);
        expect(total).toBe(forced ? before + length + after : 0);
        expect(placementDespiteRules(offer, start + 60_000, now)).toBeNull();
      }),
    );
  });
});
