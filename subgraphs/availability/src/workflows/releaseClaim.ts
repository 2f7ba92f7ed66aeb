import type { Calendar } from './calendar.ts';

const attempts = 5;

/** Frees a booking's time. False where there was nothing to free. */
export async function releaseClaim({ ledger }: Calendar, claimId: string): Promise<boolean> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const [found] = await ledger.findClaims(claimId);
    if (found?.claim.kind !== 'booking') return false;
    // Not removed means that it was moved within its row, or freed, this moment: the next look tells.
    if (await ledger.remove(found)) return true;
  }
  throw new Error('the claim kept changing while it was to be released');
}
