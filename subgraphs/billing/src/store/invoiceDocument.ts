import { fromDate, toDate } from '@tidbok/kit/clock.ts';
import type {
  Invoice,
  InvoiceStatus,
  Money,
  Payment,
  PaymentRequest,
  PaymentStatus,
  Standing,
} from '#domain/invoice.ts';

type PaymentFields = {
  id: string;
  status: PaymentStatus;
  amount: Money;
  successUrl: string | null;
  cancelUrl: string | null;
  createdAt: Date;
  expiresAt: Date;
  sessionId: string | null;
  checkoutUrl: string | null;
  paidAt: Date | null;
};

/** An invoice's state as it is kept, beside its events and its outbox. */
export type InvoiceFields = {
  version: number;
  number: string;
  numberedBy: string;
  bookingId: string;
  bookingVersion: number;
  standing: Standing;
  owners: readonly string[];
  clinicId: string;
  status: InvoiceStatus;
  amount: Money;
  paid: Money;
  owed: Money;
  payments: PaymentFields[];
  requests: PaymentRequest[];
  issuedAt: Date;
  dueBy: Date | null;
  /** When the payments under way are to be looked at; null where there are none. */
  lookAt: Date | null;
};

export const toFields = (invoice: Invoice, lookAt: Temporal.Instant | null): InvoiceFields => ({
  version: invoice.version,
  number: invoice.number,
  numberedBy: invoice.numberedBy,
  bookingId: invoice.bookingId,
  bookingVersion: invoice.bookingVersion,
  standing: invoice.standing,
  owners: [...invoice.owners],
  clinicId: invoice.clinicId,
  status: invoice.status,
  amount: invoice.amount,
  paid: invoice.paid,
  owed: invoice.owed,
  payments: invoice.payments.map(toPaymentFields),
  requests: [...invoice.requests],
  issuedAt: toDate(invoice.issuedAt),
  dueBy: invoice.dueBy && toDate(invoice.dueBy),
  lookAt: lookAt && toDate(lookAt),
});

const toPaymentFields = (payment: Payment): PaymentFields => ({
  ...payment,
  createdAt: toDate(payment.createdAt),
  expiresAt: toDate(payment.expiresAt),
  paidAt: payment.paidAt && toDate(payment.paidAt),
});

export const toInvoice = (document: InvoiceFields & { _id: string }): Invoice => ({
  id: document._id,
  version: document.version,
  number: document.number,
  numberedBy: document.numberedBy,
  bookingId: document.bookingId,
  bookingVersion: document.bookingVersion,
  standing: document.standing,
  owners: document.owners,
  clinicId: document.clinicId,
  status: document.status,
  amount: document.amount,
  paid: document.paid,
  owed: document.owed,
  payments: document.payments.map(toPayment),
  requests: document.requests,
  issuedAt: fromDate(document.issuedAt),
  dueBy: document.dueBy && fromDate(document.dueBy),
});

const toPayment = (fields: PaymentFields): Payment => ({
  ...fields,
  createdAt: fromDate(fields.createdAt),
  expiresAt: fromDate(fields.expiresAt),
  paidAt: fields.paidAt && fromDate(fields.paidAt),
});
