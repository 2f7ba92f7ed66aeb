import { Claim } from './Claim.ts';
import { Hold } from './Hold.ts';
import { addScheduleException } from './Mutation/addScheduleException.ts';
import { claimSlot } from './Mutation/claimSlot.ts';
import { holdSlot } from './Mutation/holdSlot.ts';
import { importSchedules } from './Mutation/importSchedules.ts';
import { releaseClaim } from './Mutation/releaseClaim.ts';
import { releaseHold } from './Mutation/releaseHold.ts';
import { removeScheduleException } from './Mutation/removeScheduleException.ts';
import { secureClaim } from './Mutation/secureClaim.ts';
import { setWeeklySchedule } from './Mutation/setWeeklySchedule.ts';
import { Provider } from './Provider.ts';
import { hold } from './Query/hold.ts';
import { schedule } from './Query/schedule.ts';
import { slots } from './Query/slots.ts';
import { soonestSlots } from './Query/soonestSlots.ts';
import { Schedule } from './Schedule.ts';
import { Slot } from './Slot.ts';
import type { Resolvers } from '#generated/resolvers.ts';

export const resolvers: Resolvers = {
  Query: { slots, soonestSlots, hold, schedule },
  Mutation: {
    setWeeklySchedule,
    addScheduleException,
    removeScheduleException,
    holdSlot,
    releaseHold,
    claimSlot,
    secureClaim,
    releaseClaim,
    importSchedules,
  },
  Claim,
  Hold,
  Provider,
  Schedule,
  Slot,
};
