import type { Databases } from '../../../local/platform/openDatabases.ts';
import { bitsPerWord } from '../../../subgraphs/availability/src/domain/time/dayBits.ts';
import type { StoredEntry, StoredRow } from '../../../subgraphs/availability/src/store/ledgerModel.ts';
import type { Entry, Row } from './state.ts';

/** The ledger as it lies in availability's database. */
export async function readRows(availability: ReturnType<Databases['of']>): Promise<Row[]> {
  const stored = await availability.collection<StoredRow>('ledger').find().toArray();
  return stored.map(({ _id, startsAt, bits, busy, claims }) => ({
    key: _id,
    time: startsAt && bits !== undefined ? { startsAt: startsAt.getTime(), bits, busy: setBits(busy) } : null,
    entries: claims.map(entryOf),
  }));
}

const entryOf = (stored: StoredEntry): Entry => ({
  id: stored.id,
  from: stored.from ?? null,
  to: stored.to ?? null,
  until: stored.until?.getTime() ?? null,
  over: stored.over ?? false,
  of: stored.of ?? null,
  kind: stored.kind ?? null,
  time: stored.start
    ? { providerId: stored.providerId!, treatmentId: stored.treatmentId!, start: stored.start.getTime() }
    : null,
  bookingId: stored.bookingId ?? null,
  isOverride: stored.override != null,
  most: stored.most ?? null,
  later: (stored.later ?? []).map(({ id, key, most }) => ({ id, key, most: most ?? null })),
});

/** Which bits are set, in order. Reckoned here and not by the platform's own function, which is what is judged. */
function setBits(busy: StoredRow['busy']): number[] {
  const found: number[] = [];
  for (const [word, mask] of Object.entries(busy ?? {})) {
    for (let bit = 0; bit < bitsPerWord; bit += 1)
      if (Math.floor(mask / 2 ** bit) % 2 === 1) found.push(Number(word) * bitsPerWord + bit);
  }
  return found.sort((a, b) => a - b);
}
