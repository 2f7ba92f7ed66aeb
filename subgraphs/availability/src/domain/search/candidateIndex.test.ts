import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CandidateIndex, candidateIndex, type NearWanted } from './candidateIndex.ts';
import { usualRules } from '#domain/schedule/bookingRules.ts';
import type { Place, Treatment } from '#domain/directory.ts';
import { distanceKm, kmOf } from './distance.ts';

const schedule = {
  version: 1,
  dayZone: 'Europe/London',
  calendarId: null,
  rules: usualRules,
  periods: [],
  exceptions: [],
};

type Known = { clinicId: string; north: number; east: number; treatmentIds: string[]; languages: string[] };

const placeOf = ({ north, east }: Known): Place => ({ latitude: 51 + north / 100, longitude: east / 100 });

function put(index: CandidateIndex, providerId: string, known: Known): void {
  const { clinicId, treatmentIds, languages } = known;
  const candidate = { providerId, calendarId: providerId, clinicId, place: placeOf(known) };
  const profile = { schedule, timeZone: 'Europe/London', treatmentIds, languages };
  index.put(candidate, JSON.stringify([treatmentIds, languages]), profile);
}

const treatment = fc.record({
  id: fc.constantFrom('t1', 't2', 't3', 't4'),
  version: fc.constant(1),
  code: fc.constantFrom('check-up', 'filling'),
  name: fc.constant(''),
  durationMinutes: fc.constant(30),
  bufferBeforeMinutes: fc.constant(0),
  bufferAfterMinutes: fc.constant(0),
  price: fc.constant({ amount: 0, currency: 'GBP' }),
  paymentPolicy: fc.constant('FREE' as const),
  clinicId: fc.constantFrom(null, 'c1', 'c2'),
  listed: fc.boolean(),
}) satisfies fc.Arbitrary<Treatment>;

const known: fc.Arbitrary<Known> = fc.record({
  clinicId: fc.constantFrom('c1', 'c2'),
  north: fc.integer({ min: -50, max: 50 }),
  east: fc.integer({ min: -50, max: 50 }),
  treatmentIds: fc.uniqueArray(fc.constantFrom('t1', 't2', 't3', 't4', 'unknown')),
  languages: fc.uniqueArray(fc.constantFrom('en-gb', 'sv', 'eng')),
});

type News = { treatment: Treatment } | { providerId: string; state: Known | null };

const news: fc.Arbitrary<News> = fc.oneof(
  fc.record({ treatment }),
  fc.record({ providerId: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5'), state: fc.option(known) }),
  fc.record({ providerId: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5'), state: known }),
);

const wanted: fc.Arbitrary<NearWanted> = fc.record({
  code: fc.constantFrom('check-up', 'filling', 'none'),
  place: fc.constant({ latitude: 51, longitude: 0 }),
  radiusKm: fc.integer({ min: 1, max: 60 }),
  language: fc.constantFrom(undefined, 'en', 'EN-GB', 'sv', 'de'),
});

describe('the index of who can be booked', () => {
  it('finds exactly those near who speak the language, with what they offer of the kind, whatever came before', () => {
    fc.assert(
      fc.property(fc.array(news, { maxLength: 30 }), wanted, (all, { code, place, radiusKm, language }) => {
        const index = candidateIndex();
        const providers = new Map<string, Known>();
        const treatments = new Map<string, Treatment>();
        for (const one of all) {
          if ('treatment' in one) {
            treatments.set(one.treatment.id, one.treatment);
            index.putTreatment(one.treatment);
            continue;
          }
          const { providerId, state } = one;
          if (state) {
            put(index, providerId, state);
            providers.set(providerId, state);
          } else {
            index.remove(providerId);
            providers.delete(providerId);
          }
        }
        const heard = (languages: readonly string[]): boolean =>
          language === undefined ||
          languages.some((one) => `${one}-`.startsWith(`${language.toLowerCase()}-`));
        const expected = [...providers].flatMap(([providerId, known]) =>
          distanceKm(place, placeOf(known)) <= radiusKm && heard(known.languages)
            ? known.treatmentIds.flatMap((id) => {
                const found = treatments.get(id);
                const offered =
                  found?.listed && found.code === code && [null, known.clinicId].includes(found.clinicId);
                return offered ? [`${providerId} ${id}`] : [];
              })
            : [],
        );
        const groups = index.near({ code, place, radiusKm, language }, (_, { id }) => id);
        const found = groups.flatMap(({ at, candidates }) =>
          candidates.map((one) => `${one.providerId} ${at}`),
        );
        expect(found.toSorted()).toEqual(expected.toSorted());
        for (const { candidates, squares } of groups) {
          const distances = candidates.map((one) => distanceKm(place, one.place));
          expect(squares.map(kmOf)).toEqual(distances.map((km) => expect.closeTo(km, 9)));
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
