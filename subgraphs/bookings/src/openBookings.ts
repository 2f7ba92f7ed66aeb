import { subgraphCaller } from '@tidbok/kit/graphql/callSubgraph.ts';
import type { Parts as Given } from '@tidbok/kit/service.ts';
import type { BookingsConfig } from './config.ts';
import { bookingLists } from '#store/bookingLists.ts';
import { bookingModel } from '#store/bookingModel.ts';
import { bookingStore } from '#store/bookingStore.ts';
import { planModel } from '#store/planModel.ts';
import { planStore } from '#store/planStore.ts';
import { claimsAt } from '#workflows/claims.ts';
import type { Parts } from '#workflows/parts.ts';

/** What the workflows work with. Resolves when the indexes that the stores rest upon are there. */
export async function openBookings(
  config: Pick<BookingsConfig, 'AVAILABILITY_URL' | 'PAYMENT_MINUTES'>,
  { connection, clock, log, signed }: Pick<Given, 'connection' | 'clock' | 'log' | 'signed'>,
  nudge: () => void,
): Promise<Parts> {
  const model = bookingModel(connection);
  const plans = planModel(connection);
  await Promise.all([model.createIndexes(), plans.createIndexes()]);
  return {
    store: bookingStore(model),
    lists: bookingLists(model),
    plans: planStore(plans),
    claims: claimsAt(subgraphCaller({ name: 'availability', url: config.AVAILABILITY_URL, signed })),
    clock,
    log,
    nudge,
    paymentTerm: Temporal.Duration.from({ seconds: Math.round(config.PAYMENT_MINUTES * 60) }),
  };
}
