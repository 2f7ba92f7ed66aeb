// The wire between services: what each event carries. Producers build them to these types, consumers parse them with these
// schemas. Each carries the whole state after the change and its version, so that a reaction can be repeated, come late or
// come out of order without harm.
import { z } from 'zod';

const instant = z.iso.datetime();

const money = z.object({ amount: z.int(), currency: z.string() });

const listing = z.enum(['DRAFT', 'LISTED', 'WITHDRAWN']);

export const clinicChanged = z.object({
  clinicId: z.string(),
  version: z.int(),
  name: z.string(),
  place: z.object({ latitude: z.number(), longitude: z.number() }),
  timeZone: z.string(),
  listing,
});

export const providerChanged = z.object({
  providerId: z.string(),
  version: z.int(),
  clinicId: z.string(),
  name: z.string(),
  specialties: z.array(z.string()),
  languages: z.array(z.string()),
  treatmentIds: z.array(z.string()),
  listing,
});

export const treatmentChanged = z.object({
  treatmentId: z.string(),
  version: z.int(),
  code: z.string(),
  name: z.string(),
  specialty: z.string(),
  durationMinutes: z.int(),
  bufferBeforeMinutes: z.int(),
  bufferAfterMinutes: z.int(),
  price: money,
  paymentPolicy: z.enum(['FREE', 'ON_SITE', 'PREPAID']),
  clinicId: z.string().nullable(),
  listing,
});

const placeAmong = z.object({ id: z.string(), position: z.int(), of: z.int() });

/** What each event of a booking carries, whatever its type. */
export const bookingChanged = z.object({
  bookingId: z.string(),
  version: z.int(),
  status: z.enum([
    'PENDING',
    'PAYMENT_PENDING',
    'CONFIRMED',
    'IN_PROGRESS',
    'COMPLETED',
    'CANCELLED',
    'EXPIRED',
    'NO_SHOW',
  ]),
  patientId: z.string(),
  /** The subjects whose booking it is: the patient, and the partner that booked it. */
  owners: z.array(z.string()),
  providerId: z.string(),
  clinicId: z.string(),
  treatmentId: z.string(),
  start: instant,
  end: instant,
  timeZone: z.string(),
  price: money,
  payment: z.enum(['FREE', 'ON_SITE', 'PREPAID']),
  paymentDueBy: instant.nullable(),
  /** Where it was booked with others. */
  series: placeAmong.optional(),
  visit: placeAmong.optional(),
  /** Where a desk booked its time against the rules. */
  override: z.object({ by: z.string(), reason: z.string() }).optional(),
  at: instant,
});

export const invoiceChanged = z.object({
  invoiceId: z.string(),
  version: z.int(),
  bookingId: z.string(),
  status: z.enum(['OPEN', 'PAID', 'VOID', 'REFUND_OWED']),
  amount: money,
  paid: money,
  owed: money,
  at: instant,
});

/** Every type of event that crosses services, with the shape of its data. */
export const eventTypes = {
  'tidbok.clinic.changed': clinicChanged,
  'tidbok.provider.changed': providerChanged,
  'tidbok.treatment.changed': treatmentChanged,
  'tidbok.booking.requested': bookingChanged,
  'tidbok.booking.payment-requested': bookingChanged,
  'tidbok.booking.confirmed': bookingChanged,
  'tidbok.booking.rescheduled': bookingChanged,
  'tidbok.booking.checked-in': bookingChanged,
  'tidbok.booking.check-in-undone': bookingChanged,
  'tidbok.booking.completed': bookingChanged,
  'tidbok.booking.no-show': bookingChanged,
  'tidbok.booking.cancelled': bookingChanged,
  'tidbok.booking.expired': bookingChanged,
  'tidbok.booking.reinstated': bookingChanged,
  'tidbok.booking.payment-refused': bookingChanged,
  'tidbok.invoice.issued': invoiceChanged,
  'tidbok.invoice.paid': invoiceChanged,
  'tidbok.invoice.voided': invoiceChanged,
  'tidbok.invoice.refund-owed': invoiceChanged,
} as const;

export type EventType = keyof typeof eventTypes;

export type EventData<Type extends EventType> = z.infer<(typeof eventTypes)[Type]>;
