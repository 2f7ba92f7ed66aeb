import type { WaitlistEntry } from './waitlistEntry.ts';

/** As whom somebody sees entries, and changes them. */
export type EntryReader = {
  readonly subject: string;
  /** Then also as the partner that made them. */
  readonly isPartner: boolean;
  /** And as the desk of these clinics. */
  readonly deskOf: readonly string[] | 'ALL';
};

/**
 * The patient's entry is theirs, and the partner's that made it, whose the holds are too. Whoever joined or answered for the patient at a
 * desk does so for the clinic: when they are not of its desk any more, the entry is none of their business.
 */
export const isTheirs = (
  { subject, isPartner, deskOf }: EntryReader,
  { patientId, holder, wish }: Pick<WaitlistEntry, 'patientId' | 'holder' | 'wish'>,
): boolean =>
  patientId === subject ||
  (isPartner && holder === subject) ||
  deskOf === 'ALL' ||
  deskOf.includes(wish.clinicId);
