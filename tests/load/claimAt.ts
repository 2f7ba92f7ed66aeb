import type { Claim } from '../../subgraphs/availability/src/domain/ledger/claim.ts';
import { dayKey, type TimePart } from '../../subgraphs/availability/src/domain/ledger/part.ts';

export type TimeWanted = {
  readonly calendarId: string;
  readonly date: Temporal.PlainDate;
  /** The nth quarter of an hour of that day, from 08:00 UTC on. */
  readonly nth: number;
};

/**
 * A claim of a quarter of an hour, in a calendar whose days are those of UTC.
 *
 * @param secured a booking's, for good; otherwise a hold
 */
export function claimAt(
  { calendarId, date, nth }: TimeWanted,
  { id, secured = false }: { id: string; secured?: boolean },
): Claim & { readonly first: TimePart } {
  const from = 96 + nth * 3;
  const startsAt = date.toZonedDateTime('UTC').epochMilliseconds;
  const start = Temporal.Instant.fromEpochMilliseconds(startsAt + from * 300_000);
  return {
    id,
    kind: secured ? 'booking' : 'hold',
    first: { key: dayKey(calendarId, date.toString()), startsAt, bits: 288, from, to: from + 3 },
    later: [],
    slot: {
      providerId: calendarId,
      clinicId: 'clinic_1',
      treatmentId: 'treatment_1',
      start,
      end: start.add({ minutes: 15 }),
      timeZone: 'UTC',
    },
    until: secured ? null : start,
    holder: secured ? null : `holder_${id}`,
    bookingId: secured ? `booking_of_${id}` : null,
    terms: null,
    token: id,
    rules: 1,
    override: null,
  };
}
