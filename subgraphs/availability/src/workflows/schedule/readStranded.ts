import type { Identity } from '@tidbok/kit/identity/identity.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { findStranded } from './findStranded.ts';
import { readSchedule } from './readSchedule.ts';
import type { Stranded } from '#domain/schedule/stranded.ts';

/**
 * The stranded bookings of a provider of the caller's clinic; none where there is no such provider.
 *
 * @throws {Forbidden} for another clinic's
 */
export async function readStranded(
  calendar: Calendar,
  identity: Identity,
  providerId: string,
): Promise<Stranded[]> {
  const shown = await readSchedule(calendar, identity, providerId);
  return shown ? await findStranded(calendar, shown) : [];
}
