import type { SlotReasonResolvers } from '#generated/resolvers.ts';
import { reasonMessage } from '#domain/slots/reasonMessage.ts';
import { bookBefore, bookFrom } from '#domain/slots/reasonTimes.ts';

const instant = (millis: number): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(millis);

export const SlotReason: SlotReasonResolvers = {
  code: ({ reason }) => reason.code,
  message: ({ reason, inFull }) => reasonMessage(reason, inFull),
  bookBefore: ({ reason, start }) =>
    reason.code === 'NOTICE' ? instant(bookBefore(start.epochMilliseconds, reason.noticeMinutes)) : null,
  bookFrom: ({ reason, offer, start }) =>
    reason.code === 'HORIZON' && offer
      ? instant(bookFrom(offer, start.epochMilliseconds, reason.horizonDays))
      : null,
  alignMinutes: ({ reason }) => (reason.code === 'NOT_ALIGNED' ? reason.alignMinutes : null),
  offsetMinutes: ({ reason }) => (reason.code === 'NOT_ALIGNED' ? reason.offsetMinutes : null),
  limit: ({ reason }) => (reason.code === 'LIMIT' ? reason : null),
  closedBy: ({ reason }) => ('exception' in reason ? reason.exception : null),
  by: ({ reason, inFull }) => ('by' in reason && (inFull || reason.by.length > 0) ? reason.by : null),
  equipment: ({ reason, inFull }) =>
    inFull && reason.code === 'EQUIPMENT' ? { label: reason.label, each: reason.each } : null,
};
