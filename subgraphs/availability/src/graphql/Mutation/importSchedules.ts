import { BadInput } from '@tidbok/kit/failures.ts';
import { readPeriods } from '#graphql/readPeriods.ts';
import type { MutationResolvers } from '#generated/resolvers.ts';
import { importedAtOnce, importSchedules as take } from '#workflows/schedule/importSchedules.ts';

export const importSchedules: MutationResolvers['importSchedules'] = async (_, { input }, { calendar }) => {
  if (input.schedules.length > importedAtOnce) {
    throw new BadInput('schedules', `At most ${importedAtOnce} at a time.`);
  }
  return await take(
    calendar,
    input.schedules.map((entry) => ({ ...entry, periods: readPeriods(entry.periods) })),
  );
};
