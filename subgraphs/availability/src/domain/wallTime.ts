import { wholeDay, type WallMinutes } from './hours.ts';

/** The minutes since midnight of a time written HH:MM; 24:00 is the end of the day. */
export function wallMinutes(text: string): WallMinutes {
  const [hours, minutes] = text.split(':').map(Number);
  return hours! * 60 + minutes!;
}

export function wallTime(minutes: WallMinutes): string {
  if (minutes === wholeDay.closes) return '24:00';
  return Temporal.PlainTime.from('00:00').add({ minutes }).toString({ smallestUnit: 'minute' });
}
