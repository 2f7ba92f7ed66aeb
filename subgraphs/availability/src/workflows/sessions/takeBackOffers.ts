import { isId } from '@tidbok/kit/ids.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { withdrawOffer } from '#workflows/waitlist/withdrawOffer.ts';
import type { Claim } from '#domain/ledger/claim.ts';

/** Whether a seat is held for one of the waitlist: a desk that needs it does not wait for the answer. */
export const isOffered = ({ id, kind }: Claim): boolean => kind === 'hold' && isId('offer', id);

/** Takes back so many of the seats that are offered, those that were offered last first. Gives how many it could not. */
export async function takeBackOffers(
  calendar: Pick<Calendar, 'waitlist' | 'ledger'>,
  standing: readonly Claim[],
  count: number,
): Promise<number> {
  let left = count;
  const latestFirst = standing
    .filter(isOffered)
    .toSorted((a, b) => Temporal.Instant.compare(b.until!, a.until!));
  for (const hold of latestFirst) {
    if (left <= 0) break;
    if (await withdrawOffer(calendar, hold)) left -= 1;
  }
  return Math.max(left, 0);
}
