import type { Calendar } from '#workflows/calendar.ts';
import type { EntryStatus, WaitlistEntry, WaitlistGroup } from '#domain/waitlist/waitlistEntry.ts';

const atOnce = 200;

/** Those of a group with a status, in the order of the queue, some at a time. */
export async function* queuePages(
  { waitlist }: Calendar,
  group: WaitlistGroup,
  statuses: readonly EntryStatus[],
): AsyncGenerator<readonly WaitlistEntry[]> {
  for (let after: WaitlistEntry | undefined, isLast = false; !isLast;) {
    const page = await waitlist.findQueue(group, statuses, atOnce, after);
    if (page.length > 0) yield page;
    after = page.at(-1);
    isLast = page.length < atOnce;
  }
}
