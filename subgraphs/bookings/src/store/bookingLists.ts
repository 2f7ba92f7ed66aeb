import { toDate } from '@tidbok/kit/clock.ts';
import type { QueryFilter } from 'mongoose';
import type { BookingModel, StoredBooking } from './bookingModel.ts';
import { toBooking } from './bookingStore.ts';
import type { Booking, BookingStatus } from '#domain/booking.ts';

/** Which bookings of a list, and where to go on. */
export type ListQuery = {
  readonly from?: Temporal.Instant | null | undefined;
  readonly until?: Temporal.Instant | null | undefined;
  readonly statuses?: readonly BookingStatus[] | null | undefined;
  readonly after?: { readonly start: Temporal.Instant; readonly id: string } | null | undefined;
  readonly limit: number;
};

export type BookingLists = ReturnType<typeof bookingLists>;

/** Bookings in lists. Each reads along one index, in its order, from where the page begins. */
export function bookingLists(model: BookingModel) {
  const read = async (
    scope: QueryFilter<StoredBooking>,
    { limit, ...query }: ListQuery,
    order: 1 | -1,
  ): Promise<Booking[]> => {
    const rows = await model
      .find({ ...scope, ...conditions(query, order) }, { outbox: 0 })
      .sort({ start: order, _id: order })
      .limit(limit)
      .lean<StoredBooking[]>();
    return rows.map(toBooking);
  };

  return {
    /** The latest start first. */
    ofOwner: (subject: string, query: ListQuery) => read({ owners: subject }, query, -1),

    /** The latest start first. At these clinics, or at any where null. */
    ofPatient: (patientId: string, clinics: readonly string[] | null, query: ListQuery) =>
      // Every patient's booking is also the patient's own.
      clinics
        ? read({ patientId, clinicId: { $in: [...clinics] } }, query, -1)
        : read({ owners: patientId, patientId }, query, -1),

    /** In order of time. */
    ofClinic: (clinicId: string, query: ListQuery) => read({ clinicId }, query, 1),

    /** Those that take the provider's time on this day, in order of time. */
    async ofProviderDay(providerId: string, day: Temporal.PlainDate): Promise<Booking[]> {
      const rows = await model
        .find({ providerId, localDay: day.toString(), takesTime: true }, { outbox: 0 })
        .sort({ start: 1, _id: 1 })
        .lean<StoredBooking[]>();
      return rows.map(toBooking);
    },

    async ofIds(ids: readonly string[]): Promise<Booking[]> {
      const rows = await model.find({ _id: { $in: [...ids] } }, { outbox: 0 }).lean<StoredBooking[]>();
      return rows.map(toBooking);
    },
  };
}

function conditions({ from, until, statuses, after }: Omit<ListQuery, 'limit'>, order: 1 | -1) {
  const beyond = order === 1 ? '$gt' : '$lt';
  const all: QueryFilter<StoredBooking>[] = [];
  if (from) all.push({ start: { $gte: toDate(from) } });
  if (until) all.push({ start: { $lt: toDate(until) } });
  if (statuses) all.push({ status: { $in: [...new Set(statuses)] } });
  if (after) {
    const start = toDate(after.start);
    // The first condition bounds the scan of the index, the second parts those of the same start.
    all.push({ start: { [`${beyond}e`]: start } });
    all.push({ $or: [{ start: { [beyond]: start } }, { start, _id: { [beyond]: after.id } }] });
  }
  return all.length > 0 ? { $and: all } : {};
}
