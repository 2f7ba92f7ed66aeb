import type { EventData } from '@tidbok/schema/events';
import { z } from 'zod';
import type { Entry } from './entry.ts';
import { country, line, optionalLine } from './fields.ts';

/** What a clinic says of itself. Its time zone was checked where the API's `TimeZone` was read. */
export const clinicContent = z.object({
  name: line(200),
  address: z.object({
    street: line(300),
    city: line(100),
    region: optionalLine(100),
    postalCode: optionalLine(20),
    country,
  }),
  place: z.object({
    latitude: z.number().min(-90, 'At least -90 degrees.').max(90, 'At most 90 degrees.'),
    longitude: z.number().min(-180, 'At least -180 degrees.').max(180, 'At most 180 degrees.'),
  }),
  timeZone: z.string(),
});

export type ClinicContent = z.infer<typeof clinicContent>;

export type Clinic = Entry & ClinicContent;

export const clinicChanged = (clinic: Clinic): EventData<'tidbok.clinic.changed'> => ({
  clinicId: clinic.id,
  version: clinic.version,
  name: clinic.name,
  place: clinic.place,
  timeZone: clinic.timeZone,
  listing: clinic.listing,
});
