import { type invalidInput, notAllowed, notFound } from '@tidbok/kit/failures.ts';
import { actsForClinic, type Identity } from '@tidbok/kit/identity/identity.ts';
import type { Calendar } from './calendar.ts';
import type { Resource, Schedule } from '#domain/directory.ts';

/** A schedule as it is shown: its hours and the zone they are meant in. */
export type ShownSchedule = {
  readonly providerId: string;
  readonly timeZone: string;
  readonly schedule: Schedule;
};

export type ChangeScheduleResult =
  | { __typename: 'Changed'; shown: ShownSchedule }
  | { __typename: 'StaleSchedule'; code: string; message: string; current: ShownSchedule }
  | ReturnType<typeof invalidInput>
  | ReturnType<typeof notFound>
  | ReturnType<typeof notAllowed>;

/** Changes a provider's schedule for one who may, unless somebody else changed it first. */
export async function changeSchedule(
  { resources, schedules }: Calendar,
  identity: Identity,
  { providerId, expectedVersion }: { providerId: string; expectedVersion: number },
  change: (schedule: Schedule) => Schedule | Exclude<ChangeScheduleResult, { __typename: 'Changed' }>,
): Promise<ChangeScheduleResult> {
  const resource = await resources.find(providerId);
  const shown = resource && shownSchedule(resource);
  if (!resource?.provider || !shown) return notFound('provider', providerId);
  if (!actsForClinic(identity, resource.provider.clinicId, 'DESK')) {
    return notAllowed('This is not a provider of your clinic.');
  }
  if (shown.schedule.version !== expectedVersion) return stale(shown);
  const changed = change({ ...shown.schedule, version: expectedVersion + 1 });
  if ('__typename' in changed) return changed;
  if (await schedules.replace(providerId, changed)) {
    return { __typename: 'Changed', shown: { ...shown, schedule: changed } };
  }
  const newer = await resources.find(providerId);
  return stale((newer && shownSchedule(newer)) ?? shown);
}

/** An empty one at version 0 where there is none yet; null where the clinic, and with it the zone, is not known. */
export function shownSchedule({ id, clinic, schedule }: Resource): ShownSchedule | null {
  const timeZone = clinic?.timeZone ?? schedule?.dayZone;
  if (!timeZone) return null;
  return {
    providerId: id,
    timeZone,
    schedule: schedule ?? { version: 0, dayZone: timeZone, periods: [], exceptions: [] },
  };
}

const stale = (current: ShownSchedule): ChangeScheduleResult => ({
  __typename: 'StaleSchedule',
  code: 'STALE_SCHEDULE',
  message: `The schedule has changed since: it is at version ${current.schedule.version}. Read it again, then repeat.`,
  current,
});
