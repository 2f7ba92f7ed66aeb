import type { Place, Schedule } from '#domain/directory.ts';
import type { Bookable } from '#domain/slots/offer.ts';
import type { KnownStarts } from './openStarts.ts';

/** What many providers have alike, kept once: their hours and the zone of them, what they treat, what they speak. */
export type Profile = {
  /** Small, and nobody else's as long as it is in use. */
  readonly number: number;
  readonly schedule: Schedule;
  readonly timeZone: string;
  readonly treatmentIds: readonly string[];
  /** In lower case. */
  readonly languages: readonly string[];
  /** What was worked out of it. */
  readonly starts: KnownStarts;
};

/** What a search must know of a provider, and no more: a process keeps all of them. */
export type Candidate = {
  readonly providerId: string;
  readonly calendarId: string;
  readonly clinicId: string;
  readonly place: Place;
  readonly profile: Profile;
};

export const bookableAt = ({ providerId, calendarId, clinicId, profile }: Candidate): Bookable => ({
  providerId,
  calendarId,
  clinicId,
  timeZone: profile.timeZone,
  treatmentIds: profile.treatmentIds,
  schedule: profile.schedule,
});

/** RFC 4647 basic filtering: `en` is met by `en` and by `en-GB`. */
export function speaks(languages: readonly string[], range: string): boolean {
  const wanted = range.toLowerCase();
  return languages.some((language) => language === wanted || language.startsWith(`${wanted}-`));
}
