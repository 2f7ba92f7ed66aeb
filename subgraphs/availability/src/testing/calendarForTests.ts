import type mongoose from 'mongoose';
import { randomUUID } from 'node:crypto';
import { type Clock, manualClock } from '@tidbok/kit/clock.ts';
import { connectMongo } from '@tidbok/kit/mongo.ts';
import { openCalendar } from '../openCalendar.ts';
import { usualRules } from '#domain/schedule/bookingRules.ts';
import type { Clinic, Provider, Treatment } from '#domain/directory.ts';
import type { Period, WeeklyWindow } from '#domain/schedule/hours.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { claimSlot, type ClaimSlotResult, type ClaimSource } from '#workflows/claims/claimSlot.ts';
import { secureClaim } from '#workflows/claims/secureClaim.ts';

// A calendar on a real database of its own, with something to book. For tests.

export type TestCalendar = {
  calendar: Calendar;
  clock: ReturnType<typeof manualClock>;
  connection: mongoose.Connection;
  inMinutes(minutes: number): Temporal.Instant;
  /** Another process' view of the same database. */
  another(clock: Clock): Promise<Calendar>;
  /** The commands that were sent to MongoDB while `run` ran. */
  commandsOf(run: () => Promise<unknown>): Promise<string[]>;
  close(): Promise<void>;
};

export async function calendarForTests(start = '2026-11-20T12:00:00Z'): Promise<TestCalendar> {
  const name = `test_${randomUUID().slice(0, 8)}`;
  const uri = process.env.MONGODB_URI;
  if (!uri) throw new Error('these tests need MONGODB_URI');
  const connect = () => connectMongo({ MONGODB_URI: uri, MONGODB_DATABASE: name, MONGODB_POOL: 30 });
  const connection = await connect();
  const others: mongoose.Connection[] = [];
  const clock = manualClock(start);
  const calendar = await openCalendar(connection, clock, 5, 0);
  return {
    calendar,
    clock,
    connection,
    inMinutes: (minutes) => clock.now().add({ minutes }),
    async another(theirs) {
      const other = await connect();
      others.push(other);
      return await openCalendar(other, theirs, 5, 0);
    },
    async commandsOf(run) {
      const commands: string[] = [];
      const note = ({ commandName }: { commandName: string }): void => void commands.push(commandName);
      connection.getClient().on('commandStarted', note);
      await run();
      connection.getClient().off('commandStarted', note);
      return commands;
    },
    async close() {
      await connection.dropDatabase();
      await Promise.all([connection, ...others].map((one) => one.close()));
    },
  };
}

export const clinicAt = (id: string, change: Partial<Clinic> = {}): Clinic => ({
  id,
  version: 1,
  name: `Clinic ${id}`,
  place: { latitude: 59.33, longitude: 18.06 },
  timeZone: 'Europe/Stockholm',
  listed: true,
  ...change,
});

export const providerAt = (clinicId: string, change: Partial<Provider> = {}): Provider => ({
  version: 1,
  clinicId,
  name: 'Dr Test',
  languages: ['sv', 'en-gb'],
  treatmentIds: ['treatment_check', 'treatment_long'],
  listed: true,
  ...change,
});

/** 30 minutes, with 5 before and 10 after. */
export const checkUp: Treatment = {
  id: 'treatment_check',
  version: 1,
  code: 'dental-check-up',
  name: 'Check-up',
  durationMinutes: 30,
  bufferBeforeMinutes: 5,
  bufferAfterMinutes: 10,
  price: { amount: 50_000, currency: 'SEK' },
  paymentPolicy: 'PREPAID',
  clinicId: null,
  listed: true,
};

export const everyDay = (opens: number, closes: number): WeeklyWindow[] =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens, closes }));

export const always = (...windows: WeeklyWindow[]): Period[] => [
  { validFrom: '2026-01-01', validUntil: null, windows },
];

/** A provider who is open from 08:00 to 17:00 every day, in Stockholm, for check-ups. */
export async function openProvider(
  calendar: Calendar,
  providerId = 'provider_1',
  clinic: Partial<Clinic> = {},
  windows = everyDay(480, 1_020),
): Promise<string> {
  const clinicId = `clinic_of_${providerId}`;
  await calendar.directory.saveTreatment(checkUp);
  await calendar.directory.saveClinic(clinicAt(clinicId, clinic));
  await calendar.directory.saveProvider(providerId, providerAt(clinicId));
  await calendar.schedules.writeImported(
    [
      {
        providerId,
        seen: 0,
        importHash: 'test',
        schedule: {
          version: 1,
          dayZone: clinic.timeZone ?? 'Europe/Stockholm',
          calendarId: null,
          rules: usualRules,
          periods: always(...windows),
          exceptions: [],
        },
      },
    ],
    calendar.clock.now(),
  );
  return providerId;
}

export const at = (wall: string, zone = 'Europe/Stockholm'): Temporal.Instant =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).toInstant();

/** Claims for a booking that is named after the claim. */
export const claimWith = (
  calendar: Calendar,
  claimId: string,
  source: ClaimSource,
  expiresAt: Temporal.Instant,
): Promise<ClaimSlotResult> =>
  claimSlot(calendar, { claimId, bookingId: `booking_of_${claimId}`, expiresAt }, source);

/** Secures the claim that is there now. */
export const secureWith = async (calendar: Calendar, claimId: string) =>
  await secureClaim(calendar, claimId, (await calendar.ledger.findClaim(claimId))?.token ?? '');

export { brokenRows } from './ledgerForTests.ts';
