import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  always,
  at,
  calendarForTests,
  claimWith,
  everyDay,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { deskOf, openClinic, patientNamed, type TestClinic } from '#testing/equipmentForTests.ts';
import { readEquipmentOfBooking } from './readEquipmentOfBooking.ts';
import { claimSlot } from '#workflows/claims/claimSlot.ts';
import { releaseClaim } from '#workflows/claims/releaseClaim.ts';
import { createSession } from '#workflows/sessions/createSession.ts';

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

const anna = patientNamed('anna');
const soon = (): Temporal.Instant => test.clock.now().add({ minutes: 2 });

async function open(providers: number): Promise<TestClinic> {
  const clinic = await openClinic(test, { providers, periods: always(...everyDay(480, 1_020)) });
  const [laser, room] = [await clinic.make('DEVICE'), await clinic.make('ROOM')];
  await clinic.require([laser], [room]);
  return clinic;
}

async function claim({ providerId, treatmentId }: TestClinic, id: string, time: string): Promise<void> {
  const slot = { providerId, treatmentId, start: at(`2026-11-23T${time}`) };
  const result = await claimWith(test.calendar, id, { slot }, soon());
  expect(result.__typename).toBe('Claimed');
}

const namesOf = async (bookingId: string, who = anna): Promise<string[]> =>
  (await readEquipmentOfBooking(test.calendar, who, bookingId)).map(({ name }) => name);

it('tells those of the clinic of all that a booking has, and its patient of the room', async () => {
  const clinic = await open(1);
  await claim(clinic, 'booking_a:x', '09:00');
  expect(await namesOf('booking_a', clinic.desk)).toEqual(['ROOM 2', 'DEVICE 1']);
  expect(await namesOf('booking_a', { ...clinic.desk, roles: ['ANYONE', 'CLINICIAN'] })).toHaveLength(2);
  expect(await namesOf('booking_a')).toEqual(['ROOM 2']);
  expect(await namesOf('booking_a', deskOf('clinic_other'))).toEqual(['ROOM 2']);
  // An id that another's begins with is another's.
  expect(await namesOf('booking_', clinic.desk)).toEqual([]);
  expect(await namesOf('.*', clinic.desk)).toEqual([]);
});

it('tells of none that it has no more', async () => {
  const clinic = await open(1);
  await claim(clinic, 'booking_b:x', '09:00');
  await claim(clinic, 'booking_c:x', '11:00');
  await releaseClaim(test.calendar, 'booking_b:x');
  expect(await namesOf('booking_b', clinic.desk)).toEqual([]);
  expect(await namesOf('booking_c', clinic.desk)).toHaveLength(2);
  test.clock.advance({ minutes: 3 });
  // Its deadline passed, and nobody secured it.
  expect(await namesOf('booking_c', clinic.desk)).toEqual([]);
});

it('tells a seat of what its session has', async () => {
  const clinic = await open(1);
  const { providerId, treatmentId, desk } = clinic;
  const start = at('2026-11-23T13:00');
  const input = { idempotencyKey: 'k', providerId, treatmentId, start, seats: 4 };
  const made = await createSession(test.calendar, desk, input);
  if (made.__typename !== 'Created') throw new Error(made.message);
  const seat = { claimId: 'booking_s:x', bookingId: 'booking_s', expiresAt: soon(), onlySeatOf: 'anna' };
  const sessionId = made.session.id;
  expect((await claimSlot(test.calendar, seat, { sessionId })).__typename).toBe('Claimed');
  expect(await namesOf('booking_s', desk)).toEqual(['ROOM 2', 'DEVICE 1']);
  expect(await namesOf('booking_s')).toEqual(['ROOM 2']);
});

it('reads the claims of a page of bookings in one command, and what they have in another', async () => {
  const clinic = await open(1);
  const hours = ['08:00', '09:00', '10:00', '11:00', '12:00', '13:00', '14:00', '15:00'];
  for (const [n, time] of hours.entries()) await claim(clinic, `booking_p${n}:x`, time);
  let answers: string[][] = [];
  const commands = await test.commandsOf(async () => {
    answers = await Promise.all(hours.map((_, n) => namesOf(`booking_p${n}`)));
  });
  expect(answers).toEqual(hours.map(() => ['ROOM 2']));
  expect(commands).toEqual(['find', 'find']);
});
