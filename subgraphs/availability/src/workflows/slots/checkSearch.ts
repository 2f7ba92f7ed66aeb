import { pageSize } from '@tidbok/kit/cursors.ts';
import { BadInput } from '@tidbok/kit/failures.ts';
import type { SoonestWanted } from './findSoonestSlots.ts';

export const mostDays = 62;

/** @throws {BadInput} */
export function checkSearch({ near, radiusKm, days, first, language, treatmentCode }: SoonestWanted): void {
  if (!(Math.abs(near.latitude) <= 90)) throw new BadInput('near.latitude', 'A latitude is from -90 to 90.');
  if (!(Math.abs(near.longitude) <= 180))
    throw new BadInput('near.longitude', 'A longitude is from -180 to 180.');
  if (!(radiusKm > 0 && radiusKm <= 200))
    throw new BadInput('radiusKm', 'Search within more than 0 and at most 200 km.');
  checkDays(days);
  pageSize(first);
  if (treatmentCode.length > 100) throw new BadInput('treatmentCode', 'There is no such kind of treatment.');
  if (language !== undefined && !/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(language)) {
    throw new BadInput('language', 'Name a language as BCP 47 does: sv, en-GB.');
  }
}

/** @throws {BadInput} */
export function checkDays(days: number, most = mostDays): void {
  if (!isDays(days, most)) throw new BadInput('days', `Ask for 1 to ${most} days.`);
}

export const isDays = (days: number, most = mostDays): boolean => days >= 1 && days <= most;
