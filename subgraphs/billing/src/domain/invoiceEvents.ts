import type { Money, Standing } from './invoice.ts';

/** What an invoice takes from each event of its booking. */
export type BookingTerms = {
  readonly bookingVersion: number;
  readonly standing: Standing;
  readonly owners: readonly string[];
  readonly clinicId: string;
  readonly amount: Money;
  readonly dueBy: Temporal.Instant | null;
};

export type InvoiceIssued = {
  readonly type: 'InvoiceIssued';
  readonly at: Temporal.Instant;
  readonly invoiceId: string;
  readonly number: string;
  readonly bookingId: string;
  readonly terms: BookingTerms;
};

type TermsChanged = {
  readonly type: 'TermsChanged';
  readonly at: Temporal.Instant;
  readonly terms: BookingTerms;
};

/** A caller wants to pay. The pay page is not open yet. */
export type PaymentStarted = {
  readonly type: 'PaymentStarted';
  readonly at: Temporal.Instant;
  readonly paymentId: string;
  readonly amount: Money;
  readonly successUrl: string;
  readonly cancelUrl: string;
  readonly expiresAt: Temporal.Instant;
};

/** A request was answered, with a payment of its own or one that was open already. */
type PaymentRequested = {
  readonly type: 'PaymentRequested';
  readonly at: Temporal.Instant;
  readonly key: string;
  readonly input: string;
  readonly paymentId: string;
};

type PayPageOpened = {
  readonly type: 'PayPageOpened';
  readonly at: Temporal.Instant;
  readonly paymentId: string;
  readonly sessionId: string;
  readonly checkoutUrl: string;
};

export type PaymentSucceeded = {
  readonly type: 'PaymentSucceeded';
  readonly at: Temporal.Instant;
  readonly paymentId: string;
  readonly sessionId: string;
  /** What the payment provider says was paid. */
  readonly amount: Money;
  readonly paidAt: Temporal.Instant;
};

type PaymentExpired = {
  readonly type: 'PaymentExpired';
  readonly at: Temporal.Instant;
  readonly paymentId: string;
};

export type InvoiceEvent =
  | InvoiceIssued
  | TermsChanged
  | PaymentStarted
  | PaymentRequested
  | PayPageOpened
  | PaymentSucceeded
  | PaymentExpired;
