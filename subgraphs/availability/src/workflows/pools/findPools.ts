import type { Calendar } from '#workflows/calendar.ts';
import { equipOffers } from '#workflows/slots/equipOffers.ts';
import type { Offer } from '#domain/slots/offer.ts';

/** Any listed provider of a clinic who offers a treatment; of these only, where they are named. */
export type WantedPool = { readonly treatmentId: string; readonly providerIds: readonly string[] | null };

/** How many of a clinic are looked at. */
const mostProviders = 1_000;

/**
 * Who is in each pool, in the order of their ids. Nobody is, where the clinic or the treatment is not listed, or not there. Costs
 * what `candidates.offersOfClinic` does, and `equipOffers`, however many pools.
 */
export async function findPools(
  calendar: Calendar,
  clinicId: string,
  pools: readonly WantedPool[],
): Promise<Offer[][]> {
  const treatmentIds = pools.map(({ treatmentId }) => treatmentId);
  const named = pools.flatMap(({ providerIds }) => providerIds ?? []);
  const offered = await calendar.candidates.offersOfClinic(clinicId, treatmentIds, {
    providerIds: pools.every(({ providerIds }) => providerIds !== null) ? named : null,
    most: mostProviders,
  });
  const found = pools.map(({ providerIds }, index) =>
    offered[index]!.filter(({ providerId }) => providerIds === null || providerIds.includes(providerId)),
  );
  return await Promise.all(found.map((offers) => equipOffers(calendar, offers)));
}
