import { weekdayName } from './weekdays.ts';
import type { WaitlistEntryResolvers } from '#generated/resolvers.ts';
import { standingOffer } from '#domain/waitlist/waitlistEntry.ts';
import { wallTime } from '#domain/time/wallTime.ts';
import { readSession } from '#workflows/sessions/readSessions.ts';
import { positionOf } from '#workflows/waitlist/listWaitlist.ts';

export const WaitlistEntry: WaitlistEntryResolvers = {
  clinicId: ({ wish }) => wish.clinicId,
  clinic: ({ wish }) => ({ id: wish.clinicId }),
  providerId: ({ wish }) => wish.providerId,
  provider: ({ wish }) => (wish.providerId === null ? null : { id: wish.providerId }),
  sessionId: ({ wish }) => wish.sessionId,
  session: ({ wish }, _, { calendar }) =>
    wish.sessionId === null ? null : readSession(calendar, wish.sessionId),
  treatmentId: ({ wish }) => wish.treatmentId,
  treatment: ({ wish }) => ({ id: wish.treatmentId }),
  from: ({ wish }) => Temporal.PlainDate.from(wish.from),
  until: ({ wish }) => Temporal.PlainDate.from(wish.until),
  earliestTime: ({ wish }) => wallTime(wish.earliest),
  latestTime: ({ wish }) => wallTime(wish.latest),
  weekdays: ({ wish }) => wish.weekdays.map(weekdayName),
  // Of an offer that is only being made nobody is told.
  status: ({ status }) => (status === 'OFFERING' ? 'WAITING' : status),
  position: (entry, _, { calendar }) => positionOf(calendar, entry),
  offer: (entry) => {
    const offer = standingOffer(entry);
    return offer?.status === 'OPEN' ? { offer, entry } : null;
  },
  unansweredOffers: ({ lapses }) => lapses,
};
