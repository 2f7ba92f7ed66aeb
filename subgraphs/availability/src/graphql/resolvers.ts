import { Booking } from './Booking.ts';
import { Claim } from './Claim.ts';
import { Equipment } from './Equipment.ts';
import { EquipmentHours } from './EquipmentHours.ts';
import { EquipmentRequirement } from './EquipmentRequirement.ts';
import { EquipmentUse } from './EquipmentUse.ts';
import { Hold } from './Hold.ts';
import { addScheduleException } from './Mutation/addScheduleException.ts';
import { cancelSession } from './Mutation/cancelSession.ts';
import { updateEquipment } from './Mutation/updateEquipment.ts';
import { updateSession } from './Mutation/updateSession.ts';
import { claimSlot } from './Mutation/claimSlot.ts';
import { createEquipment } from './Mutation/createEquipment.ts';
import { createSession } from './Mutation/createSession.ts';
import { holdSeat } from './Mutation/holdSeat.ts';
import { holdSlot } from './Mutation/holdSlot.ts';
import { holdPoolSlot } from './Mutation/holdPoolSlot.ts';
import { importSchedules } from './Mutation/importSchedules.ts';
import { releaseClaim } from './Mutation/releaseClaim.ts';
import { releaseHold } from './Mutation/releaseHold.ts';
import { removeScheduleException } from './Mutation/removeScheduleException.ts';
import { secureClaim } from './Mutation/secureClaim.ts';
import { updateBookingRules } from './Mutation/updateBookingRules.ts';
import { setTreatmentRequirements } from './Mutation/setTreatmentRequirements.ts';
import { updatePoolRules } from './Mutation/updatePoolRules.ts';
import { setWeeklySchedule } from './Mutation/setWeeklySchedule.ts';
import { shareCalendar } from './Mutation/shareCalendar.ts';
import { Provider } from './Provider.ts';
import { equipment } from './Query/equipment.ts';
import { equipmentDay } from './Query/equipmentDay.ts';
import { MissingEquipment } from './MissingEquipment.ts';
import { PoolCandidate } from './PoolCandidate.ts';
import { PoolChoice } from './PoolChoice.ts';
import { PoolSlot } from './PoolSlot.ts';
import { hold } from './Query/hold.ts';
import { previewSeries } from './Query/previewSeries.ts';
import { poolRules } from './Query/poolRules.ts';
import { poolSlots } from './Query/poolSlots.ts';
import { schedule } from './Query/schedule.ts';
import { scheduleVersions } from './Query/scheduleVersions.ts';
import { session } from './Query/session.ts';
import { sessions } from './Query/sessions.ts';
import { slotReasons } from './Query/slotReasons.ts';
import { slots } from './Query/slots.ts';
import { soonestSlots } from './Query/soonestSlots.ts';
import { strandedBookings } from './Query/strandedBookings.ts';
import { strandedSessions } from './Query/strandedSessions.ts';
import { strandedUses } from './Query/strandedUses.ts';
import { treatmentRequirements } from './Query/treatmentRequirements.ts';
import { visitSlots } from './Query/visitSlots.ts';
import { Schedule } from './Schedule.ts';
import { ScheduleException } from './ScheduleException.ts';
import { ScheduleVersion } from './ScheduleVersion.ts';
import { Session } from './Session.ts';
import { Slot } from './Slot.ts';
import { SlotReason } from './SlotReason.ts';
import { SlotTaker } from './SlotTaker.ts';
import { StrandedBooking } from './StrandedBooking.ts';
import { TreatmentRequirements } from './TreatmentRequirements.ts';
import { UnfitTreatment } from './UnfitTreatment.ts';
import { declineOffer } from './Mutation/declineOffer.ts';
import { joinWaitlist } from './Mutation/joinWaitlist.ts';
import { leaveWaitlist } from './Mutation/leaveWaitlist.ts';
import { resumeWaiting } from './Mutation/resumeWaiting.ts';
import { takeOverOffer } from './Mutation/takeOverOffer.ts';
import { myWaitlist } from './Query/myWaitlist.ts';
import { waitlist } from './Query/waitlist.ts';
import { SlotDay } from './SlotDay.ts';
import { slotsChanged } from './Subscription/slotsChanged.ts';
import { waitlistOffers } from './Subscription/waitlistOffers.ts';
import { WaitlistEntry } from './WaitlistEntry.ts';
import { WaitlistOffer } from './WaitlistOffer.ts';
import type { Resolvers } from '#generated/resolvers.ts';

export const resolvers: Resolvers = {
  Query: {
    myWaitlist,
    waitlist,
    previewSeries,
    poolSlots,
    poolRules,
    slotReasons,
    visitSlots,
    session,
    sessions,
    equipment,
    equipmentDay,
    treatmentRequirements,
    slots,
    soonestSlots,
    hold,
    schedule,
    scheduleVersions,
    strandedBookings,
    strandedSessions,
    strandedUses,
  },
  Mutation: {
    joinWaitlist,
    leaveWaitlist,
    resumeWaiting,
    declineOffer,
    takeOverOffer,
    setWeeklySchedule,
    addScheduleException,
    removeScheduleException,
    updateBookingRules,
    shareCalendar,
    holdSlot,
    holdPoolSlot,
    updatePoolRules,
    holdSeat,
    createEquipment,
    updateEquipment,
    setTreatmentRequirements,
    createSession,
    updateSession,
    cancelSession,
    releaseHold,
    claimSlot,
    secureClaim,
    releaseClaim,
    importSchedules,
  },
  Subscription: { slotsChanged, waitlistOffers },
  Booking,
  Claim,
  Equipment,
  EquipmentHours,
  EquipmentRequirement,
  EquipmentUse,
  Hold,
  MissingEquipment,
  PoolCandidate,
  PoolChoice,
  PoolSlot,
  Provider,
  Schedule,
  ScheduleException,
  ScheduleVersion,
  Session,
  Slot,
  SlotDay,
  SlotReason,
  SlotTaker,
  StrandedBooking,
  TreatmentRequirements,
  UnfitTreatment,
  WaitlistEntry,
  WaitlistOffer,
};
