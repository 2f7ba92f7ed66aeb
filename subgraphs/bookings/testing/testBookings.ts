import { manualClock } from '@tidbok/kit/clock.ts';
import type { Identity, Role } from '@tidbok/kit/identity/identity.ts';
import { connectMongo } from '@tidbok/kit/mongo.ts';
import { createLogger } from '@tidbok/kit/telemetry/log.ts';
import { randomUUID } from 'node:crypto';
import { standInCalendar } from './standInCalendar.ts';
import { bookingLists } from '#store/bookingLists.ts';
import { bookingModel, type StoredBooking } from '#store/bookingModel.ts';
import { bookingStore } from '#store/bookingStore.ts';
import { planModel, type StoredPlan } from '#store/planModel.ts';
import { planStore } from '#store/planStore.ts';
import { claimsAt } from '#workflows/claims.ts';
import type { Parts } from '#workflows/parts.ts';
import { sweeps } from '#workflows/sweeps/sweeps.ts';

export const today = '2026-03-02T08:00:00Z';
export const at = (time: string): Temporal.Instant => Temporal.Instant.from(`2026-03-03T${time}:00Z`);

export const identity = (subject: string, ...roles: Role[]): Identity => ({
  subject,
  roles: ['ANYONE', ...roles],
  clinics: [],
  provider: null,
});
export const patient = identity('patient-1', 'PATIENT');
export const otherPatient = identity('patient-2', 'PATIENT');
export const desk: Identity = { ...identity('desk-a', 'DESK'), clinics: ['clinic_a'] };
export const otherDesk: Identity = { ...identity('desk-b', 'DESK'), clinics: ['clinic_b'] };
export const partner = identity('partner-1', 'PARTNER');

export type TestBookings = Awaited<ReturnType<typeof testBookings>>;

/** The workflows over a database of their own, a calendar that stands in, and a clock that is moved by hand. */
export async function testBookings() {
  const connection = await connectMongo({
    MONGODB_URI: process.env['MONGODB_URI']!,
    MONGODB_DATABASE: `test_${randomUUID().slice(0, 8)}`,
    MONGODB_POOL: 10,
  });
  const model = bookingModel(connection);
  const plans = planModel(connection);
  await Promise.all([model.createIndexes(), plans.createIndexes()]);
  const clock = manualClock(today);
  const calendar = standInCalendar(clock);
  const log = createLogger({ service: 'bookings', level: 'silent' });
  const parts: Parts = {
    store: bookingStore(model),
    lists: bookingLists(model),
    plans: planStore(plans),
    claims: claimsAt(calendar.caller),
    clock,
    log,
    nudge: () => undefined,
    paymentTerm: Temporal.Duration.from({ minutes: 15 }),
  };
  const sweep = async (): Promise<void> => {
    for (const each of Object.values(sweeps)) await each(parts);
  };
  const stored = (): Promise<StoredBooking[]> => model.find().lean<StoredBooking[]>();
  return {
    connection,
    model,
    clock,
    calendar,
    log,
    parts,
    stored,
    storedPlans: (): Promise<StoredPlan[]> => plans.find().lean<StoredPlan[]>(),
    /** Each sweep once, expiry before the tasks that it leaves. */
    sweep,
    /** Time passes, and the sweeper with it, until nothing is due that can be done. */
    async settle(): Promise<void> {
      for (let round = 0; round < 10; round += 1) {
        clock.advance({ seconds: 61 });
        await sweep();
      }
    },
    async clear(): Promise<void> {
      calendar.restore();
      for (const { id } of calendar.claims()) await parts.claims.release(id);
      await Promise.all([model.deleteMany(), plans.deleteMany()]);
      clock.set(today);
    },
    async close(): Promise<void> {
      await connection.dropDatabase();
      await connection.close();
    },
  };
}
