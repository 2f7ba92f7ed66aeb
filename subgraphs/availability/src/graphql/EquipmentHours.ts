import { showPeriods } from './showPeriods.ts';
import type { EquipmentHoursResolvers } from '#generated/resolvers.ts';

export const EquipmentHours: EquipmentHoursResolvers = {
  periods: ({ periods }) => showPeriods(periods),
};
