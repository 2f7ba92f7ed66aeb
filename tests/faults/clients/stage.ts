import { idOf } from '@tidbok/kit/ids.ts';
import type { TidbokClient } from '../../../client/src/index.ts';
import {
  demoClinicId,
  demoProviderId,
  demoSource,
  demoTreatmentIds,
} from '../../../local/demo-data/wellKnown.ts';
import type { StageFacts } from '../history/history.ts';
import {
  createEquipment,
  equipment,
  poolRules,
  schedule,
  setTreatmentRequirements,
  setWeeklySchedule,
  treatmentRequirements,
  updateBookingRules,
  updateEquipment,
  updatePoolRules,
} from './documents/clinic.ts';
import type { Mutation } from './documents/mutation.ts';
import { everyDay, type GuestsWanted, type Outsiders, setUpOutsiders } from './outsiders.ts';

/** The clinic as a run finds it: two dentists and one at night, two rooms, a device, limits, a pool that takes turns; and one far away. */
export type Stage = StageFacts &
  Outsiders & {
    readonly clinicId: string;
    /** The first keeps its hours and rules; the second's are changed all the time. */
    readonly dentists: readonly [steady: string, changing: string];
  };

/** A change that is asked for once, and must succeed. */
export type Change = <Done extends object>(document: Mutation<Done>, input: object) => Promise<Done>;

const treatment = (name: string): string => idOf('treatment', demoSource, `se-${name}`);

/** Half an hour with a room and a device, and one that limits count. */
export const equippedTreatmentId = treatment('dental-filling');
export const limitedTreatmentId = treatment('urgent-dental');
export const freeTreatmentId = demoTreatmentIds.FREE;
export const prepaidTreatmentId = demoTreatmentIds.PREPAID;

/** Limits on one treatment, of a day and of a week. */
export const limitsOf = (day: number, week: number) => [
  { per: 'DAY', most: day, treatmentIds: [limitedTreatmentId] },
  { per: 'WEEK', most: week, treatmentIds: [limitedTreatmentId] },
];

/** Sets up what the clients of a run use besides the demo data. Doing it again changes nothing that matters. */
export async function setTheStage(client: TidbokClient, guests: GuestsWanted): Promise<Stage> {
  const clinicId = demoClinicId;
  const dentists = [demoProviderId, idOf('provider', demoSource, 'stockholm-1-1')] as const;
  const timeZone = 'Europe/Stockholm';
  const change: Change = async (document, input) => {
    const { answer } = await client.request(document, { input });
    if ('code' in answer) throw new Error(`the stage could not be set: ${JSON.stringify(answer)}`);
    return answer;
  };
  for (const providerId of dentists) {
    const { schedule: found } = await client.request(schedule, { providerId });
    const expectedVersion = found!.version;
    const rules = { alignMinutes: 15, offsetMinutes: 0, limits: limitsOf(4, 16) };
    await change(setWeeklySchedule, { providerId, expectedVersion, periods: everyDay(['07:00', '20:00']) });
    await change(updateBookingRules, { providerId, expectedVersion: expectedVersion + 1, ...rules });
  }
  const add = async (kind: string, name: string): Promise<string> => {
    const input = { idempotencyKey: `faults-${name}`, clinicId, kind, name };
    return (await change(createEquipment, input)).equipment.id;
  };
  const roomIds = [await add('ROOM', 'Surgery 1'), await add('ROOM', 'Surgery 2')];
  // A run before this one may have left them out of service.
  for (const { id, version, inService } of (await client.request(equipment, { clinicId })).equipment) {
    const back = { equipmentId: id, expectedVersion: version, inService: true };
    if (!inService) await change(updateEquipment, back);
  }
  const deviceIds = [await add('DEVICE', 'Laser')];
  const { treatmentRequirements: known } = await client.request(treatmentRequirements, { clinicId });
  await change(setTreatmentRequirements, {
    clinicId,
    treatmentId: equippedTreatmentId,
    expectedVersion: known.find(({ treatment }) => treatment?.id === equippedTreatmentId)?.version ?? 0,
    requirements: [
      { label: 'A surgery', anyOf: roomIds },
      { label: 'The laser', anyOf: deviceIds },
    ],
  });
  const { version } = (await client.request(poolRules, { clinicId })).poolRules;
  const pool = { policy: 'FAIR_TURN', open: ['SOONEST', 'LEAST_LOADED'] };
  await change(updatePoolRules, { clinicId, expectedVersion: version, ...pool });
  const everywhere = [freeTreatmentId, demoTreatmentIds.ON_SITE, prepaidTreatmentId, limitedTreatmentId];
  const outsiders = await setUpOutsiders(
    client,
    change,
    { clinicId, timeZone },
    { atNight: [...everywhere, equippedTreatmentId], onTheIsland: everywhere },
    guests,
  );
  return {
    clinicId,
    dentists,
    ...outsiders,
    equippedTreatmentId,
    roomIds,
    deviceIds,
    limitedProviderId: demoProviderId,
    timeZone,
  };
}
