import { notFound } from '@tidbok/kit/failures.ts';
import { actsForClinic, type Identity } from '@tidbok/kit/identity/identity.ts';
import type { Calendar } from '#workflows/calendar.ts';
import type { OfferOver } from '#workflows/failures.ts';
import type { WaitlistEntry } from '#domain/waitlist/waitlistEntry.ts';

export type ChangeWaitlistResult =
  { __typename: 'Changed'; entry: WaitlistEntry } | OfferOver | ReturnType<typeof notFound>;

/** Whose entry it is: the patient's, that of whoever joined for them, or of the clinic's desk. */
export const mayChange = (identity: Identity, { owners, wish }: WaitlistEntry): boolean =>
  owners.includes(identity.subject!) || actsForClinic(identity, wish.clinicId, 'DESK');

/** Writes lost in a row. Each was lost to a change of the same entry. */
const attempts = 10;

/** Changes an entry as it is now, for one who may. @param change gives null where the entry is not one that can be so changed */
export async function changeEntry(
  { waitlist }: Calendar,
  identity: Identity,
  id: string,
  change: (entry: WaitlistEntry) => WaitlistEntry | null,
  refused: () => ChangeWaitlistResult,
): Promise<ChangeWaitlistResult> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const entry = await waitlist.find(id);
    if (!entry || !mayChange(identity, entry)) return notFound('entry', id);
    const next = change(entry);
    if (!next) return refused();
    if (await waitlist.save(next)) return { __typename: 'Changed', entry: next };
  }
  throw new Error('an entry of the waitlist kept changing');
}
