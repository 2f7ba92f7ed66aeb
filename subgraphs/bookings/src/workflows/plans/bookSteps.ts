import { carryOutTasks } from '#workflows/tasks/carryOutTasks.ts';
import { fewAtATime } from '#workflows/fewAtATime.ts';
import type { Parts } from '#workflows/parts.ts';
import { savePlan } from './savePlan.ts';
import { type BookingRecord, newRecord } from '#domain/bookingRecord.ts';
import { withBookings } from '#domain/changePlan.ts';
import { request } from '#domain/decide.ts';
import { type Plan, placeOf, type PlanStep } from '#domain/plan.ts';
import { bookers, capacityFor, ownersOf } from '#domain/whoMay.ts';

/** Makes the bookings of what is claimed and secured. Nothing can refuse them any more. */
export async function bookSteps(parts: Parts, plan: Plan): Promise<Plan> {
  const claimed = plan.steps.filter(({ state }) => state === 'CLAIMED');
  await fewAtATime(claimed, (step) => bookStep(parts, plan, step));
  return (await savePlan(parts, plan, withBookings(plan, parts.clock.now()))).plan;
}

async function bookStep(parts: Parts, plan: Plan, step: PlanStep): Promise<void> {
  const { store } = parts;
  const made = recordOf(plan, step, parts.clock.now());
  const record = (await store.insert(made)) ? made : await store.find(step.bookingId);
  // Made before, it may have gone further since: then this has nothing to do with it any more.
  if (record?.booking.status === 'PENDING') await carryOutTasks(parts, record);
}

function recordOf(plan: Plan, step: PlanStep, now: Temporal.Instant): BookingRecord {
  const { asker, patientId, request: use } = plan;
  const { time, token, clinicId, treatmentId, sessionId, policy } = step.claim!;
  const owners = ownersOf(asker, patientId);
  const by = capacityFor(asker, { patientId, owners, clinicId, providerId: time.providerId }, bookers)!;
  const what = { clinicId, treatmentId, policy, ...(sessionId !== null && { sessionId }) };
  const who = { bookingId: step.bookingId, patientId, owners, by };
  const event = request({ ...time, ...what, ...who, among: placeOf(plan, step), override: null }, now);
  return newRecord(event, { ...use, key: plan.id }, token);
}
