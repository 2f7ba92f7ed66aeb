import { type invalidInput, notAllowed, notFound } from '@tidbok/kit/failures.ts';
import { actsForClinic, type Identity } from '@tidbok/kit/identity/identity.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { findStranded, type FoundStranded } from './findStranded.ts';
import { settleMove } from './settleMove.ts';
import { usualRules } from '#domain/schedule/bookingRules.ts';
import type { Provider, Resource, Schedule, Treatment } from '#domain/directory.ts';
import { neverFit } from '#domain/schedule/neverFit.ts';

/** A schedule as it is shown: its hours and the zone they are meant in. */
export type ShownSchedule = {
  readonly providerId: string;
  readonly timeZone: string;
  readonly schedule: Schedule;
};

/** With what the new hours leave outside. */
export type ScheduleChanged = FoundStranded & {
  __typename: 'Changed';
  shown: ShownSchedule;
  /** The provider's treatments that no hours are long enough for. */
  neverFit: Treatment[];
};

export type ScheduleNotChanged =
  | { __typename: 'StaleSchedule'; code: string; message: string; current: ShownSchedule }
  | ReturnType<typeof invalidInput>
  | ReturnType<typeof notFound>
  | ReturnType<typeof notAllowed>;

export type ChangeScheduleResult = ScheduleChanged | ScheduleNotChanged;

type Change<Refused> = (
  schedule: Schedule,
  provider: Provider,
) => Schedule | Refused | Promise<Schedule | Refused>;

/** Changes a provider's schedule for one who may, unless somebody else changed it first. The former one is kept. */
export async function changeSchedule<Refused extends { __typename: string } = never>(
  calendar: Calendar,
  identity: Identity,
  { providerId, expectedVersion }: { providerId: string; expectedVersion: number },
  change: Change<ScheduleNotChanged | NoInfer<Refused>>,
): Promise<ChangeScheduleResult | Refused> {
  const { resources, schedules, clock } = calendar;
  const resource = await findSettled(calendar, providerId);
  const shown = resource && shownSchedule(resource);
  if (!resource?.provider || !shown) return notFound('provider', providerId);
  if (!actsForClinic(identity, resource.provider.clinicId, 'DESK')) {
    return notAllowed('This is not a provider of your clinic.');
  }
  if (shown.schedule.version !== expectedVersion) return stale(shown);
  const changed = await change({ ...shown.schedule, version: expectedVersion + 1 }, resource.provider);
  if ('__typename' in changed) return changed;
  if (!(await schedules.replace(providerId, changed, { at: clock.now(), by: identity.subject }))) {
    const newer = await resources.find(providerId);
    return stale((newer && shownSchedule(newer)) ?? shown);
  }
  return await consequences(calendar, { ...shown, schedule: changed }, resource.provider);
}

/** A move that goes back puts the former rules back: so none is changed while it moves, and what a crash left moving is settled first. */
async function findSettled(calendar: Calendar, providerId: string): Promise<Resource | null> {
  const resource = await calendar.resources.find(providerId);
  if (!resource?.schedule?.movedFrom) return resource;
  await settleMove(calendar, providerId, null);
  return await calendar.resources.find(providerId);
}

async function consequences(
  calendar: Calendar,
  shown: ShownSchedule,
  { treatmentIds }: Provider,
): Promise<ScheduleChanged> {
  const [stranded, treatments] = await Promise.all([
    findStranded(calendar, shown),
    calendar.directory.findTreatments(treatmentIds),
  ]);
  const listed = [...treatments.values()].filter((treatment) => treatment.listed);
  return { __typename: 'Changed', shown, ...stranded, neverFit: neverFit(shown.schedule, listed) };
}

/** An empty one at version 0 where there is none yet; null where the clinic, and with it the zone, is not known. */
export function shownSchedule({ id, clinic, schedule }: Resource): ShownSchedule | null {
  const timeZone = clinic?.timeZone ?? schedule?.dayZone;
  if (!timeZone) return null;
  return { providerId: id, timeZone, schedule: schedule ?? noSchedule(timeZone) };
}

const noSchedule = (dayZone: string): Schedule => ({
  version: 0,
  dayZone,
  calendarId: null,
  rules: usualRules,
  periods: [],
  exceptions: [],
});

const stale = (current: ShownSchedule): ScheduleNotChanged => ({
  __typename: 'StaleSchedule',
  code: 'STALE_VERSION',
  message: `The schedule has changed since: it is at version ${current.schedule.version}. Read it again, then repeat.`,
  current,
});
