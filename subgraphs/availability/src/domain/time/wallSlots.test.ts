import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slotOn } from '#domain/waitlist/waitlistForTests.ts';
import { wallSlot, wallSlots } from './wallSlots.ts';
import { zones } from './zonesForTests.ts';

const year = Temporal.Instant.from('2026-01-01T00:00:00Z');

test('many at once lie where each alone does, in every zone and across its jumps', () => {
  const moments = fc.array(fc.integer({ min: 0, max: 365 * 288 }), { maxLength: 30 });
  fc.assert(
    fc.property(fc.constantFrom(...zones), moments, (timeZone, bits) => {
      const slots = bits.map((bit) => {
        const start = year.add({ minutes: bit * 5 });
        return { ...slotOn('2026-11-24T09:00'), timeZone, start, end: start.add({ minutes: 5 }) };
      });
      expect(wallSlots(slots)).toEqual(slots.map(wallSlot));
    }),
  );
});
