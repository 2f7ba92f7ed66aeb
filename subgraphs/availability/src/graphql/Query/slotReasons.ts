import type { QueryResolvers } from '#generated/resolvers.ts';
import { explainSlot } from '#workflows/slots/explainSlot.ts';

export const slotReasons: QueryResolvers['slotReasons'] = (_, wanted, { calendar, identity }) =>
  explainSlot(calendar, identity, wanted);
