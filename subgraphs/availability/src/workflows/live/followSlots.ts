import { BadInput, TooManySubscriptions } from '@tidbok/kit/failures.ts';
import { liveEvents } from './liveEvents.ts';
import type { OpenWatch, SlotWatches } from './slotWatches.ts';
import type { Shares } from './shares.ts';
import type { SlotPage } from '#domain/live/slotPage.ts';
import { type ListedSlot, listedAt } from '#domain/slots/slot.ts';

/** All free times of one provider on one day. */
export type SlotDay = {
  readonly providerId: string;
  readonly date: Temporal.PlainDate;
  readonly slots: readonly ListedSlot[];
};

export type FollowedSlots = {
  readonly providerIds: readonly string[];
  readonly treatmentId: string;
  readonly from: Temporal.PlainDate;
  readonly days: number;
};

const mostProviders = 20;
const mostDays = 31;
const longestId = 255;

/**
 * The free times that a viewer looks at: first all of them, then each day anew whose times have changed. Days that change while the viewer
 * has not read what came before are told together: nothing waits but their names.
 *
 * @throws {BadInput} for a view that makes no sense
 * @throws {TooManySubscriptions} where this process carries no more for them
 */
export async function followSlots(
  { watches, viewers }: { watches: SlotWatches; viewers: Shares },
  subject: string | null,
  followed: FollowedSlots,
): Promise<AsyncIterableIterator<readonly SlotDay[]>> {
  checkFollowed(followed);
  const leave = viewers.take(subject);
  if (!leave) throw new TooManySubscriptions();
  const { treatmentId, from, days } = followed;
  const changed = new Map<string, ReadonlySet<string>>();
  const opened = new Map<string, OpenWatch>();

  const take = (): SlotDay[] | undefined => {
    if (changed.size === 0) return undefined;
    const taken = [...changed].flatMap(([providerId, dates]) => {
      const page = opened.get(providerId)!.page();
      return [...dates].toSorted().map((date) => slotDay(providerId, date, page));
    });
    changed.clear();
    return taken;
  };
  const { events, wake, end } = liveEvents(take, () => {
    for (const watch of opened.values()) watch.close();
    leave();
  });
  const open = (providerId: string): OpenWatch => {
    const watch = watches.open({ providerId, treatmentId, from, days }, subject, (dates) => {
      changed.set(providerId, new Set([...(changed.get(providerId) ?? []), ...dates]));
      wake();
    });
    if (!watch) throw new TooManySubscriptions();
    return watch;
  };

  try {
    for (const providerId of new Set(followed.providerIds)) opened.set(providerId, open(providerId));
    await Promise.all([...opened.values()].map(({ ready }) => ready));
    const allDays = new Set(Array.from({ length: days }, (_, n) => from.add({ days: n }).toString()));
    for (const providerId of opened.keys()) changed.set(providerId, allDays);
  } catch (error) {
    end();
    throw error;
  }
  return events;
}

const slotDay = (providerId: string, date: string, { offer, starts }: SlotPage): SlotDay => ({
  providerId,
  date: Temporal.PlainDate.from(date),
  slots: offer ? (starts.get(date) ?? []).map((start) => listedAt(offer, start)) : [],
});

const isTooLong = (id: string): boolean => id.length > longestId;

function checkFollowed({ providerIds, treatmentId, days }: FollowedSlots): void {
  if (providerIds.length < 1 || providerIds.length > mostProviders)
    throw new BadInput('providerIds', `Name 1 to ${mostProviders} providers.`);
  // They are kept in memory for as long as somebody looks, also where there is no such one.
  if (providerIds.some(isTooLong))
    throw new BadInput('providerIds', `An id has at most ${longestId} characters.`);
  if (isTooLong(treatmentId)) throw new BadInput('treatmentId', `An id has at most ${longestId} characters.`);
  if (days < 1 || days > mostDays) throw new BadInput('days', `Ask for 1 to ${mostDays} days.`);
}
