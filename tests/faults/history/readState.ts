import type { Databases } from '../../../local/platform/openDatabases.ts';
import type { StoredResource } from '../../../subgraphs/availability/src/store/resourceModel.ts';
import type { StoredBooking } from '../../../subgraphs/bookings/src/store/bookingModel.ts';
import type { InvoiceDocument } from '../../../subgraphs/billing/src/store/invoiceModel.ts';
import type { BookingState, InvoiceState, LoggedEvent, State } from './state.ts';
import { paidSessions } from './paidSessions.ts';
import { readCalendar, readPlans } from './readCalendar.ts';
import { readDirectory, readKnown } from './readDirectory.ts';
import { readRows } from './readRows.ts';

type Database = ReturnType<Databases['of']>;

/** Which group reads which log. */
export const readers = [
  { log: 'providers', group: 'availability' },
  { log: 'bookings', group: 'billing' },
  { log: 'billing', group: 'bookings' },
] as const;

const services = ['providers', 'availability', 'bookings', 'billing'] as const;

/** All that the databases and the payment provider hold, read past the platform. */
export async function readState({ of: db }: Databases, stripeJournal: string): Promise<State> {
  const [rows, calendar, directory, known, plans, bookings, invoices, free] = await Promise.all([
    readRows(db('availability')),
    readCalendar(db('availability')),
    readDirectory(db('providers')),
    readKnown(db('availability')),
    readPlans(db('bookings')),
    db('bookings').collection<StoredBooking>('bookings').find().toArray(),
    db('billing').collection<InvoiceDocument>('invoices').find().toArray(),
    db('billing').collection<{ _id: string }>('free_bookings').find().toArray(),
  ]);
  const logs = await Promise.all(readers.map(async ({ log }) => [log, await readLog(db(log))] as const));
  const checkpoints = await Promise.all(
    readers.map(async ({ log, group }) => ({ log, group, seq: await checkpoint(db(group), log, group) })),
  );
  const letters = await Promise.all(
    services.map(async (service) => await db(service).collection('deadLetters').find().toArray()),
  );
  return {
    at: Temporal.Now.instant().epochMilliseconds,
    rows,
    ...calendar,
    directory,
    known,
    plans,
    bookings: bookings.map(bookingOf),
    invoices: invoices.map(invoiceOf),
    knownAsFree: free.map(({ _id }) => _id),
    logs: Object.fromEntries(logs),
    checkpoints,
    deadLetters: letters.flat().map(({ _id, error }) => `${String(_id)}: ${JSON.stringify(error)}`),
    paidSessions: paidSessions(stripeJournal),
  };
}

export async function checkpoint(consumer: Database, log: string, group: string): Promise<number> {
  const points = consumer.collection<{ _id: string; seq: number }>('checkpoints');
  return (await points.findOne({ _id: `tidbok:events:${log}/${group}` }))?.seq ?? 0;
}

/** The reasons of a provider's schedule exceptions. */
export async function readExceptions({ of }: Databases, providerId: string): Promise<string[]> {
  const resources = of('availability').collection<StoredResource>('resources');
  const found = await resources.findOne({ _id: providerId });
  return (found?.schedule?.exceptions ?? []).flatMap(({ reason }) => reason ?? []);
}

type StoredEvent = {
  _id: number;
  type: string;
  subject: string;
  version: number;
  feeds: string[];
  data: { status?: string };
};

async function readLog(producer: Database): Promise<LoggedEvent[]> {
  const found = await producer.collection<StoredEvent>('events').find().sort({ _id: 1 }).toArray();
  return found.map(({ _id, type, subject, version, feeds, data }) => ({
    seq: _id,
    type,
    subject,
    version,
    feeds,
    status: data.status ?? null,
  }));
}

const bookingOf = (stored: StoredBooking): BookingState => ({
  id: stored._id,
  version: stored.version,
  status: stored.status,
  takesTime: stored.takesTime,
  claimId: stored.claimId,
  providerId: stored.providerId,
  treatmentId: stored.treatmentId,
  clinicId: stored.clinicId,
  patientId: stored.patientId,
  sessionId: stored.sessionId,
  among: stored.among && { id: stored.among.id, position: stored.among.position },
  isOverride: stored.override !== null,
  start: stored.start.getTime(),
  end: stored.end.getTime(),
  isFree: stored.policy.payment === 'FREE' || stored.policy.price.amount === 0,
  paidInvoice: stored.paidInvoice,
  todo: stored.todo.length,
  events: stored.events.map((event) => ({
    version: event.version,
    type: event.type,
    status: event.status,
    start: 'start' in event ? event.start.getTime() : null,
  })),
});

const invoiceOf = (stored: InvoiceDocument): InvoiceState => ({
  id: stored._id,
  bookingId: stored.bookingId,
  bookingVersion: stored.bookingVersion,
  version: stored.version,
  status: stored.status,
  amount: stored.amount.amount,
  paid: stored.paid.amount,
  owed: stored.owed.amount,
  payments: stored.payments.length,
  paidSessions: stored.payments.flatMap(({ status, sessionId }) =>
    status === 'SUCCEEDED' && sessionId ? [sessionId] : [],
  ),
});
