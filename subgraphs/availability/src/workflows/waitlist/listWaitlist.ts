import { decodeCursor, encodeCursor, type Page, page, pageSize } from '@tidbok/kit/cursors.ts';
import { BadInput, Forbidden } from '@tidbok/kit/failures.ts';
import { actsForClinic, type Identity } from '@tidbok/kit/identity/identity.ts';
import { z } from 'zod';
import type { Calendar } from '#workflows/calendar.ts';
import { readerOf } from './changeWaitlist.ts';
import { placeIn } from '#domain/waitlist/queuePlace.ts';
import type { WaitlistEntry } from '#domain/waitlist/waitlistEntry.ts';
import type { QueuePlace } from '#store/waitlistStore.ts';

export type Paging = {
  readonly first: number;
  readonly after?: string | null | undefined;
};

const mostAtOnce = 50;
const place = z.tuple([z.int(), z.string()]);

/** The caller's own entries and those that they joined for others with, the latest first; those that are over too. */
export async function listOwnEntries(
  { waitlist }: Calendar,
  identity: Identity,
  paging: Paging,
): Promise<Page<WaitlistEntry>> {
  return await paged(paging, (size, after) => waitlist.findOwn(readerOf(identity), size, after));
}

/**
 * Who waits at a clinic, or for one of its providers, in the order in which they joined.
 *
 * @throws {Forbidden} for another clinic's
 */
export async function listWaitlist(
  { waitlist, resources }: Calendar,
  identity: Identity,
  wanted: Paging & { readonly clinicId: string | null; readonly providerId: string | null },
): Promise<Page<WaitlistEntry>> {
  const { providerId } = wanted;
  if ((wanted.clinicId === null) === (providerId === null))
    throw new BadInput('clinicId', 'Name a clinic or a provider: one of the two.');
  const clinicId = wanted.clinicId ?? (await resources.find(providerId!))?.provider?.clinicId;
  if (clinicId === undefined || !actsForClinic(identity, clinicId, 'DESK'))
    throw new Forbidden('You may see the waitlists of your own clinics only.');
  return await paged(wanted, (size, after) => waitlist.findOfClinic({ clinicId, providerId }, size, after));
}

async function paged(
  { first, after }: Paging,
  read: (size: number, after: QueuePlace | undefined) => Promise<WaitlistEntry[]>,
): Promise<Page<WaitlistEntry>> {
  const size = pageSize(first, mostAtOnce);
  const [joinedAt, id] = after == null ? [] : decodeCursor(after, place);
  const from =
    joinedAt === undefined
      ? undefined
      : { id: id!, joinedAt: Temporal.Instant.fromEpochMilliseconds(joinedAt) };
  const entries = await read(size + 1, from);
  return page(entries, size, after, (entry) => encodeCursor(entry.joinedAt.epochMilliseconds, entry.id));
}

/** Its place among all who wait for a time that it could have: 1 is next. Null where it does not wait. */
export const positionOf = async ({ waitlist }: Calendar, entry: WaitlistEntry): Promise<number | null> =>
  entry.status === 'WAITING' || entry.status === 'OFFERING'
    ? placeIn(await waitlist.firstInQueue(entry), entry)
    : null;
