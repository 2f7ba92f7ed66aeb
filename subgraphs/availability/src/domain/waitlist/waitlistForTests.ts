import fc from 'fast-check';
import type { Slot } from '#domain/slots/slot.ts';
import type { WaitlistEntry, WaitlistOffer, Wish } from './waitlistEntry.ts';

// Entries of a waitlist, for tests.

const now = Temporal.Instant.from('2026-11-20T12:00:00Z');

export const wishFor = (change: Partial<Wish> = {}): Wish => ({
  clinicId: 'clinic_1',
  providerId: null,
  treatmentId: 'treatment_1',
  from: '2026-11-23',
  until: '2026-11-29',
  earliest: 0,
  latest: 1_440,
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  sessionId: null,
  ...change,
});

export const entryFor = (change: Partial<WaitlistEntry> = {}): WaitlistEntry => ({
  id: 'waiting_1',
  wish: wishFor(),
  patientId: 'anna',
  joinedBy: 'anna',
  owners: ['anna'],
  holder: 'anna',
  status: 'WAITING',
  joinedAt: now,
  offers: [],
  lapses: 0,
  bookingId: null,
  fingerprint: 'f',
  rev: 1,
  ...change,
});

/** Half an hour of a provider at this time on the wall in Stockholm. */
export function slotOn(wall: string, providerId = 'provider_1', minutes = 30): Slot {
  const start = Temporal.PlainDateTime.from(wall).toZonedDateTime('Europe/Stockholm').toInstant();
  return {
    providerId,
    clinicId: 'clinic_1',
    treatmentId: 'treatment_1',
    timeZone: 'Europe/Stockholm',
    start,
    end: start.add({ minutes }),
  };
}

export const offerOf = (slot: Slot, change: Partial<WaitlistOffer> = {}): WaitlistOffer => ({
  id: 'offer_1',
  slot,
  sessionId: null,
  status: 'MAKING',
  madeAt: now,
  claims: [],
  expiresAt: now.add({ minutes: 15 }),
  ...change,
});

/** Times on a grid of a quarter of an hour in the week of `wishFor`, of three providers, in order. */
export const anySlots: fc.Arbitrary<Slot[]> = fc
  .uniqueArray(
    fc.tuple(
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 32, max: 60 }),
      fc.integer({ min: 1, max: 3 }),
    ),
    {
      maxLength: 25,
      selector: String,
    },
  )
  .map((picked) =>
    picked
      .map(([day, quarter, provider]) => {
        const time = Temporal.PlainTime.from('00:00').add({ minutes: quarter * 15 });
        return slotOn(`2026-11-${23 + day}T${time.toString()}`, `provider_${provider}`);
      })
      .toSorted((a, b) => Temporal.Instant.compare(a.start, b.start)),
  );

const anyWish: fc.Arbitrary<Wish> = fc
  .record({
    providerId: fc.constantFrom(null, 'provider_1', 'provider_2'),
    from: fc.integer({ min: 23, max: 29 }),
    days: fc.integer({ min: 0, max: 6 }),
    earliest: fc.integer({ min: 0, max: 60 }).map((quarter) => quarter * 15),
    hours: fc.integer({ min: 0, max: 10 }),
    weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
  })
  .map(({ from, days, hours, ...wish }) =>
    wishFor({
      ...wish,
      from: `2026-11-${from}`,
      until: `2026-11-${Math.min(from + days, 30)}`,
      latest: wish.earliest + hours * 60,
    }),
  );

/** In the order of the queue, each with some times that were offered to it before. */
export const anyQueue = (slots: readonly Slot[]): fc.Arbitrary<WaitlistEntry[]> =>
  fc
    .array(fc.tuple(anyWish, fc.subarray([...slots], { maxLength: Math.min(3, slots.length) })), {
      maxLength: 8,
    })
    .map((entries) =>
      entries.map(([wish, before], n) =>
        entryFor({
          id: `waiting_${n}`,
          wish,
          offers: before.map((slot) => offerOf(slot, { status: 'DECLINED' })),
          joinedAt: now.add({ seconds: n }),
        }),
      ),
    );
