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
