import type { Calendar } from '#workflows/calendar.ts';
import type { WaitlistGroup } from '#domain/waitlist/waitlistEntry.ts';

/**
 * Ends the waiting of all in a group whose days are past, or whose session was cancelled or has begun. It cannot be taken back: so this
 * process' clock and the engine's must both say so.
 */
export async function endOver({ waitlist, sessions, clock }: Calendar, group: WaitlistGroup): Promise<void> {
  const now = clock.now();
  await waitlist.endPast(group, pastEverywhere(now));
  const waitedFor = await waitlist.findSessionIds(group);
  const over = waitedFor.length > 0 ? await sessions.findOver(waitedFor, now) : [];
  if (over.length > 0) await waitlist.endSessions(group, over);
}

/** No clinic has this day any more, nor one before it. */
const pastEverywhere = (now: Temporal.Instant): string =>
  now.toZonedDateTimeISO('Etc/GMT+12').toPlainDate().toString();
