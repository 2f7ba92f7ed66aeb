import type { Identity } from '@tidbok/kit/identity/identity.ts';
import type { Calendar } from '#workflows/calendar.ts';
import type { Live } from '#workflows/live/live.ts';
import type { SlotsLoader } from '#workflows/slots/slotsLoader.ts';

export type Context = {
  readonly identity: Identity;
  readonly calendar: Calendar;
  readonly slots: SlotsLoader;
  readonly live: Live;
};

/** Whose holds these are. The schema lets nobody here who has no subject. */
export function subjectOf({ subject }: Identity): string {
  if (subject === null) throw new Error('a caller without a subject passed the access rules');
  return subject;
}
