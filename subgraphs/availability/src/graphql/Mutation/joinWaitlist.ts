import { weekdayNumber } from '#graphql/weekdays.ts';
import type { MutationResolvers } from '#generated/resolvers.ts';
import { wallMinutes } from '#domain/time/wallTime.ts';
import { anyTime, joinWaitlist as join } from '#workflows/waitlist/joinWaitlist.ts';

export const joinWaitlist: MutationResolvers['joinWaitlist'] = async (_, { input }, context) => {
  const { from, until, earliestTime, latestTime, weekdays, ...rest } = input;
  const result = await join(context.calendar, context.identity, {
    ...rest,
    sessionId: input.sessionId ?? null,
    treatmentId: input.treatmentId ?? null,
    providerId: input.providerId ?? null,
    clinicId: input.clinicId ?? null,
    patientId: input.patientId ?? null,
    from: from?.toString() ?? null,
    until: until?.toString() ?? null,
    earliest: wallMinutes(earliestTime),
    latest: wallMinutes(latestTime),
    weekdays: weekdays?.map(weekdayNumber) ?? anyTime.weekdays,
  });
  return result.__typename === 'Joined' ? { __typename: 'JoinWaitlistSuccess', entry: result.entry } : result;
};
