import type { Calendar } from '#workflows/calendar.ts';
import type { Claim } from '#domain/ledger/claim.ts';
import { claimOf, type Row } from '#domain/ledger/row.ts';
import type { OccupantsAt } from '#domain/slots/slotReasons.ts';
import { firstsOf, occupantsIn } from '#domain/ledger/occupant.ts';

/** What is live in these rows of the ledger. Two commands, however many they are. */
export async function readOccupants(
  { ledger }: Calendar,
  keys: readonly string[],
  now: Temporal.Instant,
): Promise<OccupantsAt> {
  const read = async (wanted: Iterable<string>): Promise<Map<string, Row | null>> => {
    const unique = [...new Set(wanted)];
    const rows = await Promise.all(unique.map((key) => ledger.findRow(key)));
    return new Map(unique.map((key, index) => [key, rows[index]!]));
  };
  const rows = await read(keys);
  const firsts = await read([...rows.values()].flatMap(firstsOf));
  const claimAt = (key: string, id: string): Claim | null =>
    firsts
      .get(key)
      ?.entries.flatMap((entry) => claimOf(entry) ?? [])
      .find(({ later }) => later.some((part) => part.id === id)) ?? null;
  const occupants = new Map([...rows].map(([key, row]) => [key, occupantsIn(row, claimAt, now)]));
  return (key) => occupants.get(key) ?? [];
}
