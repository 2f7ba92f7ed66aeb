import { weekdayNumber } from '#graphql/weekdays.ts';
import type { MutationResolvers } from '#generated/resolvers.ts';
import { wallMinutes } from '#domain/time/wallTime.ts';
import { joinWaitlist as join } from '#workflows/waitlist/joinWaitlist.ts';

const anyDay: readonly number[] = [1, 2, 3, 4, 5, 6, 7];

export const joinWaitlist: MutationResolvers['joinWaitlist'] = async (_, { input }, context) => {
  const { from, until, earliestTime, latestTime, weekdays, ...rest } = input;
  const result = await join(context.calendar, context.identity, {
    ...rest,
    providerId: input.providerId ?? null,
    clinicId: input.clinicId ?? null,
    patientId: input.patientId ?? null,
    from: from.toString(),
    until: until.toString(),
    earliest: wallMinutes(earliestTime),
    latest: wallMinutes(latestTime),
    weekdays: weekdays?.map(weekdayNumber) ?? anyDay,
  });
  return result.__typename === 'Joined' ? { __typename: 'JoinWaitlistSuccess', entry: result.entry } : result;
};
