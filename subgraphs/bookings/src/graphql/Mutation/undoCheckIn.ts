import type { MutationResolvers } from '#generated/resolvers.ts';
import { undoCheckIn as run } from '#workflows/booking/undoCheckIn.ts';

export const undoCheckIn: NonNullable<MutationResolvers['undoCheckIn']> = (
  _,
  { input },
  { parts, identity },
) => run(parts, identity, input);
