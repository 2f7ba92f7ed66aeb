import type { Calendar } from '#workflows/calendar.ts';
import { type Terms, termsOf } from '#domain/slots/offer.ts';
import type { Slot } from '#domain/slots/slot.ts';

/** The terms in force of a time that is held, or is a session's. */
export async function readTerms(
  { resources, directory }: Pick<Calendar, 'resources' | 'directory'>,
  { providerId, treatmentId }: Pick<Slot, 'providerId' | 'treatmentId'>,
): Promise<Terms> {
  const [resource, treatments] = await Promise.all([
    resources.find(providerId),
    directory.findTreatments([treatmentId]),
  ]);
  const treatment = treatments.get(treatmentId);
  if (!resource || !treatment) throw new Error('a claim stands for what the directory does not know');
  return termsOf(resource, treatment);
}
