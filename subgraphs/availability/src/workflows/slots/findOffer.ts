import { notFound } from '@tidbok/kit/failures.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { equipOffer } from './equipOffers.ts';
import { slotNotOffered } from '#workflows/failures.ts';
import { bookableOf, type Offer, offerOf, type Terms, termsOf } from '#domain/slots/offer.ts';

export type WantedTreatment = { readonly providerId: string; readonly treatmentId: string };

/** What a provider offers for a treatment, or why not. */
export async function findOffer(
  calendar: Calendar,
  { providerId, treatmentId }: WantedTreatment,
): Promise<
  | { __typename: 'Offer'; offer: Offer; terms: Terms }
  | ReturnType<typeof notFound>
  | ReturnType<typeof slotNotOffered>
> {
  const { resources, directory } = calendar;
  const [resource, treatments] = await Promise.all([
    resources.find(providerId),
    directory.findTreatments([treatmentId]),
  ]);
  // What is not listed is nobody's business: it is as if it were not there.
  if (!resource?.provider?.listed) return notFound('provider', providerId);
  const treatment = treatments.get(treatmentId);
  if (!treatment?.listed) return notFound('treatment', treatmentId);
  const bookable = bookableOf(resource);
  const offer = bookable && offerOf(bookable, treatment);
  if (!offer) return slotNotOffered();
  return {
    __typename: 'Offer',
    offer: await equipOffer(calendar, offer),
    terms: termsOf(resource, treatment),
  };
}
