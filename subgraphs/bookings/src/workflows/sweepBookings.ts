import { carryOutPlan } from './carryOutPlan.ts';
import type { Parts } from './parts.ts';
import { sweep } from './sweep.ts';
import { wakeBooking } from './wakeBooking.ts';

/** Does what is due: of bookings, and of the series and visits that are being made or cancelled. */
export async function sweepBookings(parts: Parts): Promise<{ swept: number; more: boolean }> {
  const plans = await sweep(parts, parts.plans, (plan) => carryOutPlan(parts, plan));
  const bookings = await sweep(parts, parts.store, (record) => wakeBooking(parts, record));
  return { swept: plans.swept + bookings.swept, more: plans.more || bookings.more };
}
