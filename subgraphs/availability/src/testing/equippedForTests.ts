import { always, at, claimWith, everyDay, type TestCalendar } from './calendarForTests.ts';
import { openClinic, type TestClinic } from './equipmentForTests.ts';
import { equipmentIdsOf } from '#domain/equipment/equipment.ts';
import type { Calendar } from '#workflows/calendar.ts';
import type { ClaimSlotResult } from '#workflows/claims/claimSlot.ts';
import { listForTests } from './listForTests.ts';

// Times at a clinic with rooms and devices, all on one Monday. For tests.

export const day = '2026-11-23';

export const equipmentOf = (result: ClaimSlotResult): string[] => {
  if (result.__typename !== 'Claimed') throw new Error(result.message);
  return equipmentIdsOf(result.claim);
};

/** @param get the calendar, once the tests run */
export function equippedOn(get: () => TestCalendar) {
  const open = (providers: number, windows = everyDay(480, 1_020)): Promise<TestClinic> =>
    openClinic(get(), { providers, periods: always(...windows) });

  const claim = (
    clinic: TestClinic,
    who: number,
    wall: string,
    id: string,
    calendar: Calendar = get().calendar,
  ) => {
    const slot = { providerId: clinic.providerIds[who]!, treatmentId: clinic.treatmentId, start: at(wall) };
    return claimWith(calendar, `${clinic.clinicId}-${id}`, { slot }, get().inMinutes(2));
  };

  const listed = async (clinic: TestClinic, who: number): Promise<number[]> => {
    const from = Temporal.PlainDate.from(day);
    const request = { providerId: clinic.providerIds[who]!, treatmentId: clinic.treatmentId, from, days: 1 };
    const [slots] = await listForTests(get().calendar, [request]);
    return slots!.map(({ start }) => start.epochMilliseconds);
  };

  const isListed = async (clinic: TestClinic, who: number, wall: string): Promise<boolean> =>
    (await listed(clinic, who)).includes(at(wall).epochMilliseconds);

  return { open, claim, listed, isListed };
}
