import type { Millis } from '#domain/time/ledgerDay.ts';

/** Zones that each have something of their own: both hemispheres, shifts of half an hour, odd offsets, midnights that are skipped. */
export const zones = [
  'Europe/Stockholm',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Pacific/Chatham',
  'America/Havana',
  'Antarctica/Troll',
];

export const everyZone = Intl.supportedValuesOf('timeZone');

/** When the clocks of a zone jump in 2026. */
export function jumpsOf(zone: string): Millis[] {
  const found: Millis[] = [];
  let at = Temporal.ZonedDateTime.from({ year: 2026, month: 1, day: 1, timeZone: zone });
  for (;;) {
    const jump = at.getTimeZoneTransition('next');
    if (!jump || jump.year > 2026) return found;
    found.push(jump.epochMilliseconds);
    at = jump;
  }
}

/** All that there are. */
export const everyJump = everyZone.flatMap((zone) => jumpsOf(zone).map((at) => ({ zone, at })));
