import type { PoolCandidateResolvers } from '#generated/resolvers.ts';
import { choiceMessage } from '#domain/pools/choiceMessage.ts';

const instant = (millis: number | null): Temporal.Instant | null =>
  millis === null ? null : Temporal.Instant.fromEpochMilliseconds(millis);

export const PoolCandidate: PoolCandidateResolvers = {
  providerId: ({ one }) => one.providerId,
  provider: ({ one }) => ({ id: one.providerId }),
  verdict: ({ one }) => one.verdict,
  message: ({ choice, one }) => choiceMessage(choice, one),
  firstFree: ({ one }) => instant(one.free),
  minutesThatDay: ({ one }) => one.minutesThatDay,
  minutesThatWeek: ({ one }) => one.minutesThatWeek,
  lastTurn: ({ one }) => instant(one.lastTurn),
};
