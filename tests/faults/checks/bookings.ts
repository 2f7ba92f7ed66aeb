import type { Deed, History, ToldBooking, Violation } from '../history/history.ts';
import type { BookingState } from '../history/state.ts';

/** What clients were told of bookings is so, or was. */
export function checkBookings({ deeds, bookings }: Pick<History, 'deeds' | 'bookings'>): Violation[] {
  const byId = new Map(bookings.map((booking) => [booking.id, booking]));
  return [
    ...bookings.flatMap(brokenHistory),
    ...deeds.flatMap((deed) => {
      const told = deed.answer.is === 'done' ? deed.answer.booking : undefined;
      return told ? untrue(deed, told, byId.get(told.id)) : [];
    }),
    ...twoOfOneKey(deeds),
    ...unknown(deeds),
  ];
}

function brokenHistory({ id, version, status, events }: BookingState): Violation[] {
  const versions = events.map((event) => event.version);
  const whole = versions.length === version && versions.every((each, index) => each === index + 1);
  if (whole && events.at(-1)?.status === status) return [];
  const what = `${id} is at version ${version}, ${status}, and has ${JSON.stringify(events)}`;
  return [{ rule: 'a booking is what its events make it', what }];
}

/** The event that an acknowledged change must have left behind. */
const left: Partial<Record<Deed['kind'], string>> = {
  reschedule: 'RESCHEDULED',
  cancel: 'CANCELLED',
  confirm: 'CONFIRMED',
  checkIn: 'CHECKED_IN',
  complete: 'COMPLETED',
  noShow: 'NO_SHOW',
};

function untrue(deed: Deed, told: ToldBooking, booking: BookingState | undefined): Violation[] {
  const what = `${deed.client} was told ${JSON.stringify(told)} for ${deed.kind} ${deed.key}`;
  const wrong = (how: string): Violation[] => [
    { rule: 'what was acknowledged is there', what: `${what}: ${how}` },
  ];
  if (!booking) return wrong('there is no such booking');
  const then = booking.events.slice(0, told.version);
  if (then.length < told.version) return wrong(`it is at version ${booking.version}`);
  if (then.at(-1)?.status !== told.status) return wrong(`that version is ${then.at(-1)?.status}`);
  const start = then.findLast((event) => event.start !== null)?.start;
  if (start !== told.start) return wrong(`that version is at ${start}`);
  const event = left[deed.kind];
  // Moved to where it was is no event.
  if (event && deed.kind !== 'reschedule' && !then.some(({ type }) => type === event))
    return wrong(`it was never ${event}`);
  return [];
}

/** Whoever repeats a call hears of the same booking, and none is made twice. */
function twoOfOneKey(deeds: readonly Deed[]): Violation[] {
  const told = deeds.flatMap(({ kind, subject, key, answer }) =>
    (kind === 'book' || kind === 'bookOver') && answer.is === 'done' && answer.booking
      ? [{ name: `${subject} ${key}`, id: answer.booking.id }]
      : [],
  );
  return [...Map.groupBy(told, ({ name }) => name)]
    .filter(([, same]) => new Set(same.map(({ id }) => id)).size > 1)
    .map(([name, same]) => ({
      rule: 'one key makes one booking',
      what: `${name}: ${same.map(({ id }) => id).join(' and ')}`,
    }));
}

function unknown(deeds: readonly Deed[]): Violation[] {
  return deeds.flatMap(({ client, kind, key, answer }) => {
    if (answer.is === 'unanswered')
      return [
        { rule: 'every wish is answered in the end', what: `${client}: ${kind} ${key}: ${answer.last}` },
      ];
    if (answer.is === 'failed')
      return [{ rule: 'no wish meets an error', what: `${client}: ${kind} ${key}: ${answer.code}` }];
    return [];
  });
}
