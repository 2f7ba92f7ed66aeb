import type { SeriesResolvers } from '#generated/resolvers.ts';

export const Series: SeriesResolvers = {
  settled: ({ phase }) => phase === 'BOOKED',
  occurrences: ({ steps }) => steps,
};
