import type { Databases } from '../../../local/platform/openDatabases.ts';
import type { StoredTreatment } from '../../../subgraphs/availability/src/store/directoryModels.ts';
import type { StoredEquipment } from '../../../subgraphs/availability/src/store/equipmentModel.ts';
import type { StoredResource } from '../../../subgraphs/availability/src/store/resourceModel.ts';
import type { StoredSession } from '../../../subgraphs/availability/src/store/sessionModel.ts';
import type { StoredWaitlistEntry } from '../../../subgraphs/availability/src/store/waitlistModel.ts';
import type { StoredPlan } from '../../../subgraphs/bookings/src/store/planModel.ts';
import type { EntryState, PlanState, ScheduleState, State } from './state.ts';

type Database = ReturnType<Databases['of']>;

/** Sessions, rooms and devices, schedules that somebody has changed, treatments, and who waits. */
export async function readCalendar(
  availability: Database,
): Promise<Pick<State, 'sessions' | 'equipment' | 'schedules' | 'treatments' | 'entries'>> {
  const [sessions, equipment, resources, treatments, entries] = await Promise.all([
    availability.collection<StoredSession>('sessions').find().toArray(),
    availability.collection<StoredEquipment>('equipment').find().toArray(),
    availability
      .collection<StoredResource>('resources')
      .find({ 'schedule.version': { $gt: 1 } })
      .toArray(),
    availability.collection<StoredTreatment>('treatments').find().toArray(),
    readEntries(availability),
  ]);
  return {
    sessions: sessions.map(({ _id, state, version, seats, claimId }) => ({
      id: _id,
      state,
      version,
      seats,
      claimId,
    })),
    equipment: equipment.map(({ _id, version }) => ({ id: _id, version })),
    schedules: resources.map(scheduleOf),
    treatments: treatments.map(({ _id, durationMinutes, bufferBeforeMinutes, bufferAfterMinutes }) => ({
      id: _id,
      minutes: durationMinutes,
      before: bufferBeforeMinutes,
      after: bufferAfterMinutes,
    })),
    entries,
  };
}

export async function readEntries(availability: Database): Promise<EntryState[]> {
  const stored = await availability.collection<StoredWaitlistEntry>('waitlist').find().toArray();
  return stored.map(entryOf);
}

/** How many are being put into another calendar, or out of it. */
export const countMoving = (availability: Database): Promise<number> =>
  availability
    .collection<StoredResource>('resources')
    .countDocuments({ 'schedule.movedFrom.since': { $exists: true } });

export async function readPlans(bookings: Database): Promise<PlanState[]> {
  const stored = await bookings.collection<StoredPlan>('plans').find().toArray();
  return stored.map(({ _id, kind, phase, cancelling, steps }) => ({
    id: _id,
    kind,
    phase,
    isCancelling: cancelling !== null,
    steps: steps.map(({ position, state, bookingId, claimId }) => ({ position, state, bookingId, claimId })),
  }));
}

const entryOf = (stored: StoredWaitlistEntry): EntryState => ({
  id: stored._id,
  clinicId: stored.clinicId,
  providerId: stored.providerId,
  treatmentId: stored.treatmentId,
  sessionId: stored.sessionId ?? null,
  patientId: stored.patientId,
  owners: stored.owners,
  status: stored.status,
  bookingId: stored.bookingId,
  joinedAt: stored.joinedAt.getTime(),
  from: stored.from,
  until: stored.until,
  earliest: stored.earliest,
  latest: stored.latest,
  weekdays: stored.weekdays,
  rev: stored.rev,
  offers: stored.offers.map(({ id, providerId, sessionId, start, end, status, madeAt, claims }) => ({
    id,
    providerId,
    sessionId: sessionId ?? null,
    start: start.getTime(),
    end: end.getTime(),
    status,
    madeAt: madeAt.getTime(),
    claims: claims.map(({ claimId }) => claimId),
  })),
});

function scheduleOf({ _id, schedule }: StoredResource): ScheduleState {
  const { version = 0, calendarId = null, periods = [], exceptions = [], rules } = schedule ?? {};
  return {
    providerId: _id,
    calendarId,
    version,
    limits: (rules?.limits ?? []).map(({ id, per, most, treatmentIds }) => ({ id, per, most, treatmentIds })),
    periods: periods.map(({ validFrom, validUntil, week }) => ({
      validFrom,
      validUntil,
      windows: windowsOf(week),
    })),
    exceptions: exceptions.map(({ kind, from, until, opens, closes, reason }) => ({
      kind,
      from,
      until,
      opens,
      closes,
      reason,
    })),
  };
}

/** `1 08:00-12:00,1 13:00-17:00`. Read here and not by the platform's own function, which is what is judged. */
const windowsOf = (week: string): ScheduleState['periods'][number]['windows'] =>
  week
    .split(',')
    .filter(Boolean)
    .map((window) => {
      const [, weekday, opens, closes] = /^(\d) ([\d:]+)-([\d:]+)/.exec(window) ?? [];
      return { weekday: Number(weekday), opens: minutes(opens!), closes: minutes(closes!) };
    });

const minutes = (wall: string): number => Number(wall.slice(0, 2)) * 60 + Number(wall.slice(3, 5));
