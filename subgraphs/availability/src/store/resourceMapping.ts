import { fromDate, toDate } from '@tidbok/kit/clock.ts';
import type {
  StoredClinicCopy,
  StoredException,
  StoredHours,
  StoredPeriod,
  StoredResource,
  StoredSchedule,
} from './resourceModel.ts';
import { readWeek, storedWeek } from './storedWeek.ts';
import { usualRules } from '#domain/schedule/bookingRules.ts';
import type { Clinic, Resource, Schedule } from '#domain/directory.ts';
import type { Exception, Hours, Period } from '#domain/schedule/hours.ts';

// Between what is stored and what the rules work on.

export const toResource = ({ _id, provider, clinic, schedule }: StoredResource): Resource => ({
  id: _id,
  provider: provider ?? null,
  // A copy of a former clinic's says nothing of the present one.
  clinic: clinic && clinic.id === provider?.clinicId ? toClinic(clinic) : null,
  schedule: schedule ? toSchedule(schedule) : null,
});

const toClinic = ({ place, ...rest }: StoredClinicCopy): Clinic => ({
  ...rest,
  place: { longitude: place.coordinates[0], latitude: place.coordinates[1] },
});

export const fromClinic = ({ place, ...rest }: Clinic): StoredClinicCopy => ({
  ...rest,
  place: { type: 'Point', coordinates: [place.longitude, place.latitude] },
});

export const toSchedule = ({
  version,
  dayZone,
  calendarId,
  movedFrom,
  rules,
  countAgainAt,
  periods,
  exceptions,
}: StoredSchedule): Schedule => ({
  version,
  dayZone,
  calendarId: calendarId ?? null,
  ...(movedFrom && { movedFrom: { ...movedFrom, since: fromDate(movedFrom.since) } }),
  rules: rules ?? usualRules,
  ...(countAgainAt && { countAgainAt: fromDate(countAgainAt) }),
  ...toHours({ periods, exceptions }),
});

export const toHours = ({ periods, exceptions }: StoredHours): Hours => ({
  periods: periods.map(toPeriod),
  exceptions: exceptions.map(toException),
});

const toPeriod = ({ validFrom, validUntil, week }: StoredPeriod): Period => ({
  validFrom,
  validUntil: validUntil ?? null,
  windows: readWeek(week),
});

const toException = ({ opens, closes, treatmentIds, ...rest }: StoredException): Exception => ({
  ...rest,
  part: opens === null || closes === null ? null : { opens, closes },
  ...(treatmentIds && { treatmentIds }),
});

export const fromSchedule = ({
  periods,
  exceptions,
  calendarId,
  movedFrom,
  rules,
  countAgainAt,
  ...rest
}: Schedule): StoredSchedule => ({
  ...rest,
  ...(movedFrom && { movedFrom: { ...movedFrom, since: toDate(movedFrom.since) } }),
  // Most have neither, and a search reads thousands.
  ...(calendarId !== null && { calendarId }),
  ...(rules !== usualRules && { rules }),
  ...(countAgainAt && { countAgainAt: toDate(countAgainAt) }),
  ...fromHours({ periods, exceptions }),
});

export const fromHours = ({ periods, exceptions }: Hours): StoredHours => ({
  periods: periods.map(({ validFrom, validUntil, windows }) => ({
    validFrom,
    validUntil,
    week: storedWeek(windows),
  })),
  exceptions: exceptions.map(({ part, ...exception }) => ({
    ...exception,
    opens: part?.opens ?? null,
    closes: part?.closes ?? null,
  })),
});
