import { Forbidden } from '@tidbok/kit/failures.ts';
import { actsForClinic, type Identity } from '@tidbok/kit/identity/identity.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { type ShownSchedule, shownSchedule } from './changeSchedule.ts';

/**
 * The schedule of a provider of the caller's clinic; null where there is no such provider.
 *
 * @throws {Forbidden} for another clinic's
 */
export async function readSchedule(
  { resources }: Calendar,
  identity: Identity,
  providerId: string,
): Promise<ShownSchedule | null> {
  const resource = await resources.find(providerId);
  if (!resource?.provider) return null;
  if (!actsForClinic(identity, resource.provider.clinicId, 'DESK', 'CLINICIAN')) {
    throw new Forbidden('This is not a provider of your clinic.');
  }
  return shownSchedule(resource);
}
