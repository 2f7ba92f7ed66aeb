import type { Calendar } from '#workflows/calendar.ts';
import { equipOffers } from '#workflows/slots/equipOffers.ts';
import { bookableOf, type Offer, offerOf } from '#domain/slots/offer.ts';

/** Any listed provider of a clinic who offers a treatment; of these only, where they are named. */
export type WantedPool = { readonly treatmentId: string; readonly providerIds: readonly string[] | null };

/** How many of a clinic are looked at. */
const mostProviders = 1_000;

/**
 * Who is in each pool, in the order of their ids. Nobody is, where the clinic or the treatment is not listed, or not there. Two
 * commands, and those of `equipOffers`, however many pools.
 */
export async function findPools(
  calendar: Calendar,
  clinicId: string,
  pools: readonly WantedPool[],
): Promise<Offer[][]> {
  const treatmentIds = [...new Set(pools.map(({ treatmentId }) => treatmentId))];
  const named = pools.flatMap(({ providerIds }) => providerIds ?? []);
  const [resources, treatments] = await Promise.all([
    calendar.resources.findOfClinic(clinicId, {
      treatmentIds,
      providerIds: pools.every(({ providerIds }) => providerIds !== null) ? named : null,
      most: mostProviders,
    }),
    calendar.directory.findTreatments(treatmentIds),
  ]);
  const bookables = resources.flatMap((resource) => bookableOf(resource) ?? []);
  const found = pools.map(({ treatmentId, providerIds }) => {
    const treatment = treatments.get(treatmentId);
    return bookables
      .filter(({ providerId }) => providerIds === null || providerIds.includes(providerId))
      .flatMap((bookable) => (treatment && offerOf(bookable, treatment)) ?? []);
  });
  return await Promise.all(found.map((offers) => equipOffers(calendar, offers)));
}
