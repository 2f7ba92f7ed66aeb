import { notFound } from '@tidbok/kit/failures.ts';
import { hasRole, type Identity } from '@tidbok/kit/identity/identity.ts';
import type { Calendar } from '#workflows/calendar.ts';
import type { OfferOver } from '#workflows/failures.ts';
import { type EntryReader, isTheirs } from '#domain/waitlist/entryReader.ts';
import type { WaitlistEntry } from '#domain/waitlist/waitlistEntry.ts';

export type ChangeWaitlistResult =
  { __typename: 'Changed'; entry: WaitlistEntry } | OfferOver | ReturnType<typeof notFound>;

/** As whom a caller sees and changes entries, by the token that they have now. */
export const readerOf = (identity: Identity): EntryReader => ({
  subject: identity.subject!,
  isPartner: hasRole(identity, 'PARTNER'),
  deskOf: hasRole(identity, 'ADMIN') ? 'ALL' : hasRole(identity, 'DESK') ? identity.clinics : [],
});

export const mayChange = (identity: Identity, entry: WaitlistEntry): boolean =>
  isTheirs(readerOf(identity), entry);

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
