import { degreesOf, spherePoint } from './distance.ts';
import type { Place } from '#domain/directory.ts';

// The world in cells of a tenth of a degree: who is near is in a few of them. What a search looks at first lies side by side in
// memory: to follow a reference for each of thousands would cost more than all the rest.

const perDegree = 10;
const rows = 180 * perDegree;
const columns = 360 * perDegree;
/** Rounding never leaves out a cell that the circle's edge touches. */
const margin = 1e-6;

export type Cell<Item> = {
  readonly items: Item[];
  /** What each is of, by number. */
  readonly kinds: number[];
  /** Where each is on the unit sphere: x, y, z, and so on. */
  readonly points: number[];
};

export function placeGrid<Item>() {
  const cells = new Map<number, Cell<Item>>();
  return {
    add(place: Place, kind: number, item: Item): void {
      const key = cellOf(place);
      let cell = cells.get(key);
      if (!cell) cells.set(key, (cell = { items: [], kinds: [], points: [] }));
      const { x, y, z } = spherePoint(place);
      cell.items.push(item);
      cell.kinds.push(kind);
      cell.points.push(x, y, z);
    },

    remove(place: Place, item: Item): void {
      const key = cellOf(place);
      const cell = cells.get(key);
      const at = cell?.items.indexOf(item) ?? -1;
      if (!cell || at < 0) return;
      cell.items.splice(at, 1);
      cell.kinds.splice(at, 1);
      cell.points.splice(3 * at, 3);
      if (cell.items.length === 0) cells.delete(key);
    },

    /** Every cell that the circle touches: all within the radius are in them, and some beyond it. */
    *near(place: Place, radiusKm: number): Generator<Cell<Item>> {
      const { south, north, west, east } = boxAround(place, radiusKm);
      // Around a pole a circle touches more cells than anyone lives in.
      if ((north - south + 1) * (east - west + 1) > cells.size) {
        yield* cells.values();
        return;
      }
      for (let row = south; row <= north; row += 1) {
        for (let column = west; column <= east; column += 1) {
          const cell = cells.get(keyOf(row, column));
          if (cell) yield cell;
        }
      }
    },
  };
}

const keyOf = (row: number, column: number): number =>
  row * columns + (((column % columns) + columns) % columns);

const rowOf = (latitude: number): number =>
  Math.min(Math.max(Math.floor((latitude + 90) * perDegree), 0), rows - 1);

const columnOf = (longitude: number): number => Math.floor((longitude + 180) * perDegree);

const cellOf = ({ latitude, longitude }: Place): number => keyOf(rowOf(latitude), columnOf(longitude));

/** Columns are not wrapped: west may be negative, east beyond the last. */
function boxAround({ latitude, longitude }: Place, radiusKm: number) {
  const reach = degreesOf(radiusKm) + margin;
  const south = rowOf(latitude - reach);
  const north = rowOf(latitude + reach);
  // Over a pole all longitudes are near.
  if (Math.abs(latitude) + reach >= 90) return { south, north, west: 0, east: columns - 1 };
  const sine = Math.sin((reach * Math.PI) / 180) / Math.cos((latitude * Math.PI) / 180);
  const aside = (Math.asin(Math.min(1, sine)) * 180) / Math.PI + margin;
  const [west, east] = [columnOf(longitude - aside), columnOf(longitude + aside)];
  return { south, north, west, east: Math.min(east, west + columns - 1) };
}
