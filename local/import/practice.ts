/** A practice as the register has it. */
export type Practice = {
  id: string;
  kind: PracticeKind;
  name: string;
  street: string;
  city: string;
  region: string | null;
  postalCode: string | null;
  place: { latitude: number; longitude: number };
};

export type PracticeKind = 'dentist' | 'optician';

export const practiceColumns = [
  'id',
  'kind',
  'name',
  'address',
  'city',
  'county',
  'postcode',
  'latitude',
  'longitude',
] as const;

type Columns = Record<(typeof practiceColumns)[number], string>;

/** The practice of a row, or why there is none. */
export function practiceOf(row: Columns): Practice | string {
  const { id, kind, name } = row;
  if (!id) return 'it has no id';
  if (kind !== 'dentist' && kind !== 'optician')
    return `kind is ${JSON.stringify(kind)}, not dentist or optician`;
  if (!name) return 'it has no name';
  const latitude = degrees(row.latitude, 90);
  const longitude = degrees(row.longitude, 180);
  if (latitude === null || longitude === null)
    return `it has no place: latitude ${JSON.stringify(row.latitude)}, longitude ${JSON.stringify(row.longitude)}`;
  if (latitude === 0 && longitude === 0)
    return 'its place, 0 and 0, is what registers write where they know none';
  return {
    id,
    kind,
    name,
    ...address(row),
    region: row.county || null,
    postalCode: row.postcode || null,
    place: { latitude, longitude },
  };
}

function degrees(text: string, most: number): number | null {
  if (!/^-?\d+(\.\d+)?(e-?\d+)?$/i.test(text)) return null;
  const value = Number(text);
  return Math.abs(value) <= most ? value : null;
}

/** Where the register has no town of its own column, the address ends with it; where it has no address, the name is known there. */
function address({ address: whole, city, county, postcode, name }: Columns): {
  street: string;
  city: string;
} {
  if (city) return { street: whole || name, city };
  const parts = whole.split(',').map((part) => part.trim());
  const last = parts.length > 1 ? parts.pop() : undefined;
  return { street: parts.join(', ') || name, city: last || county || postcode || name };
}
