import { decodeCursor, encodeCursor, page, type Page, pageSize } from '@tidbok/kit/cursors.ts';
import type { Identity } from '@tidbok/kit/identity/identity.ts';
import { z } from 'zod';
import type { Calendar } from '#workflows/calendar.ts';
import type { ShownSchedule } from './changeSchedule.ts';
import { readSchedule } from './readSchedule.ts';
import type { ScheduleVersion } from '#store/scheduleVersionStore.ts';

export type ShownVersion = Omit<ScheduleVersion, 'schedule'> & { readonly shown: ShownSchedule };

const cursorShape = z.tuple([z.number().int()]);

/**
 * What a provider's schedule was, from what it is now backwards. Former ones are shown in the zone that the clinic has now.
 *
 * @throws {Forbidden} for a provider of another clinic
 * @throws {BadInput} for a page that cannot be
 */
export async function listScheduleVersions(
  calendar: Calendar,
  identity: Identity,
  { providerId, first, after }: { providerId: string; first: number; after?: string | null | undefined },
): Promise<Page<ShownVersion>> {
  const size = pageSize(first);
  const below = after ? decodeCursor(after, cursorShape)[0] : Number.MAX_SAFE_INTEGER;
  const present = await readSchedule(calendar, identity, providerId);
  const found = present ? await calendar.schedules.findVersions(providerId, below, size + 1) : [];
  const rows = found.map(({ schedule, ...rest }): ShownVersion => ({
    ...rest,
    shown: { providerId, timeZone: present!.timeZone, schedule },
  }));
  return page(rows, size, after, ({ shown }) => encodeCursor(shown.schedule.version));
}
