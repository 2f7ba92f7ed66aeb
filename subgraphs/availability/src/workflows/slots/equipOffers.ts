import type { Calendar } from '#workflows/calendar.ts';
import type { Required } from '#domain/equipment/equipment.ts';
import type { Offer } from '#domain/slots/offer.ts';

type Stores = Pick<Calendar, 'requirements' | 'equipment'>;

/**
 * The offers with the rooms and devices that they take: the same for all of one clinic and treatment. Costs nothing where no clinic requires
 * any for the treatment; else one command, and one more where one of these clinics does, however many offers.
 */
export async function equipOffers(stores: Stores, offers: readonly Offer[]): Promise<Offer[]> {
  const asked = new Map<string, Promise<Required[]>>();
  return await Promise.all(
    offers.map(async (offer) => {
      if (offer.requires) return offer;
      const key = `${offer.clinicId}|${offer.treatmentId}`;
      const requires = asked.get(key) ?? findRequired(stores, offer);
      asked.set(key, requires);
      return { ...offer, requires: await requires };
    }),
  );
}

export async function equipOffer(stores: Stores, offer: Offer): Promise<Offer> {
  return offer.requires ? offer : { ...offer, requires: await findRequired(stores, offer) };
}

async function findRequired(
  { requirements, equipment }: Stores,
  { clinicId, treatmentId }: Offer,
): Promise<Required[]> {
  const found = await requirements.find(clinicId, treatmentId);
  const known = await equipment.findMany(found.requirements.flatMap(({ anyOf }) => anyOf));
  return found.requirements.map(({ label, anyOf }): Required => ({
    label,
    anyOf: anyOf.flatMap((id) => known.get(id) ?? []),
  }));
}
