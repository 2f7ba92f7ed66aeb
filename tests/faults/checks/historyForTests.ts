import type { Deed, History } from '../history/history.ts';
import type { BookingState, Entry, InvoiceState, KnownState, ListedState, Row } from '../history/state.ts';

// A history in which all is well. What is wrong with it in a test is what the test is about.

export const start = 1_800_000_000_000;
/** The day of `start`, which is at nine in the morning in Stockholm. */
export const friday = '2027-01-15';
/** A deadline that has not passed. */
export const until = start + 60_000;
export const bitMs = 5 * 60_000;
export const monday = 'provider_a|2027-01-18';

/** From that bit on, as what it is for does: from the tenth on that is the booking's time. */
export const claim = (id: string, from: number, changed: Partial<Entry> = {}): Entry => ({
  id,
  from,
  to: from + 6,
  until: null,
  over: false,
  of: null,
  kind: 'booking',
  time: { providerId: 'provider_a', treatmentId: 'treatment_x', start: start + (from - 10) * bitMs },
  bookingId: null,
  isOverride: false,
  most: null,
  later: [],
  ...changed,
});

export const own = claim('claim_1', 10);

export const bits = (...ranges: [from: number, to: number][]): number[] =>
  ranges.flatMap(([from, to]) => Array.from({ length: to - from }, (_, index) => from + index));

export const row = (entries: Entry[], busy: number[]): Row => ({
  key: monday,
  // So that the claim of the booking, from bit 10 on, covers it.
  time: { startsAt: start - 10 * bitMs, bits: 288, busy },
  entries,
});

export const booking: BookingState = {
  id: 'booking_1',
  version: 3,
  status: 'CONFIRMED',
  takesTime: true,
  claimId: 'claim_1',
  providerId: 'provider_a',
  treatmentId: 'treatment_x',
  clinicId: 'clinic_c',
  patientId: 'ada',
  sessionId: null,
  among: null,
  isOverride: false,
  start,
  end: start + 30 * 60_000,
  isFree: false,
  paidInvoice: 'invoice_1',
  todo: 0,
  events: [
    { version: 1, type: 'REQUESTED', status: 'PENDING', start },
    { version: 2, type: 'PAYMENT_REQUESTED', status: 'PAYMENT_PENDING', start: null },
    { version: 3, type: 'CONFIRMED', status: 'CONFIRMED', start: null },
  ],
};
export const ended: BookingState = {
  ...booking,
  status: 'CANCELLED',
  version: 4,
  takesTime: false,
  events: [...booking.events, { version: 4, type: 'CANCELLED', status: 'CANCELLED', start: null }],
};

export const invoice: InvoiceState = {
  id: 'invoice_1',
  bookingId: 'booking_1',
  bookingVersion: 3,
  version: 4,
  status: 'PAID',
  amount: 900,
  paid: 900,
  owed: 0,
  payments: 1,
  paidSessions: ['cs_1'],
};

export const deed = (kind: Deed['kind'], answer: Deed['answer'], of: Partial<Deed> = {}): Deed => ({
  client: 'ada-0',
  subject: 'ada',
  kind,
  key: 'k1',
  askedAt: 1_000,
  answeredAt: 2_000,
  tries: 1,
  answer,
  ...of,
});

export const told = { id: 'booking_1', version: 2, status: 'PAYMENT_PENDING', start };
const held = {
  is: 'done',
  hold: { id: 'hold_1', expiresAt: 60_000, providerId: 'provider_a', start },
} as const;
const tooLate = { is: 'refused', code: 'HOLD_EXPIRED' } as const;
export const refusedAt = (answeredAt: number): Deed =>
  deed('book', tooLate, { key: 'k2', holdId: 'hold_1', askedAt: 3_000, answeredAt });

export const event = (version: number, status: string) => ({
  seq: version,
  type: 'tidbok.booking.x',
  subject: 'booking_1',
  version,
  status,
  feeds: ['clinic/c'],
});
export const log = [event(1, 'PENDING'), event(2, 'PAYMENT_PENDING'), event(3, 'CONFIRMED')];
export const paidEvent = { ...event(4, 'PAID'), seq: 1, type: 'tidbok.invoice.paid', subject: 'invoice_1' };
export const saw = (...versions: number[]) =>
  versions.map((version) => ({ bookingId: 'booking_1', version, status: log[version - 1]?.status ?? '' }));
export const ofBooking = { client: 'ada-0', of: { bookingId: 'booking_1' } };
export const ofFeed = { client: 'desk', of: { feed: 'clinic/c', afterSeq: 0 } };

/** Of the provider of all these. */
export const schedule = {
  providerId: 'provider_a',
  calendarId: null,
  version: 3,
  limits: [],
  periods: [],
  exceptions: [],
} satisfies History['schedules'][number];

export const clinic: ListedState = {
  id: 'clinic_c',
  version: 2,
  name: 'A clinic',
  listing: 'LISTED',
  clinicId: null,
  says: { name: 'A clinic', listed: true },
};
export const provider: ListedState = {
  ...clinic,
  id: 'provider_a',
  clinicId: 'clinic_c',
  says: { name: 'A dentist', languages: ['sv'] },
};
/** As availability knows it. */
export const known = ({ id, version, says }: ListedState, provider: string | null = null): KnownState => ({
  id,
  with: provider,
  version,
  says,
});

export const right: History = {
  at: start,
  rows: [row([own, claim('hold_1', 16, { kind: 'hold', until: 5 })], bits([10, 22]))],
  bookings: [booking],
  invoices: [invoice],
  knownAsFree: [],
  logs: { bookings: log, billing: [paidEvent], providers: [] },
  checkpoints: [
    { log: 'bookings', group: 'billing', seq: 3 },
    { log: 'billing', group: 'bookings', seq: 1 },
    { log: 'providers', group: 'availability', seq: 0 },
  ],
  deadLetters: [],
  paidSessions: [{ id: 'cs_1', invoiceId: 'invoice_1', amount: 900 }],
  deeds: [deed('book', { is: 'done', booking: told }), deed('hold', held)],
  watched: [
    { ...ofBooking, seen: saw(1, 2, 3) },
    { ...ofFeed, seen: saw(1, 2, 3) },
  ],
  followed: [],
  probes: [{ holdId: 'hold_1', listed: true, answer: 'HoldSlotSuccess' }],
  shifts: [],
  sessions: [],
  plans: [],
  entries: [],
  equipment: [],
  schedules: [],
  treatments: ['treatment_x', 'treatment_r'].map((id) => ({ id, minutes: 30, before: 0, after: 0 })),
  directory: [clinic, provider],
  known: [known(clinic), known(clinic, 'provider_a'), known(provider)],
  offered: [],
  answered: [],
  answeredAt: 500,
  passedOver: [],
  views: [],
  stranded: [],
  stage: {
    timeZone: 'Europe/Stockholm',
    equippedTreatmentId: 'treatment_r',
    roomIds: ['room_1', 'room_2'],
    deviceIds: ['device_1'],
    limitedProviderId: 'provider_a',
  },
};
