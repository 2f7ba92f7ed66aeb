import fc from 'fast-check';
import type { Equipment } from './equipment.ts';
import { anySchedule } from '#domain/slots/offersForTests.ts';

/** A room, half of the time with hours of its own, and now and then out of service. For tests. */
export const anyRoom = (id: string, date: string, dayZone: string): fc.Arbitrary<Equipment> =>
  fc
    .tuple(fc.option(anySchedule(date, dayZone), { freq: 2 }), fc.boolean(), fc.boolean())
    .map(([hours, one, other]) => ({
      id,
      clinicId: 'clinic',
      kind: 'ROOM',
      name: id,
      hours: hours && { periods: hours.periods, exceptions: hours.exceptions },
      inService: one || other,
      version: 1,
      dayZone,
    }));
