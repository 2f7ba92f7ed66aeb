import type { Calendar } from '#workflows/calendar.ts';
import type { Required } from '#domain/equipment/equipment.ts';
import type { Offer } from '#domain/slots/offer.ts';

type Stores = Pick<Calendar, 'requirements' | 'equipment'>;

/**
 * The offers with the rooms and devices that they take. Costs nothing where no clinic requires any for the treatment; else one command,
 * and one more where one of these clinics does, however many offers.
 */
export async function equipOffers(stores: Stores, offers: readonly Offer[]): Promise<Offer[]> {
  return await Promise.all(offers.map((offer) => equipOffer(stores, offer)));
}

export async function equipOffer({ requirements, equipment }: Stores, offer: Offer): Promise<Offer> {
  if (offer.requires) return offer;
  const found = await requirements.find(offer.clinicId, offer.treatmentId);
  const known = await equipment.findMany(found.requirements.flatMap(({ anyOf }) => anyOf));
  const requires = found.requirements.map(({ label, anyOf }): Required => ({
    label,
    anyOf: anyOf.flatMap((id) => known.get(id) ?? []),
  }));
  return { ...offer, requires };
}
