import type { Calendar } from './calendar.ts';
import { withoutExpired } from '#domain/dayRow.ts';

/** Long past any deadline: clocks of several processes may differ, and a late payment likes to find its claim. */
const margin = Temporal.Duration.from({ minutes: 15 });

const batch = 200;

/**
 * Tidies away claims whose deadline passed a while ago. Nothing depends on it: lists do not count them, and whoever wants the
 * time overtakes them. Gives how many days it tidied.
 */
export async function sweepExpiredClaims({
  ledger,
  clock,
}: Pick<Calendar, 'ledger' | 'clock'>): Promise<number> {
  const before = clock.now().subtract(margin);
  const rows = await ledger.findExpired(before, batch);
  let tidied = 0;
  for (const row of rows) {
    const next = withoutExpired(row, before);
    if (next && (await ledger.replaceDay(next))) tidied += 1;
  }
  return tidied;
}
