import type { EquipmentUseResolvers } from '#generated/resolvers.ts';
import { sessionIdOf } from '#domain/sessions/session.ts';
import { readSession } from '#workflows/sessions/readSessions.ts';

const kinds = { hold: 'HOLD', booking: 'BOOKING', session: 'SESSION' } as const;

export const EquipmentUse: EquipmentUseResolvers = {
  from: ({ span }) => Temporal.Instant.fromEpochMilliseconds(span.from),
  until: ({ span }) => Temporal.Instant.fromEpochMilliseconds(span.until),
  kind: ({ claim }) => kinds[claim.kind],
  slot: ({ claim }) => claim.slot,
  booking: ({ claim }) => (claim.bookingId === null ? null : { id: claim.bookingId }),
  session: ({ claim }, _, { calendar }) =>
    claim.kind === 'session' ? readSession(calendar, sessionIdOf(claim.id)) : null,
};
