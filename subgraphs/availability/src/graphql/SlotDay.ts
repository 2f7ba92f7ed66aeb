import type { SlotDayResolvers } from '#generated/resolvers.ts';

export const SlotDay: SlotDayResolvers = {
  provider: ({ providerId }) => ({ id: providerId }),
};
