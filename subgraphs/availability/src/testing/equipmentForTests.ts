import { anonymous, type Identity } from '@tidbok/kit/identity/identity.ts';
import { checkUp, clinicAt, providerAt, type TestCalendar } from './calendarForTests.ts';
import type { Treatment } from '#domain/directory.ts';
import { usualRules } from '#domain/schedule/bookingRules.ts';
import type { Equipment, Requirement } from '#domain/equipment/equipment.ts';
import type { Hours, Period } from '#domain/schedule/hours.ts';
import { createEquipment } from '#workflows/equipment/createEquipment.ts';
import { setTreatmentRequirements } from '#workflows/equipment/setTreatmentRequirements.ts';

// A clinic with providers, rooms and devices of its own. For tests.

export const deskOf = (...clinics: string[]): Identity => ({
  ...anonymous,
  subject: 'desk',
  roles: ['ANYONE', 'DESK'],
  clinics,
});

export const patientNamed = (subject: string): Identity => ({
  ...anonymous,
  subject,
  roles: ['ANYONE', 'PATIENT'],
});

let count = 0;

export type TestClinic = Awaited<ReturnType<typeof openClinic>>;

/** Each with a treatment that no other clinic has, so that what is required of it is its alone. */
export async function openClinic(
  { calendar }: Pick<TestCalendar, 'calendar'>,
  { providers, periods, zone = 'Europe/Stockholm' }: { providers: number; periods: Period[]; zone?: string },
) {
  const n = (count += 1);
  const clinicId = `clinic_${n}`;
  const treatment: Treatment = { ...checkUp, id: `treatment_${n}`, code: `kind-${n}` };
  const providerIds = Array.from({ length: providers }, (_, index) => `provider_${n}_${index}`);
  await calendar.directory.saveTreatment(treatment);
  await calendar.directory.saveClinic(clinicAt(clinicId, { timeZone: zone }));
  const schedule = {
    version: 1,
    dayZone: zone,
    calendarId: null,
    rules: usualRules,
    periods,
    exceptions: [],
  };
  for (const providerId of providerIds)
    await calendar.directory.saveProvider(providerId, providerAt(clinicId, { treatmentIds: [treatment.id] }));
  await calendar.schedules.writeImported(
    providerIds.map((providerId) => ({ providerId, seen: 0, importHash: 'test', schedule })),
    calendar.clock.now(),
  );
  const desk = deskOf(clinicId);
  let made = 0;
  return {
    clinicId,
    providerIds,
    providerId: providerIds[0]!,
    treatment,
    treatmentId: treatment.id,
    desk,
    async make(kind: Equipment['kind'], hours: Hours | null = null): Promise<Equipment> {
      const name = `${kind} ${(made += 1)}`;
      const input = { idempotencyKey: `${clinicId} ${name}`, clinicId, kind, name, hours };
      const result = await createEquipment(calendar, desk, input);
      if (result.__typename !== 'Created') throw new Error(result.message);
      return result.equipment;
    },
    async require(...pools: readonly (readonly Equipment[])[]): Promise<void> {
      const requirements = pools.map((pool, index): Requirement => ({
        label: `${index}`,
        anyOf: pool.map(({ id }) => id),
      }));
      const { version } = await calendar.requirements.find(clinicId, treatment.id);
      const wanted = { clinicId, treatmentId: treatment.id, expectedVersion: version, requirements };
      const result = await setTreatmentRequirements(calendar, desk, wanted);
      if (result.__typename !== 'Changed') throw new Error(result.message);
    },
  };
}
