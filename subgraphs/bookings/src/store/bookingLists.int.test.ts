import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  at,
  desk,
  identity,
  otherDesk,
  partner,
  patient,
  testBookings,
  type TestBookings,
} from '../../testing/testBookings.ts';
import { bookAppointment } from '#workflows/booking/bookAppointment.ts';
import { cancelBooking } from '#workflows/booking/cancelBooking.ts';
import {
  listClinicBookings,
  listOwnBookings,
  listPatientBookings,
  listProviderDay,
} from '#workflows/reading/listBookings.ts';

let bookings: TestBookings;
const admin = identity('root', 'ADMIN');
const window = { from: at('00:00'), until: at('23:59') };

// 12 at clinic a and 6 at clinic b, each pair at one and the same start, every second by the partner, one of them cancelled.
beforeAll(async () => {
  bookings = await testBookings();
  for (let n = 0; n < 18; n += 1) {
    const providerId = ['provider_a', 'provider_a2', 'provider_b'][n % 3]!;
    const start = at('08:00').add({ minutes: 30 * Math.floor(n / 3) });
    const input = {
      idempotencyKey: `${n}`,
      providerId,
      treatmentId: 'treatment_free',
      start,
      patientId: 'patient-1',
    };
    const booked = await bookAppointment(bookings.parts, n % 2 === 0 ? patient : partner, input);
    if (n !== 0 || !('booking' in booked)) continue;
    await cancelBooking(bookings.parts, patient, { idempotencyKey: 'c', bookingId: booked.booking.id });
  }
});
afterAll(() => bookings.close());

/** All pages of a list, from one to the next. */
async function walk(
  read: (after: string | null) => ReturnType<typeof listOwnBookings>,
): Promise<{ starts: string[]; ids: string[]; pages: number }> {
  const found = { starts: [] as string[], ids: [] as string[], pages: 0 };
  for (let after: string | null = null; ;) {
    const page = await read(after);
    found.pages += 1;
    found.starts.push(...page.edges.map(({ node }) => node.start.toString()));
    found.ids.push(...page.edges.map(({ node }) => node.id));
    if (!page.pageInfo.hasNextPage) return found;
    after = page.pageInfo.endCursor;
  }
}

describe('lists of bookings', () => {
  it("page through a patient's own, the latest first, each once", async () => {
    const { ids, starts, pages } = await walk((after) =>
      listOwnBookings(bookings.parts, patient, { first: 5, after }),
    );
    expect(pages).toBe(4);
    expect(new Set(ids).size).toBe(18);
    expect(starts).toEqual(starts.toSorted().reverse());
  });

  it("are a partner's own where the partner booked", async () => {
    const { ids } = await walk((after) => listOwnBookings(bookings.parts, partner, { first: 4, after }));
    expect(ids).toHaveLength(9);
  });

  it("page through a clinic's, in order of time, each once", async () => {
    const read = (after: string | null) =>
      listClinicBookings(bookings.parts, desk, 'clinic_a', window, { first: 5, after });
    const { ids, starts } = await walk(read);
    expect(new Set(ids).size).toBe(12);
    expect(starts).toEqual(starts.toSorted());
  });

  it('are filtered by status and by time', async () => {
    const { parts } = bookings;
    const cancelled = await listOwnBookings(parts, patient, {
      first: 20,
      filter: { statuses: ['CANCELLED', 'EXPIRED'] },
    });
    expect(cancelled.edges).toHaveLength(1);
    const filter = { from: at('09:00'), until: at('10:00') };
    expect((await listOwnBookings(parts, patient, { first: 20, filter })).edges).toHaveLength(6);
    expect(
      (await listClinicBookings(parts, desk, 'clinic_a', window, { first: 20, filter })).edges,
    ).toHaveLength(4);
    const outside = { from: at('23:59').add({ hours: 5 }) };
    expect(
      (await listClinicBookings(parts, desk, 'clinic_a', window, { first: 20, filter: outside })).edges,
    ).toHaveLength(0);
  });

  it("show a desk a patient's bookings at its own clinics, an admin all", async () => {
    const { parts } = bookings;
    const count = async (who: typeof desk) =>
      (await listPatientBookings(parts, who, 'patient-1', { first: 20 })).edges.length;
    expect([await count(desk), await count(otherDesk), await count(admin)]).toEqual([12, 6, 18]);
    expect((await listPatientBookings(parts, admin, 'partner-1', { first: 20 })).edges).toHaveLength(0);
  });

  it("show a provider's day in order, without what is cancelled, to its own clinic", async () => {
    const day = Temporal.PlainDate.from('2026-03-03');
    const own = await listProviderDay(bookings.parts, desk, 'provider_a', day);
    expect(own.map(({ start }) => start.toString())).toEqual(
      ['08:30', '09:00', '09:30', '10:00', '10:30'].map((time) => at(time).toString()),
    );
    expect(await listProviderDay(bookings.parts, otherDesk, 'provider_a', day)).toEqual([]);
    expect(await listProviderDay(bookings.parts, desk, 'provider_a', day.add({ days: 1 }))).toEqual([]);
  });

  it('refuse what makes no sense', async () => {
    const { parts } = bookings;
    const clinic = (range: object, paging: { first?: number; after?: string } = {}) =>
      listClinicBookings(parts, desk, 'clinic_a', { ...window, ...range }, { first: 20, ...paging });
    await expect(clinic({ until: window.from })).rejects.toThrow('end must come after');
    await expect(clinic({ until: at('00:00').add({ hours: 63 * 24 }) })).rejects.toThrow('at most 62 days');
    await expect(clinic({}, { first: 101 })).rejects.toThrow('1 to 100');
    await expect(clinic({}, { first: 0 })).rejects.toThrow('1 to 100');
    await expect(clinic({}, { after: 'nonsense' })).rejects.toThrow('cursor');
    const filter = { from: at('10:00'), until: at('09:00') };
    await expect(listOwnBookings(parts, patient, { first: 20, filter })).rejects.toThrow(
      'end must come after',
    );
    const statuses = ['CANCELLED' as const];
    const own = (who: typeof partner, filter: object) => listOwnBookings(parts, who, { first: 20, filter });
    for (const filter of [{ statuses }, { statuses, from: window.from }, { statuses, until: window.until }])
      await expect(own(partner, filter)).rejects.toThrow('Give from and until');
    const long = { statuses, from: window.from, until: window.from.add({ hours: 63 * 24 }) };
    await expect(own(partner, long)).rejects.toThrow('at most 62 days');
    expect((await own(patient, { statuses })).edges).toHaveLength(1);
    expect((await own(partner, { from: window.from })).edges).toHaveLength(9);
    await expect(listClinicBookings(parts, otherDesk, 'clinic_a', window, { first: 20 })).rejects.toThrow(
      'your own clinics',
    );
  });

  it('read what they give, and no more', async () => {
    const { parts, model } = bookings;
    const command = model.collection.find.bind(model.collection);
    const examined: { keys: number; documents: number; given: number }[] = [];
    model.collection.find = ((filter: object, options: object) => {
      const found = command(filter, options);
      return Object.assign(found, {
        toArray: async () => {
          const explained = await command(filter, options).explain('executionStats');
          const stats = explained['executionStats'];
          const { totalKeysExamined: keys, totalDocsExamined: documents, nReturned: given } = stats;
          examined.push({ keys, documents, given });
          return await command(filter, options).toArray();
        },
      });
    }) as typeof model.collection.find;
    try {
      const { pageInfo } = await listOwnBookings(parts, patient, { first: 4 });
      await listOwnBookings(parts, patient, { first: 4, after: pageInfo.endCursor });
      await listClinicBookings(parts, desk, 'clinic_a', window, { first: 4 });
      await listPatientBookings(parts, desk, 'patient-1', { first: 4 });
      await listPatientBookings(parts, admin, 'patient-1', { first: 4 });
      await listProviderDay(parts, desk, 'provider_a', Temporal.PlainDate.from('2026-03-03'));
      await parts.store.due({ by: at('00:00'), orAfter: at('00:02') }, 10);
      await parts.store.overdue(at('00:00'), 10);
      // Of some statuses: the keys of the time are passed over, and the documents of the others are not read.
      const some = { first: 4, filter: { ...window, statuses: ['CANCELLED' as const] } };
      await listOwnBookings(parts, patient, some);
      await listOwnBookings(parts, partner, some);
      await listPatientBookings(parts, desk, 'patient-1', some);
    } finally {
      model.collection.find = command;
    }
    expect(examined.length).toBe(11);
    for (const { keys, documents, given } of examined.slice(0, 8))
      expect(Math.max(keys, documents)).toBeLessThanOrEqual(given + 2);
    const ofStatuses = examined.slice(8);
    expect(ofStatuses.map(({ given }) => given)).toEqual([1, 0, 1]);
    for (const { documents, given } of ofStatuses) expect(documents).toBe(given);
  });
});
