import type { InvoiceStatus, Money, Payment, Standing } from './invoice.ts';

/**
 * An invoice's status and sums, from what the booking and the payments say by now. As nothing but those facts counts, not the
 * order they came in, events that come late or out of order end in the same state.
 */
export function balance(facts: { standing: Standing; amount: Money; payments: readonly Payment[] }): {
  status: InvoiceStatus;
  paid: Money;
  owed: Money;
} {
  const { currency, amount } = facts.amount;
  const paid = facts.payments
    // Money of another currency pays nothing of this: 450 yen are not 450 kronor.
    .filter((payment) => payment.status === 'SUCCEEDED' && payment.amount.currency === currency)
    .reduce((sum, payment) => sum + payment.amount.amount, 0);
  const status = statusOf(facts.standing, amount, paid);
  const owed = status === 'REFUND_OWED' ? paid : Math.max(0, paid - amount);
  return { status, paid: { amount: paid, currency }, owed: { amount: owed, currency } };
}

function statusOf(standing: Standing, amount: number, paid: number): InvoiceStatus {
  switch (standing) {
    case 'CLAIMING':
    case 'DUE':
      return paid >= amount ? 'PAID' : 'OPEN';
    case 'SETTLED':
      // What was paid here all the same stands: whether it was paid twice, only the desk knows.
      return paid === 0 ? 'VOID' : 'PAID';
    case 'LAPSED':
      if (paid === 0) return 'VOID';
      // Paid until the booking answers: it comes back if its time is still free, else the money is owed.
      return paid >= amount ? 'PAID' : 'REFUND_OWED';
    case 'ENDED':
      return paid === 0 ? 'VOID' : 'REFUND_OWED';
  }
}
