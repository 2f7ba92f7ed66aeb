import type { Answer, Told } from '../history/history.ts';
import type { Booking, Hold } from './documents/bookings.ts';
import type { Listed } from './documents/directory.ts';
import type { Choice, Series, Session, Visit } from './documents/engine.ts';
import type { Failed } from './documents/mutation.ts';

type Versioned = { readonly version: number };

/** All that a success may tell. */
export type Success = {
  readonly __typename: string;
  readonly booking?: Booking;
  readonly hold?: Hold;
  readonly choice?: Choice;
  readonly session?: Session;
  readonly series?: Series;
  readonly visit?: Visit;
  readonly cancelled?: readonly number[];
  readonly entry?: { readonly id: string; readonly status: string };
  readonly schedule?: Versioned;
  readonly equipment?: Versioned;
  readonly listed?: Listed;
};

/** An answer as it is journalled. */
export function told(answer: Success | Failed): Answer {
  if ('code' in answer) return { is: 'refused', code: answer.code };
  const { booking, hold, choice, session, series, visit, cancelled, entry, schedule, equipment, listed } =
    answer;
  const plan = planOf(series, visit);
  const version = (schedule ?? equipment)?.version;
  return {
    is: 'done',
    ...(booking && { booking: toldBooking(booking) }),
    ...(hold && { hold: toldHold(hold) }),
    ...(choice && { choice: toldChoice(choice) }),
    ...(session && { session }),
    ...(plan && { plan }),
    ...(cancelled && { cancelled }),
    ...(entry && { entry: { id: entry.id, status: entry.status } }),
    ...(version !== undefined && { version }),
    ...(listed && { listed }),
  };
}

const toldBooking = ({ id, version, status, start }: Booking): Required<Told>['booking'] => ({
  id,
  version,
  status,
  start: millis(start),
});

const toldHold = ({ id, expiresAt, slot }: Hold): Required<Told>['hold'] => ({
  id,
  expiresAt: millis(expiresAt),
  providerId: slot.providerId,
  start: millis(slot.start),
});

const toldChoice = ({ providerId, considered }: Choice): Required<Told>['choice'] => ({
  providerId,
  considered: considered.map(({ providerId, verdict, firstFree }) => ({
    providerId,
    verdict,
    firstFree: firstFree === null ? null : millis(firstFree),
  })),
});

function planOf(series: Series | undefined, visit: Visit | undefined): Told['plan'] {
  if (series)
    return {
      id: series.id,
      places: series.occurrences.map(({ position, outcome, booking }) => ({
        position,
        outcome,
        bookingId: booking?.id ?? null,
      })),
    };
  return (
    visit && {
      id: visit.id,
      places: visit.bookings.map(({ id, visit }) => ({
        position: visit?.position ?? 0,
        outcome: 'BOOKED',
        bookingId: id,
      })),
    }
  );
}

const millis = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;
