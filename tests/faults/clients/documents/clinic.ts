import type { Document } from '../../../../client/src/index.ts';
import { mutation, type Mutation } from './mutation.ts';

// What a clinic's desk sets up and changes: schedules, rooms and devices, how its providers are chosen.

export type Versioned = { version: number };
type Equipment = { id: string; version: number; name: string; inService: boolean };
type Schedule = Versioned & {
  calendarId: string;
  exceptions: readonly { id: string; reason: string | null }[];
};

export const schedule: Document<{ schedule: Schedule | null }, { providerId: string }> = {
  toString: () =>
    'query Faults_schedule($providerId: ID!) { schedule(providerId: $providerId) { version calendarId exceptions { id reason } } }',
};

const scheduleChange = (
  field: string,
  success: string,
): Mutation<{ __typename: string; schedule: Versioned }> =>
  mutation(field, `... on ${success} { schedule { version } }`);

export const setWeeklySchedule = scheduleChange('setWeeklySchedule', 'SetWeeklyScheduleSuccess');
export const addScheduleException = scheduleChange('addScheduleException', 'AddScheduleExceptionSuccess');
export const removeScheduleException = scheduleChange(
  'removeScheduleException',
  'RemoveScheduleExceptionSuccess',
);
export const shareCalendar = scheduleChange('shareCalendar', 'ShareCalendarSuccess');
export const updateBookingRules = scheduleChange('updateBookingRules', 'UpdateBookingRulesSuccess');

export const strandedBookings: Document<
  { strandedBookings: readonly { bookingId: string }[] },
  { providerId: string }
> = {
  toString: () =>
    'query Faults_stranded($providerId: ID!) { strandedBookings(providerId: $providerId) { bookingId } }',
};

const equipmentFields = 'equipment { id version name inService }';

export const equipment: Document<{ equipment: readonly Equipment[] }, { clinicId: string }> = {
  toString: () =>
    'query Faults_equipment($clinicId: ID!) { equipment(clinicId: $clinicId) { id version name inService } }',
};

export const createEquipment: Mutation<{ __typename: string; equipment: Equipment }> = mutation(
  'createEquipment',
  `... on CreateEquipmentSuccess { ${equipmentFields} }`,
);
export const updateEquipment: Mutation<{ __typename: string; equipment: Equipment }> = mutation(
  'updateEquipment',
  `... on UpdateEquipmentSuccess { ${equipmentFields} }`,
);

export const poolRules: Document<{ poolRules: Versioned }, { clinicId: string }> = {
  toString: () => 'query Faults_poolRules($clinicId: ID!) { poolRules(clinicId: $clinicId) { version } }',
};

type Requirements = Versioned & { treatment: { id: string } | null };

export const treatmentRequirements: Document<
  { treatmentRequirements: readonly Requirements[] },
  { clinicId: string }
> = {
  toString: () =>
    `query Faults_requirements($clinicId: ID!) {
      treatmentRequirements(clinicId: $clinicId) { version treatment { id } }
    }`,
};

export const setTreatmentRequirements: Mutation<{ __typename: string; requirements: Versioned }> = mutation(
  'setTreatmentRequirements',
  '... on SetTreatmentRequirementsSuccess { requirements { version } }',
);

export const updatePoolRules: Mutation<{ __typename: string; rules: { policy: string } }> = mutation(
  'updatePoolRules',
  '... on UpdatePoolRulesSuccess { rules { policy } }',
);
