import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anonymous } from '@tidbok/kit/identity/identity.ts';
import { serviceIdentity } from '@tidbok/kit/identity/signedIdentity.ts';
import { always, calendarForTests, everyDay, type TestCalendar } from '#testing/calendarForTests.ts';
import { openClinic, patientNamed, type TestClinic } from '#testing/equipmentForTests.ts';
import { askingOn, claimSlot, failure } from './askForTests.ts';

// Rooms and devices as a desk makes them, changes them and sees who has them.

let test: TestCalendar;
let clinic: TestClinic;
let other: TestClinic;
beforeAll(async () => {
  test = await calendarForTests();
  clinic = await openClinic(test, { providers: 2, periods: always(...everyDay(480, 1_020)) });
  other = await openClinic(test, { providers: 1, periods: always(...everyDay(480, 1_020)) });
});
afterAll(() => test.close());

const { ask, answerOf } = askingOn(() => test);
const bookings = serviceIdentity('bookings');
const anna = patientNamed('anna');

const equipment = `{ id version kind name inService clinic { id } hours { periods { validFrom windows { weekday opens closes } } exceptions { kind from opens closes } } }`;
const createEquipment = `mutation ($input: CreateEquipmentInput!) { createEquipment(input: $input) { __typename ${failure} ... on CreateEquipmentSuccess { equipment ${equipment} } } }`;
const use = `{ equipmentId kind from until slot { start providerId } booking { id } session { id seats } }`;
const updateEquipment = `mutation ($input: UpdateEquipmentInput!) { updateEquipment(input: $input) { __typename ${failure} ... on UpdateEquipmentSuccess { equipment ${equipment} stranded ${use} } } }`;
const requirements = `{ treatment { id } version requirements { label anyOf { id } } }`;
const setRequirements = `mutation ($input: SetTreatmentRequirementsInput!) { setTreatmentRequirements(input: $input) { __typename ${failure} ... on SetTreatmentRequirementsSuccess { requirements ${requirements} } } }`;
const slots = (providerId: string) =>
  `{ slots(providerId: "${providerId}", treatmentId: "${clinic.treatmentId}", from: "2026-11-23", days: 1) { start } }`;

const windows = [{ weekday: 'MONDAY', opens: '08:00', closes: '12:00' }];
const hours = { periods: [{ validFrom: '2026-01-01', windows }], exceptions: [] };

async function make(
  kind: 'ROOM' | 'DEVICE',
  name: string,
  of = clinic,
): Promise<{ id: string; version: number }> {
  const input = { idempotencyKey: name, clinicId: of.clinicId, kind, name };
  return (await answerOf(of.desk, createEquipment, input))['equipment'] as { id: string; version: number };
}

describe("a clinic's desk", () => {
  it('makes rooms and devices, and says what a treatment takes of them', async () => {
    const input = { idempotencyKey: 'k', clinicId: clinic.clinicId, kind: 'ROOM', name: 'Surgery', hours };
    const surgery = {
      version: 1,
      kind: 'ROOM',
      name: 'Surgery',
      inService: true,
      clinic: { id: clinic.clinicId },
      hours,
    };
    const made = await answerOf(clinic.desk, createEquipment, input);
    expect(made).toMatchObject({ equipment: surgery });
    expect(await answerOf(clinic.desk, createEquipment, input)).toEqual(made);
    expect(await answerOf(clinic.desk, createEquipment, { ...input, name: 'Else' })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
    expect(await answerOf(other.desk, createEquipment, { ...input, idempotencyKey: 'x' })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect((await ask(anna, createEquipment, { input })).errors?.[0]).toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    const half = [{ kind: 'CLOSED', from: '2026-12-24', until: '2026-12-24', opens: '08:00' }];
    const wrong = { ...input, idempotencyKey: 'x', hours: { ...hours, exceptions: half } };
    expect(await answerOf(clinic.desk, createEquipment, wrong)).toMatchObject({
      field: 'hours.exceptions[0].opens',
    });

    const laser = await make('DEVICE', 'Laser');
    const strange = await make('ROOM', 'Of another', other);
    const { id } = made['equipment'] as { id: string };
    const set = (expectedVersion: number, ...pools: string[][]) =>
      answerOf(clinic.desk, setRequirements, {
        clinicId: clinic.clinicId,
        treatmentId: clinic.treatmentId,
        expectedVersion,
        requirements: pools.map((anyOf, n) => ({ label: `${n}`, anyOf })),
      });
    expect(await set(0, [id, strange.id])).toMatchObject({ code: 'NOT_FOUND', id: strange.id });
    expect(await set(0, [id], [laser.id, id])).toMatchObject({ field: 'requirements[1].anyOf[1]' });
    expect(await set(0, [id], [id], [id], [id], [id])).toMatchObject({ field: 'requirements' });
    const expected = {
      treatment: { id: clinic.treatmentId },
      version: 1,
      requirements: [
        { label: '0', anyOf: [{ id }] },
        { label: '1', anyOf: [{ id: laser.id }] },
      ],
    };
    expect(await set(0, [id], [laser.id])).toMatchObject({ requirements: expected });
    expect(await set(0, [id])).toMatchObject({ code: 'STALE_VERSION', currentVersion: 1 });
    const shown = `{ treatmentRequirements(clinicId: "${clinic.clinicId}") ${requirements} equipment(clinicId: "${clinic.clinicId}") { name } }`;
    expect((await ask(clinic.desk, shown)).data).toEqual({
      treatmentRequirements: [expected],
      equipment: [{ name: 'Surgery' }, { name: 'Laser' }],
    });
    expect((await ask(other.desk, shown)).errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });

    // The surgery closes at noon.
    const listed = (await ask(anonymous, slots(clinic.providerId))).data!['slots'] as { start: string }[];
    expect([listed[0], listed.at(-1)]).toEqual([
      { start: '2026-11-23T07:00:00.000Z' },
      { start: '2026-11-23T10:30:00.000Z' },
    ]);
    const slot = {
      providerId: clinic.providerId,
      treatmentId: clinic.treatmentId,
      start: '2026-11-23T08:00:00Z',
    };
    const claim = { claimId: 'booking_1:c', bookingId: 'booking_1', slot, expiresAt: '2026-11-20T12:10:00Z' };
    expect(await answerOf(bookings, claimSlot, claim)).toMatchObject({ claim: { sessionId: null } });
    const day = `{ equipmentDay(equipmentId: "${laser.id}", day: "2026-11-23") ${use} }`;
    const taken = {
      equipmentId: laser.id,
      kind: 'BOOKING',
      from: '2026-11-23T07:55:00.000Z',
      until: '2026-11-23T08:40:00.000Z',
      slot: { start: '2026-11-23T08:00:00.000Z', providerId: clinic.providerId },
      booking: { id: 'booking_1' },
      session: null,
    };
    expect((await ask(clinic.desk, day)).data).toEqual({ equipmentDay: [taken] });
    // As the gateway asks, which has the patient from `bookings`, where the caller may see the booking.
    const ofBooking = (fields: string, patientId = ', patientId: "anna"') =>
      `{ _entities(representations: [{ __typename: "Booking", id: "booking_1"${patientId} }]) { ... on Booking { equipment { ${fields} } } } }`;
    expect((await ask(clinic.desk, ofBooking('kind name inService'))).data!['_entities']).toEqual([
      {
        equipment: [
          { kind: 'ROOM', name: 'Surgery', inService: true },
          { kind: 'DEVICE', name: 'Laser', inService: true },
        ],
      },
    ]);
    expect((await ask(anna, ofBooking('name clinic { id }'))).data!['_entities']).toEqual([
      { equipment: [{ name: 'Surgery', clinic: { id: clinic.clinicId } }] },
    ]);
    expect((await ask(anna, ofBooking('inService'))).errors?.[0]).toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    expect((await ask(anna, ofBooking('name', ''))).data!['_entities']).toEqual([{ equipment: null }]);
    expect((await ask(other.desk, day)).errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });

    const kept = { equipmentId: id, expectedVersion: 1 };
    expect(await answerOf(clinic.desk, updateEquipment, { ...kept, name: 'Surgery 1' })).toMatchObject({
      equipment: { ...surgery, name: 'Surgery 1', version: 2 },
    });
    expect(
      await answerOf(clinic.desk, updateEquipment, { ...kept, expectedVersion: 2, hours: null }),
    ).toMatchObject({ equipment: { name: 'Surgery 1', inService: true, hours: null, version: 3 } });
    expect(await answerOf(clinic.desk, updateEquipment, { ...kept, inService: null })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'inService',
    });
    const change = { equipmentId: laser.id, expectedVersion: 1, name: 'Old laser', inService: false };
    expect(await answerOf(other.desk, updateEquipment, change)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await answerOf(clinic.desk, updateEquipment, change)).toMatchObject({
      equipment: { name: 'Old laser', inService: false, version: 2, hours: null },
      stranded: [taken],
    });
    const stranded = `{ strandedUses(equipmentId: "${laser.id}") ${use} }`;
    expect((await ask(clinic.desk, stranded)).data).toEqual({ strandedUses: [taken] });
    expect((await ask(other.desk, stranded)).errors?.[0]).toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    const nowhere = `{ strandedUses(equipmentId: "equipment_none") ${use} }`;
    expect((await ask(clinic.desk, nowhere)).data).toEqual({ strandedUses: [] });
    expect(await answerOf(clinic.desk, updateEquipment, change)).toMatchObject({
      code: 'STALE_VERSION',
      currentVersion: 2,
    });
    expect((await ask(anonymous, slots(clinic.providerId))).data).toEqual({ slots: [] });
    expect(await set(1)).toMatchObject({ requirements: { version: 2, requirements: [] } });
    expect((await ask(anonymous, slots(clinic.providerIds[1]!))).data!['slots']).toHaveLength(35);
  });
});
