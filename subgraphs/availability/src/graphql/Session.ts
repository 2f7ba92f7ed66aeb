import type { SessionResolvers } from '#generated/resolvers.ts';
import {
  countFreeSeats,
  givesSeats,
  listSeatBookings,
  readSession,
} from '#workflows/sessions/readSessions.ts';

export const Session: SessionResolvers = {
  __resolveReference: ({ id }, { calendar }) => readSession(calendar, id),
  // One that is being cancelled gives no seats any more.
  state: ({ state }) => (state === 'OPEN' ? 'OPEN' : 'CANCELLED'),
  provider: ({ slot }) => ({ id: slot.providerId }),
  clinic: ({ slot }) => ({ id: slot.clinicId }),
  treatment: ({ slot }) => ({ id: slot.treatmentId }),
  start: ({ slot }) => slot.start,
  end: ({ slot }) => slot.end,
  timeZone: ({ slot }) => slot.timeZone,
  givesSeats: (session, _, { calendar }) => givesSeats(calendar, session),
  freeSeats: (session, _, { calendar }) => countFreeSeats(calendar, session),
  bookings: (session, _, { calendar, identity }) => listSeatBookings(calendar, identity, session),
};
