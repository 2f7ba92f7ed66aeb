import type { Identity } from '@tidbok/kit/identity/identity.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { findStranded, type FoundStranded } from './findStranded.ts';
import { readSchedule } from './readSchedule.ts';

/**
 * What is stranded of a provider of the caller's clinic; none where there is no such provider.
 *
 * @throws {Forbidden} for another clinic's
 */
export async function readStranded(
  calendar: Calendar,
  identity: Identity,
  providerId: string,
): Promise<FoundStranded> {
  const shown = await readSchedule(calendar, identity, providerId);
  return shown ? await findStranded(calendar, shown) : { stranded: [], strandedSessions: [] };
}
