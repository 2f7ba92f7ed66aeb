import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bookableSpan } from '#domain/slots/bookableSpan.ts';
import { usualRules } from '#domain/schedule/bookingRules.ts';
import { needOf } from '#domain/slots/bookable.ts';
import type { Offer } from '#domain/slots/offer.ts';
import { changedDays, changesByItself, emptyPage, slotPage } from './slotPage.ts';

const offerWith = (rules: Partial<Offer['schedule']['rules']> = {}): Offer => ({
  providerId: 'provider_1',
  calendarId: 'provider_1',
  clinicId: 'clinic_1',
  timeZone: 'Europe/Stockholm',
  treatmentId: 'treatment_1',
  need: needOf({ durationMinutes: 30, bufferBeforeMinutes: 0, bufferAfterMinutes: 0 }),
  requires: [],
  durationMinutes: 30,
  schedule: {
    version: 1,
    dayZone: 'Europe/Stockholm',
    calendarId: null,
    rules: { ...usualRules, ...rules },
    periods: [],
    exceptions: [],
  },
});
const offer = offerWith();
const now = Temporal.Instant.from('2026-11-20T12:00:00Z').epochMilliseconds;
const quarter = 15 * 60_000;
const anyStarts = fc
  .uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 40 })
  .map((quarters) => quarters.map((n) => now + n * quarter).toSorted((a, b) => a - b));

test('whoever takes on the days that have changed sees what is now', () => {
  fc.assert(
    fc.property(anyStarts, anyStarts, (before, after) => {
      const [old, present] = [slotPage(offer, before), slotPage(offer, after)];
      const shown = new Map(old.starts);
      for (const date of changedDays(old, present)) {
        const starts = present.starts.get(date);
        if (starts) shown.set(date, starts);
        else shown.delete(date);
      }
      expect(shown).toEqual(present.starts);
      expect([...present.starts.values()].flat()).toEqual(after);
      expect(changedDays(present, slotPage(offer, after))).toEqual([]);
    }),
  );
});

test('days lie on the calendar of the clinic', () => {
  const late = Temporal.Instant.from('2026-11-20T23:30:00Z').epochMilliseconds;
  expect([...slotPage(offer, [late]).starts.keys()]).toEqual(['2026-11-21']);
});

test('times that last longer, or lie elsewhere, are others', () => {
  const before = slotPage(offer, [now + quarter]);
  const changed = (change: Partial<Offer>) =>
    changedDays(before, slotPage({ ...offer, ...change }, [now + quarter]));
  expect(changed({ durationMinutes: 45 })).toEqual(['2026-11-20']);
  expect(changed({ clinicId: 'clinic_2' })).toEqual(['2026-11-20']);
  expect(changed({ schedule: { ...offer.schedule, version: 2 } })).toEqual([]);
  expect(changedDays(before, emptyPage)).toEqual(['2026-11-20']);
});

test('they change by themselves exactly when the first is too near, or the horizon lets in another day', () => {
  const notice = fc.constantFrom(0, 1, 30, 1_440);
  const horizonDays = fc.constantFrom(null, 1, 3);
  fc.assert(
    fc.property(
      notice,
      horizonDays,
      anyStarts,
      fc.integer({ min: 1, max: 6 }),
      (noticeMinutes, horizon, all, days) => {
        const of = offerWith({ noticeMinutes, horizonDays: horizon });
        const asked = { from: now, until: now + days * 86_400_000 };
        const listed = (at: number) => {
          const { from, until } = bookableSpan(of, at);
          return all.filter((start) => start >= from && start < Math.min(until, asked.until));
        };
        const at = changesByItself(of, listed(now), asked, now);
        const before = Math.min(at - 1, now + 10 * 86_400_000);
        expect(listed(before)).toEqual(listed(now));
        if (listed(now).length > 0 && horizon === null) expect(listed(at)).not.toEqual(listed(now));
      },
    ),
  );
});
