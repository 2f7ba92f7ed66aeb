import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Place } from '#domain/directory.ts';
import { distanceKm, kmOf, spherePoint, squaredOf, squaredTo } from './distance.ts';
import { placeGrid } from './placeGrid.ts';

// Poles, the line where longitudes meet, the edges of cells, and many on one spot.
const latitude = fc.oneof(
  fc.double({ min: -90, max: 90, noNaN: true }),
  fc.constantFrom(-90, 90, 0, 51.5, 89.9),
);
const longitude = fc.oneof(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.constantFrom(-180, 180, 0, 179.95, -179.95, 0.1),
);
const place: fc.Arbitrary<Place> = fc.record({ latitude, longitude });
const around = ({ latitude, longitude }: Place): fc.Arbitrary<Place> =>
  fc
    .tuple(fc.double({ min: -4, max: 4, noNaN: true }), fc.double({ min: -4, max: 4, noNaN: true }))
    .map(([north, east]) => ({
      latitude: Math.min(90, Math.max(-90, latitude + north)),
      longitude: ((longitude + east + 540) % 360) - 180,
    }));

it('finds all within the radius, wherever on the earth', () => {
  fc.assert(
    fc.property(
      place.chain((centre) =>
        fc.record({
          centre: fc.constant(centre),
          places: fc.array(fc.oneof(around(centre), place), { maxLength: 40 }),
          removed: fc.array(fc.nat(40)),
          radiusKm: fc.double({ min: 0.01, max: 200, noNaN: true }),
        }),
      ),
      ({ centre, places, removed, radiusKm }) => {
        const grid = placeGrid<number>();
        for (const [index, at] of places.entries()) grid.add(at, index % 3, index);
        for (const index of removed) if (places[index]) grid.remove(places[index], index);
        const within = (index: number): boolean => distanceKm(centre, places[index]!) <= radiusKm;
        const from = spherePoint(centre);
        const found: number[] = [];
        for (const { items, kinds, points } of grid.near(centre, radiusKm)) {
          for (const [at, index] of items.entries()) {
            expect(kinds[at]).toBe(index % 3);
            const squared = squaredTo(from, points[3 * at]!, points[3 * at + 1]!, points[3 * at + 2]!);
            if (kmOf(squared) <= radiusKm) found.push(index);
          }
        }
        const expected = [...places.keys()].filter((index) => !removed.includes(index) && within(index));
        expect(found.toSorted((a, b) => a - b)).toEqual(expected);
      },
    ),
    { numRuns: 2_000 },
  );
});

it('looks at few of those that are far', () => {
  const grid = placeGrid<Place>();
  for (let n = 0; n < 10_000; n += 1) {
    const at = { latitude: 50 + (n % 100) * 0.08, longitude: -8 + Math.floor(n / 100) * 0.1 };
    grid.add(at, 0, at);
  }
  const looked = [...grid.near({ latitude: 51.5, longitude: -0.1 }, 25)].flatMap(({ items }) => items);
  expect(looked.length).toBeGreaterThan(40);
  expect(looked.length).toBeLessThan(120);
});

it('orders by the straight line as by the way', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 20_000, noNaN: true }), (km) => {
      expect(kmOf(squaredOf(km))).toBeCloseTo(km, 3);
    }),
  );
});
