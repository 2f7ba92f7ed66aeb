import { afterAll, beforeAll, expect, it } from 'vitest';
import { anonymous, type Identity } from '@tidbok/kit/identity/identity.ts';
import {
  always,
  at,
  calendarForTests,
  claimWith,
  everyDay,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { openClinic, patientNamed, type TestClinic } from '#testing/equipmentForTests.ts';
import { askingOn } from './askForTests.ts';
import { examplesOf } from './guideForTests.ts';

// docs/guides/finding-a-time.md, followed to the letter.

let test: TestCalendar;
let clinic: TestClinic;
beforeAll(async () => {
  test = await calendarForTests();
  clinic = await openClinic(test, { providers: 3, periods: always(...everyDay(480, 1_020)) });
});
afterAll(() => test.close());

const { ask } = askingOn(() => test);

const examples = (): Promise<string[]> =>
  examplesOf('finding-a-time', (example) =>
    example
      .replaceAll('CLINIC', clinic.clinicId)
      .replaceAll('PROVIDER', clinic.providerId)
      .replaceAll(/TREATMENT|SECOND/g, clinic.treatmentId),
  );

it('works as it is written', async () => {
  const answers: Record<string, unknown> = {};
  for (const query of await examples()) {
    const who = query.includes('updatePoolRules') ? clinic.desk : patientNamed('anna');
    const { data, errors } = await ask(who, query);
    expect([query, errors]).toEqual([query, undefined]);
    Object.assign(answers, data);
  }
  const slots = answers['poolSlots'] as { start: string; free: number; providerIds: string[] }[];
  expect(slots[0]).toMatchObject({
    start: '2026-11-23T07:00:00.000Z',
    free: 3,
    providerIds: clinic.providerIds,
  });
  const { hold, choice } = answers['holdPoolSlot'] as {
    hold: { slot: object };
    choice: { providerId: string; considered: { providerId: string; verdict: string }[] };
  };
  expect(hold.slot).toEqual({ start: '2026-11-23T08:00:00.000Z', end: '2026-11-23T08:30:00.000Z' });
  expect(choice).toMatchObject({ policy: 'SOONEST', reason: 'One of the 3 free then, by lot.' });
  expect(choice.considered.map(({ verdict }) => verdict).toSorted()).toEqual([
    'CHOSEN',
    'DRAWN_AFTER',
    'DRAWN_AFTER',
  ]);
  expect(choice.considered.find(({ verdict }) => verdict === 'CHOSEN')?.providerId).toBe(choice.providerId);
  expect(answers['updatePoolRules']).toMatchObject({
    rules: { policy: 'FAIR_TURN', open: ['SOONEST'] },
  });
  expect(answers['poolRules']).toEqual({ version: 1, policy: 'FAIR_TURN', open: ['SOONEST'] });
  const { reasons } = answers['slotReasons'] as { reasons: { code: string }[] };
  expect(reasons[0]).toMatchObject({ code: 'NOT_ALIGNED', alignMinutes: 15 });
  const { visits } = answers['visitSlots'] as { visits: { start: string; slots: { start: string }[] }[] };
  expect(visits).toHaveLength(10);
  expect(visits[0]!.slots).toHaveLength(3);
});

it('tells a desk what it keeps from a patient, and nobody of a clinic that is not theirs', async () => {
  const { providerId, treatmentId } = clinic;
  const slot = { providerId, treatmentId, start: at('2026-11-24T09:00') };
  await claimWith(test.calendar, 'shown', { slot }, test.clock.now().add({ minutes: 5 }));
  const query = `{ slotReasons(providerId: "${providerId}", treatmentId: "${treatmentId}", start: "2026-11-24T08:00:00Z")
    { bookable reasons { code by { kind bookingId booking { id } start until } } } }`;
  const until = test.clock.now().add({ minutes: 5 }).toString({ smallestUnit: 'millisecond' });
  const booking = { id: 'booking_of_shown' };
  expect((await ask(clinic.desk, query)).data!['slotReasons']).toEqual({
    bookable: false,
    reasons: [
      {
        code: 'TAKEN',
        by: [{ kind: 'BOOKING', bookingId: booking.id, booking, start: '2026-11-24T08:00:00.000Z', until }],
      },
    ],
  });
  const clinician: Identity = {
    ...anonymous,
    subject: 'c',
    roles: ['ANYONE', 'CLINICIAN'],
    clinics: ['clinic_other'],
  };
  for (const identity of [anonymous, patientNamed('anna'), clinician]) {
    expect((await ask(identity, query)).data!['slotReasons']).toEqual({
      bookable: false,
      reasons: [{ code: 'TAKEN', by: null }],
    });
  }
});

it('says which of the input is wrong', async () => {
  const { clinicId, treatmentId } = clinic;
  const visits = `{ visitSlots(input: { clinicId: "${clinicId}", from: "2026-11-23", days: 32, steps: [{ treatmentId: "${treatmentId}" }] }) { searchedUntil } }`;
  const pool = `{ poolSlots(clinicId: "${clinicId}", treatmentId: "${treatmentId}", from: "2026-11-23", providerIds: []) { start } }`;
  const hold = `mutation { holdPoolSlot(input: { idempotencyKey: "k", clinicId: "${clinicId}", treatmentId: "${treatmentId}", days: 0 }) { __typename ... on InvalidInput { field message } } }`;
  const asked = [
    [visits, 'days'],
    [pool, 'providerIds'],
  ] as const;
  for (const [query, field] of asked) {
    const { errors } = await ask(patientNamed('anna'), query);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'INVALID_INPUT', field } });
  }
  expect((await ask(patientNamed('anna'), hold)).data!['holdPoolSlot']).toEqual({
    __typename: 'InvalidInput',
    field: 'days',
    message: 'Look at 1 to 62 days.',
  });
  const forbidden = await ask(
    patientNamed('anna'),
    `mutation { updatePoolRules(input: { clinicId: "${clinicId}", expectedVersion: 0, policy: SOONEST }) { __typename } }`,
  );
  expect(forbidden.errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
});
