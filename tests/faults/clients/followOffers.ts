import type { Following, Journal } from '../history/journal.ts';
import type { Who } from './booker.ts';
import { waitlistOffers } from './documents/waitlist.ts';
import { follow } from './watch.ts';

/** Follows the offers to those for whom one waits, through every break, until aborted. */
export async function followOffers(who: Who, journal: Journal, signal: AbortSignal): Promise<void> {
  const following: Following = { subject: who.subject, told: [] };
  journal.following.push(following);
  await follow(following, signal, async () => {
    for await (const { waitlistOffers: offer } of who.client.subscribe(waitlistOffers, {}, { signal }))
      following.told.push({ offerId: offer.id, status: offer.status });
  });
}
