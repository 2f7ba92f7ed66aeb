import { decodeCursor, encodeCursor, type Page, page, pageSize } from '@tidbok/kit/cursors.ts';
import { BadInput, Forbidden } from '@tidbok/kit/failures.ts';
import { actsForClinic, hasRole, type Identity } from '@tidbok/kit/identity/identity.ts';
import { z } from 'zod';
import type { Parts } from '#workflows/parts.ts';
import type { Booking, BookingStatus } from '#domain/booking.ts';
import { maySee } from '#domain/whoMay.ts';
import type { ListQuery } from '#store/bookingLists.ts';

type Filter = {
  readonly statuses?: readonly BookingStatus[] | null | undefined;
  readonly from?: Temporal.Instant | null | undefined;
  readonly until?: Temporal.Instant | null | undefined;
};

type Window = { readonly from: Temporal.Instant; readonly until: Temporal.Instant };

export type Paging = {
  readonly filter?: Filter | null | undefined;
  readonly first: number;
  readonly after?: string | null | undefined;
};

/** The last instant that there is, in milliseconds (ECMA-262 21.4.1.1). */
const endOfTime = 8.64e15;
const sortKey = z.tuple([z.int().min(-endOfTime).max(endOfTime), z.string()]);
const cursorOf = ({ start, id }: Booking): string => encodeCursor(start.epochMilliseconds, id);

export async function listOwnBookings(
  { lists }: Parts,
  identity: Identity,
  paging: Paging,
): Promise<Page<Booking>> {
  checkRange(paging.filter, 'filter.until');
  // A partner's own are those of all its patients: to look for a status that few have, all of them would be passed over.
  if (paging.filter?.statuses && hasRole(identity, 'PARTNER')) checkWindow(paging.filter);
  return await readPage(paging, (query) => lists.ofOwner(identity.subject!, query));
}

export async function listPatientBookings(
  { lists }: Parts,
  identity: Identity,
  patientId: string,
  paging: Paging,
): Promise<Page<Booking>> {
  checkRange(paging.filter, 'filter.until');
  const clinics = hasRole(identity, 'ADMIN') ? null : identity.clinics;
  return await readPage(paging, (query) => lists.ofPatient(patientId, clinics, query));
}

const maximumDays = 62;

export async function listClinicBookings(
  { lists }: Parts,
  identity: Identity,
  clinicId: string,
  window: Window,
  paging: Paging,
): Promise<Page<Booking>> {
  if (!actsForClinic(identity, clinicId, 'DESK', 'CLINICIAN'))
    throw new Forbidden('You may see the bookings of your own clinics only.');
  checkRange(window, 'until');
  checkRange(paging.filter, 'filter.until');
  checkLength(window, 'until');
  const within = { ...paging.filter, ...narrowed(paging.filter, window) };
  return await readPage({ ...paging, filter: within }, (query) => lists.ofClinic(clinicId, query));
}

/** A provider's day, without what the caller may not see: another clinic's. */
export async function listProviderDay(
  { lists }: Parts,
  identity: Identity,
  providerId: string,
  day: Temporal.PlainDate,
): Promise<Booking[]> {
  const bookings = await lists.ofProviderDay(providerId, day);
  return bookings.filter((booking) => maySee(identity, booking));
}

async function readPage(
  { filter, first, after }: Paging,
  read: (query: ListQuery) => Promise<Booking[]>,
): Promise<Page<Booking>> {
  const size = pageSize(first);
  const from = after == null ? null : decodeCursor(after, sortKey);
  const rows = await read({
    ...filter,
    after: from && { start: Temporal.Instant.fromEpochMilliseconds(from[0]), id: from[1] },
    limit: size + 1,
  });
  return page(rows, size, after, cursorOf);
}

function checkRange(range: Filter | null | undefined, field: string): void {
  const { from, until } = range ?? {};
  if (from && until && Temporal.Instant.compare(from, until) >= 0)
    throw new BadInput(field, 'The end must come after the beginning.');
}

function checkWindow({ from, until }: Filter): void {
  if (!from || !until)
    throw new BadInput(
      'filter.statuses',
      `Give from and until as well, at most ${maximumDays} days apart: a partner's list of some statuses is of a time.`,
    );
  checkLength({ from, until }, 'filter.until');
}

function checkLength({ from, until }: Window, field: string): void {
  if (from.until(until).total('hours') > maximumDays * 24)
    throw new BadInput(field, `Ask for at most ${maximumDays} days.`);
}

/** The part of a filter's time that lies in the window. */
function narrowed(filter: Filter | null | undefined, { from, until }: Window): Window {
  const { compare } = Temporal.Instant;
  return {
    from: filter?.from && compare(filter.from, from) > 0 ? filter.from : from,
    until: filter?.until && compare(filter.until, until) < 0 ? filter.until : until,
  };
}
