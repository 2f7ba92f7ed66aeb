import { type SlotPartsFragment, SoonestSlotsDocument, type TidbokClient } from '../../client/src/index.ts';
import { demoPlace } from '../demo-data/wellKnown.ts';

/** The soonest times near the middle of Stockholm, nearest providers first where they tie. */
export async function soonestTimes(
  client: TidbokClient,
  treatmentCode: string,
): Promise<(SlotPartsFragment & { distanceKm: number })[]> {
  const { soonestSlots } = await client.request(SoonestSlotsDocument, {
    input: { treatmentCode, near: demoPlace, radiusKm: 25, days: 14, first: 5 },
  });
  if (soonestSlots.length === 0)
    throw new Error(
      `nobody near ${demoPlace.latitude}, ${demoPlace.longitude} has a time: is the demo data there?`,
    );
  return soonestSlots.map(({ slot, distanceKm }) => ({ ...slot, distanceKm }));
}

/** A time as the clinic's wall clock shows it. */
export const onTheWall = ({ start, timeZone }: { start: string; timeZone: string }): string => {
  const { year, month, day, hour, minute } = Temporal.Instant.from(start).toZonedDateTimeISO(timeZone);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)} (${timeZone})`;
};
