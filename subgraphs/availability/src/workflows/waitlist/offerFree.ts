import type { Calendar } from '#workflows/calendar.ts';
import { makeOffer } from './makeOffer.ts';
import { atOnce, pages } from './queuePages.ts';
import { readFreeFor } from './readFreeFor.ts';
import { firstFor, type Free, withoutGiven } from '#domain/waitlist/offerTurn.ts';
import { standingOffer, type WaitlistEntry, type WaitlistGroup } from '#domain/waitlist/waitlistEntry.ts';
import { wallSlot } from '#domain/time/wallSlots.ts';

/** Those whose times overlap are tried one after the other, as the ledger alone knows all that takes time. */
const triesForEach = 5;

export type Offered = {
  /** Whose changes may free what is waited for. */
  readonly concernedBy: readonly string[];
  /** Another is at it too, and went on. */
  readonly isCutShort: boolean;
};

/** Offers what is free now, each time to the first of the queue who waits for it. Null where nobody waits. */
export async function offerFree(calendar: Calendar, group: WaitlistGroup): Promise<Offered | null> {
  const concernedBy = new Set<string>();
  let doesAnyone = false;
  for await (const page of pages<WaitlistEntry>((after) =>
    calendar.waitlist.findQueue(group, ['WAITING'], atOnce, after),
  )) {
    doesAnyone = true;
    // After the page: whoever is not in it, as another is making them an offer, is found here with the time that is theirs.
    const noted = await calendar.waitlist.findQueue(group, ['OFFERING'], 1_000);
    const found = await readFreeFor(calendar, group, page);
    for (const id of found.concernedBy) concernedBy.add(id);
    const free = noted.map(givenTo).reduce<readonly Free[]>(withoutGiven, found.free);
    if (!(await offerTo(calendar, page, free))) return { concernedBy: [...concernedBy], isCutShort: true };
  }
  return doesAnyone ? { concernedBy: [...concernedBy], isCutShort: false } : null;
}

function givenTo(entry: WaitlistEntry): Free {
  const { slot, sessionId } = standingOffer(entry)!;
  const free = wallSlot(slot);
  return sessionId === null ? free : { ...free, seats: { sessionId, left: 1, takenBy: new Set() } };
}

/**
 * False where somebody else changed an entry meanwhile. Perhaps they look after the same queue: then they go on, and we do not, or of two
 * who go through it side by side one could give a time to somebody before whom another has a right to it.
 */
async function offerTo(
  calendar: Calendar,
  queue: readonly WaitlistEntry[],
  allFree: readonly Free[],
): Promise<boolean> {
  let free = allFree;
  for (const one of queue) {
    let entry = one;
    for (let tries = 0; tries < triesForEach; tries += 1) {
      const next = firstFor(entry, free);
      if (!next) break;
      const made = await makeOffer(calendar, entry, next);
      if (made.outcome === 'lost') return false;
      if (made.outcome === 'made') {
        free = withoutGiven(free, next);
        break;
      }
      entry = made.entry;
      free = free.filter((time) => time !== next);
    }
  }
  return true;
}
