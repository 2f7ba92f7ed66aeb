import type { History, ToldPlan, Violation } from '../history/history.ts';
import type { BookingState, PlanState } from '../history/state.ts';
import { isSettled } from '../history/isSettled.ts';

type Known = { bookings: ReadonlyMap<string, BookingState>; claimIds: ReadonlySet<string> };

/** Series and visits: a visit is booked as a whole or not at all, a series as it was told. */
export function checkPlans({
  plans,
  bookings,
  rows,
  deeds,
}: Pick<History, 'plans' | 'bookings' | 'rows' | 'deeds'>): Violation[] {
  const known = {
    bookings: new Map(bookings.map((booking) => [booking.id, booking])),
    // What has a deadline ends by itself.
    claimIds: new Set(
      rows.flatMap(({ entries }) => entries.filter(({ until }) => until === null).map(({ id }) => id)),
    ),
  };
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  return [
    ...plans.flatMap((plan) => [...underWay(plan), ...divided(plan), ...notAsItSays(plan, known)]),
    ...bookings
      .filter(({ among }) => among && !byId.has(among.id))
      .map(({ id }) => ({ rule: 'a booking of a series or visit has its plan', what: id })),
    ...checkToldOfPlans({ deeds, plans, bookings }),
  ];
}

/** What clients were told of series and visits is so, or was. */
export function checkToldOfPlans({
  deeds,
  plans,
  bookings,
}: Pick<History, 'deeds' | 'plans' | 'bookings'>): Violation[] {
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  const known = new Map(bookings.map((booking) => [booking.id, booking]));
  return deeds.flatMap(({ client, kind, answer }) => {
    if (answer.is !== 'done' || !answer.plan) return [];
    const what = `${client} was told for ${kind} of ${answer.plan.id}`;
    return untrue(what, answer.plan, answer.cancelled ?? [], byId.get(answer.plan.id), known);
  });
}

const underWay = (plan: PlanState): Violation[] =>
  isSettled(plan) ? [] : [{ rule: 'no plan is left under way', what: `${plan.id} is ${plan.phase}` }];

function divided({ id, kind, steps }: PlanState): Violation[] {
  const booked = steps.filter(({ state }) => state === 'BOOKED').length;
  if (kind === 'SERIES' || booked === 0 || booked === steps.length) return [];
  return [{ rule: 'a visit is booked as a whole', what: `${id}: ${booked} of ${steps.length}` }];
}

/** Each step that is booked has its booking, and no other has one, nor a time. */
function notAsItSays({ id, phase, steps }: PlanState, { bookings, claimIds }: Known): Violation[] {
  const rule = 'a series or visit has the bookings that it says';
  return steps.flatMap(({ position, state, bookingId, claimId }) => {
    const what = `${id}, ${position}. (${state}, ${phase})`;
    const booking = bookings.get(bookingId);
    if (state === 'BOOKED' && phase === 'BOOKED') {
      const isRight = booking?.among?.id === id && booking.among.position === position;
      return isRight
        ? []
        : [{ rule, what: `${what}: ${booking ? 'its booking is of another' : 'no booking'}` }];
    }
    return [
      ...(booking ? [{ rule, what: `${what}: there is ${bookingId}` }] : []),
      ...(claimIds.has(claimId) ? [{ rule, what: `${what}: its time is taken` }] : []),
    ];
  });
}

function untrue(
  what: string,
  told: ToldPlan,
  cancelled: readonly number[],
  plan: PlanState | undefined,
  bookings: Known['bookings'],
): Violation[] {
  const rule = 'what was acknowledged of a series or visit is so';
  if (!plan) return [{ rule, what: `${what}: there is none` }];
  const lost = told.places.filter(({ bookingId }) => bookingId !== null && !bookings.has(bookingId));
  const kept = cancelled.filter((position) => {
    const step = plan.steps.find((one) => one.position === position);
    return !bookings.get(step?.bookingId ?? '')?.events.some(({ type }) => type === 'CANCELLED');
  });
  const changed = told.places.filter(({ position, outcome, bookingId }) => {
    const step = plan.steps.find((one) => one.position === position);
    return outcome === 'BOOKED'
      ? step?.bookingId !== bookingId
      : settledAs[outcome]?.includes(step?.state ?? '') === false;
  });
  return [
    ...lost.map(({ bookingId }) => ({ rule, what: `${what}: ${bookingId} is gone` })),
    ...kept.map((position) => ({ rule, what: `${what}: the ${position}. was not cancelled` })),
    ...changed.map(({ position, outcome }) => ({ rule, what: `${what}: the ${position}. was ${outcome}` })),
  ];
}

/** What an outcome that was told may be in the plan. One that is under way becomes anything. */
const settledAs: Readonly<Record<string, readonly string[]>> = {
  SKIPPED: ['SKIPPED'],
  TAKEN: ['REFUSED'],
  NOT_OFFERED: ['REFUSED'],
};
