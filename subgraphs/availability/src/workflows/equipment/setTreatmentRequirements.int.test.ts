import { afterAll, beforeAll, expect, it } from 'vitest';
import { always, calendarForTests, everyDay, type TestCalendar } from '#testing/calendarForTests.ts';
import { openClinic, type TestClinic } from '#testing/equipmentForTests.ts';
import { setTreatmentRequirements } from './setTreatmentRequirements.ts';

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

const isEquipped = async ({ treatmentId }: TestClinic): Promise<boolean | undefined> =>
  (await test.calendar.directory.findTreatments([treatmentId])).get(treatmentId)!.equipped;

it('makes a treatment dearer to look for once something is required, not where it is refused or takes nothing', async () => {
  const clinic = await openClinic(test, { providers: 1, periods: always(...everyDay(480, 1_020)) });
  const { clinicId, treatmentId, desk } = clinic;
  const room = await clinic.make('ROOM');
  const set = async (expectedVersion: number, anyOf: string[] | null) => {
    const requirements = anyOf ? [{ label: 'A room', anyOf }] : [];
    const wanted = { clinicId, treatmentId, expectedVersion, requirements };
    return (await setTreatmentRequirements(test.calendar, desk, wanted)).__typename;
  };
  expect(await set(9, [room.id])).toBe('StaleVersion');
  expect(await set(0, ['equipment_none'])).toBe('NotFound');
  expect(await set(0, null)).toBe('Changed');
  expect(await isEquipped(clinic)).not.toBe(true);
  expect(await set(1, [room.id])).toBe('Changed');
  expect(await isEquipped(clinic)).toBe(true);
});
