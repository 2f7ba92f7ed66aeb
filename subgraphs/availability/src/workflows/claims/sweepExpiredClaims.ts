import type { Calendar } from '#workflows/calendar.ts';
import { deadEntries } from './takePart.ts';
import { isOver, withoutEntries } from '#domain/ledger/row.ts';

/** Long past any deadline: clocks of several processes may differ, and a late payment likes to find its claim. */
const margin = Temporal.Duration.from({ minutes: 15 });

const batch = 200;

/**
 * Tidies away claims whose deadline passed a while ago. Nothing depends on it: lists do not count them, and whoever wants the
 * time overtakes them. Gives how many rows it tidied.
 */
export async function sweepExpiredClaims({
  ledger,
  clock,
}: Pick<Calendar, 'ledger' | 'clock'>): Promise<number> {
  const before = clock.now().subtract(margin);
  let tidied = 0;
  for (const row of await ledger.findExpired(before, batch)) {
    const dead = await deadEntries(ledger, row, before);
    const over = row.entries.filter((entry) => isOver(entry, before, dead)).map(({ id }) => id);
    if (over.length > 0 && (await ledger.writeRow(withoutEntries(row, new Set(over))))) tidied += 1;
  }
  return tidied;
}
