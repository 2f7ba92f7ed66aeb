import type { mongo } from 'mongoose';
import { toDate } from '@tidbok/kit/clock.ts';
import type { StoredWaitlistEntry } from './waitlistModel.ts';
import type { EntryReader } from '#domain/waitlist/entryReader.ts';
import type { WaitlistEntry } from '#domain/waitlist/waitlistEntry.ts';

// What the waitlist's store asks for, and how it marks what it writes.

type Place = Pick<WaitlistEntry, 'id' | 'joinedAt'>;

/** The day that is past everywhere, by the engine's clock. */
export const enginesPast = {
  $dateToString: { date: { $subtract: ['$$NOW', 43_200_000] }, format: '%Y-%m-%d' },
};

/** By the clock of the engine, which all processes share. */
export const stamp = <Update extends object>(update: Update) => ({
  ...update,
  $currentDate: { changed: true as const },
});

/** As `isTheirs`. */
export const theirs = ({ subject, isPartner, deskOf }: EntryReader): mongo.Filter<StoredWaitlistEntry> =>
  deskOf === 'ALL'
    ? {}
    : {
        $or: [
          { patientId: subject },
          ...(isPartner ? [{ holder: subject }] : []),
          { clinicId: { $in: [...deskOf] } },
        ],
      };

/** Whoever joined after a place in the queue. */
export const behind = ({ id, joinedAt }: Place) => {
  const at = toDate(joinedAt);
  return { $or: [{ joinedAt: { $gt: at } }, { joinedAt: at, _id: { $gt: id } }] };
};

/** Whoever joined before it. */
export const ahead = ({ id, joinedAt }: Place) => {
  const at = toDate(joinedAt);
  return { $or: [{ joinedAt: { $lt: at } }, { joinedAt: at, _id: { $lt: id } }] };
};
