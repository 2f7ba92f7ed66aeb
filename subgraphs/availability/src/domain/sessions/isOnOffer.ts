import { hoursRefusals } from '#domain/schedule/hoursRefusals.ts';
import type { Offer } from '#domain/slots/offer.ts';
import type { Session } from './session.ts';

/**
 * Whether new seats of a session are given: its provider still offers the treatment at that clinic, in hours that have its time. Notice, alignment and limits were
 * asked when it was made.
 *
 * @param offer what the provider offers now; null: nothing of the kind
 */
export function isOnOffer({ slot }: Pick<Session, 'slot'>, offer: Offer | null): boolean {
  if (offer?.clinicId !== slot.clinicId) return false;
  const span = { from: slot.start.epochMilliseconds, until: slot.end.epochMilliseconds };
  return hoursRefusals(offer, slot.treatmentId, span).length === 0;
}
