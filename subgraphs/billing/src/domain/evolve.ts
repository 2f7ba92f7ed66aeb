import { balance } from './balance.ts';
import type { Invoice, Payment } from './invoice.ts';
import type { InvoiceEvent, InvoiceIssued, PaymentStarted, PaymentSucceeded } from './invoiceEvents.ts';

// Of the requests of one invoice only the latest are remembered: a document has its limits, and a client repeats soon.
const rememberedRequests = 50;

/** The invoice after an event. */
export function evolve(invoice: Invoice | null, event: InvoiceEvent): Invoice {
  if (event.type === 'InvoiceIssued') return issued(event);
  if (!invoice) throw new Error(`${event.type} of an invoice that was never issued`);
  const changed = { ...invoice, ...changes(invoice, event), version: invoice.version + 1 };
  return { ...changed, ...balance(changed) };
}

function issued({ at, invoiceId, number, bookingId, terms }: InvoiceIssued): Invoice {
  const facts = {
    id: invoiceId,
    version: 1,
    number,
    numberedBy: terms.clinicId,
    bookingId,
    ...terms,
    payments: [],
    requests: [],
    issuedAt: at,
  };
  return { ...facts, ...balance(facts) };
}

function changes(invoice: Invoice, event: Exclude<InvoiceEvent, InvoiceIssued>): Partial<Invoice> {
  switch (event.type) {
    case 'TermsChanged':
      return event.terms;
    case 'PaymentStarted':
      return { payments: [...invoice.payments, started(event)] };
    case 'PaymentRequested': {
      const { key, input, paymentId } = event;
      const others = invoice.requests.filter((request) => request.key !== key);
      return { requests: [...others, { key, input, paymentId }].slice(-rememberedRequests) };
    }
    case 'PayPageOpened': {
      const { paymentId, sessionId, checkoutUrl } = event;
      return { payments: withPayment(invoice.payments, paymentId, { sessionId, checkoutUrl }) };
    }
    case 'PaymentSucceeded':
      return { payments: withSuccess(invoice.payments, event) };
    case 'PaymentExpired':
      return { payments: withPayment(invoice.payments, event.paymentId, { status: 'EXPIRED' }) };
  }
}

const started = ({ at, paymentId, amount, successUrl, cancelUrl, expiresAt }: PaymentStarted): Payment => ({
  id: paymentId,
  status: 'OPEN',
  amount,
  successUrl,
  cancelUrl,
  createdAt: at,
  expiresAt,
  sessionId: null,
  checkoutUrl: null,
  paidAt: null,
});

const withPayment = (payments: readonly Payment[], id: string, change: Partial<Payment>): Payment[] =>
  payments.map((payment) => (payment.id === id ? { ...payment, ...change } : payment));

function withSuccess(payments: readonly Payment[], event: PaymentSucceeded): Payment[] {
  const { paymentId, sessionId, amount, paidAt } = event;
  const success = { status: 'SUCCEEDED', amount, paidAt, sessionId } as const;
  if (payments.some(({ id }) => id === paymentId)) return withPayment(payments, paymentId, success);
  // Money for a pay page that we do not remember is money all the same.
  const unknown = { successUrl: null, cancelUrl: null, checkoutUrl: null };
  return [...payments, { id: paymentId, createdAt: paidAt, expiresAt: paidAt, ...unknown, ...success }];
}
