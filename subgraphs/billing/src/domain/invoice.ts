/** Integer minor units of an ISO 4217 currency. */
export type Money = { readonly amount: number; readonly currency: string };

export type InvoiceStatus = 'OPEN' | 'PAID' | 'VOID' | 'REFUND_OWED';

/** What the booking lets us ask for. */
export type Standing =
  /** Its time is still being claimed: nothing may be paid yet. */
  | 'CLAIMING'
  | 'DUE'
  /** Prepaid, and confirmed: it was paid here, or the clinic's desk has settled it, as paid in the clinic or waived. */
  | 'SETTLED'
  /** Expired. A payment that was under way can still bring it back. */
  | 'LAPSED'
  /** Cancelled, or paid too late: it will not come back. */
  | 'ENDED';

export type PaymentStatus = 'OPEN' | 'SUCCEEDED' | 'EXPIRED';

export type Payment = {
  readonly id: string;
  readonly status: PaymentStatus;
  readonly amount: Money;
  readonly successUrl: string | null;
  readonly cancelUrl: string | null;
  readonly createdAt: Temporal.Instant;
  /** When the provider closes the pay page by itself. */
  readonly expiresAt: Temporal.Instant;
  /** The payment provider's name for its pay page; null until that is open. */
  readonly sessionId: string | null;
  readonly checkoutUrl: string | null;
  readonly paidAt: Temporal.Instant | null;
};

/** A caller's request to pay, remembered so that repeating it answers the same. */
export type PaymentRequest = {
  /** The caller's subject and idempotency key. */
  readonly key: string;
  /** What was asked for with it. */
  readonly input: string;
  readonly paymentId: string;
};

/** What is owed and paid for one booking. */
export type Invoice = {
  readonly id: string;
  /** Grows by one with every event. */
  readonly version: number;
  readonly number: string;
  /** The clinic in whose series the number stands: the one that the booking was first at. */
  readonly numberedBy: string;
  readonly bookingId: string;
  /** Of the latest booking event taken in. */
  readonly bookingVersion: number;
  readonly standing: Standing;
  /** The subjects who may use it as theirs: the patient, and the partner that booked. */
  readonly owners: readonly string[];
  readonly clinicId: string;
  readonly status: InvoiceStatus;
  readonly amount: Money;
  readonly paid: Money;
  readonly owed: Money;
  readonly payments: readonly Payment[];
  readonly requests: readonly PaymentRequest[];
  readonly issuedAt: Temporal.Instant;
  readonly dueBy: Temporal.Instant | null;
};

export const openPayments = (invoice: Invoice): Payment[] =>
  invoice.payments.filter(({ status }) => status === 'OPEN');

export const paymentOfSession = (invoice: Invoice, sessionId: string): Payment | undefined =>
  invoice.payments.find((payment) => payment.sessionId === sessionId);

export const requestOf = (invoice: Invoice, key: string): PaymentRequest | undefined =>
  invoice.requests.find((request) => request.key === key);

/** What is still to be paid. */
export const toPay = (invoice: Invoice): Money => ({
  amount: Math.max(0, invoice.amount.amount - invoice.paid.amount),
  currency: invoice.amount.currency,
});
