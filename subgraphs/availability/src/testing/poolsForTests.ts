import { always, at, claimWith, everyDay, secureWith, type TestCalendar } from './calendarForTests.ts';
import { openClinic, patientNamed, type TestClinic } from './equipmentForTests.ts';
import {
  holdPoolSlot,
  type HoldPoolSlotInput,
  type HoldPoolSlotResult,
} from '#workflows/pools/holdPoolSlot.ts';
import type { Claim } from '#domain/ledger/claim.ts';

// Providers of a clinic any of whom will do, and who has a time of theirs. For tests.

/** @param get the calendar, once the tests run */
export function poolsOn(get: () => TestCalendar) {
  const open = (providers: number): Promise<TestClinic> =>
    openClinic(get(), { providers, periods: always(...everyDay(480, 720)) });

  let calls = 0;

  const hold = (
    { clinicId, treatmentId }: TestClinic,
    input: Partial<HoldPoolSlotInput> = {},
    holder = `patient_${(calls += 1)}`,
  ): Promise<HoldPoolSlotResult> =>
    holdPoolSlot(
      get().calendar,
      { identity: patientNamed(holder), holder },
      {
        idempotencyKey: `key_${calls}`,
        clinicId,
        treatmentId,
        providerIds: null,
        start: null,
        from: null,
        days: 14,
        policy: null,
        ...input,
      },
    );

  async function held(result: Promise<HoldPoolSlotResult>): Promise<Claim> {
    const got = await result;
    if (got.__typename !== 'Held') throw new Error(`${got.__typename}: ${got.message}`);
    return got.hold;
  }

  async function book({ providerIds, treatmentId }: TestClinic, index: number, wall: string): Promise<void> {
    const claimId = `booked_${(calls += 1)}`;
    const slot = { providerId: providerIds[index]!, treatmentId, start: at(wall) };
    const result = await claimWith(get().calendar, claimId, { slot }, get().inMinutes(5));
    if (result.__typename !== 'Claimed') throw new Error(result.message);
    await secureWith(get().calendar, claimId);
  }

  return { open, hold, held, book };
}
