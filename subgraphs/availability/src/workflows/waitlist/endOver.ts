import type { Calendar } from '#workflows/calendar.ts';
import type { WaitlistGroup } from '#domain/waitlist/waitlistEntry.ts';

/** Ends the waiting of all in a group whose days are past, or whose session was cancelled or has begun. */
export async function endOver(calendar: Calendar, group: WaitlistGroup): Promise<void> {
  const { waitlist, sessions, clock } = calendar;
  const now = clock.now();
  await waitlist.endPast(group, pastEverywhere(now));
  const ids = await waitlist.findSessionIds(group);
  if (ids.length === 0) return;
  const found = await Promise.all(ids.map((id) => sessions.find(id)));
  const isOver = (n: number): boolean => {
    const session = found[n];
    return (
      !session || session.state === 'CANCELLED' || Temporal.Instant.compare(session.slot.start, now) <= 0
    );
  };
  const over = ids.filter((_, n) => isOver(n));
  if (over.length > 0) await waitlist.endSessions(group, over);
}

/** No clinic has this day any more, nor one before it. */
const pastEverywhere = (now: Temporal.Instant): string =>
  now.toZonedDateTimeISO('Etc/GMT+12').toPlainDate().toString();
