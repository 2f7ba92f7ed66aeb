import { minutesPerDay, type WallMinutes, type WallRange } from '#domain/schedule/hours.ts';

/** The minutes since midnight of a time written HH:MM; 24:00 is the end of the day. */
export function wallMinutes(text: string): WallMinutes {
  const [hours, minutes] = text.split(':').map(Number);
  return hours! * 60 + minutes!;
}

/** From one written time to the other: to the next day's, where that is not later. */
export function wallRange(opens: string, closes: string): WallRange {
  const [from, to] = [wallMinutes(opens), wallMinutes(closes)];
  return { opens: from, closes: to > from ? to : to + minutesPerDay };
}

/** As it stands on the clock: one after midnight looks as the next day's. */
export function wallTime(minutes: WallMinutes): string {
  if (minutes === minutesPerDay) return '24:00';
  return Temporal.PlainTime.from('00:00').add({ minutes }).toString({ smallestUnit: 'minute' });
}
