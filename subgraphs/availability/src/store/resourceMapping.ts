import type { StoredClinicCopy, StoredPeriod, StoredResource, StoredSchedule } from './resourceModel.ts';
import { readWeek, storedWeek } from './storedWeek.ts';
import type { Clinic, Resource, Schedule } from '#domain/directory.ts';
import type { Period } from '#domain/hours.ts';

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

export const toSchedule = ({ version, dayZone, periods, exceptions }: StoredSchedule): Schedule => ({
  version,
  dayZone,
  periods: periods.map(toPeriod),
  exceptions: exceptions.map(({ opens, closes, ...rest }) => ({
    ...rest,
    part: opens === null || closes === null ? null : { opens, closes },
  })),
});

const toPeriod = ({ validFrom, validUntil, week }: StoredPeriod): Period => ({
  validFrom,
  validUntil: validUntil ?? null,
  windows: readWeek(week),
});

export const fromSchedule = ({ version, dayZone, periods, exceptions }: Schedule): StoredSchedule => ({
  version,
  dayZone,
  periods: periods.map(({ validFrom, validUntil, windows }) => ({
    validFrom,
    validUntil,
    week: storedWeek(windows),
  })),
  exceptions: exceptions.map(({ part, ...rest }) => ({
    ...rest,
    opens: part?.opens ?? null,
    closes: part?.closes ?? null,
  })),
});
