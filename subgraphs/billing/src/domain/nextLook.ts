import { type Invoice, openPayments } from './invoice.ts';

// Webhooks come within seconds. What was not heard of by then may have been lost.
const firstLook = { minutes: 5 };
const closeWithin = { seconds: 15 };
const longestMs = 3_600_000;

/** No look is ever put off for so long: one that is was written by a clock that was ahead, and is due. */
export const beyondAnyLook = { hours: 2 };

/**
 * When to look at the payments under way, should nothing be heard of them; null where there are none. Where the invoice is no longer
 * to be paid they are to be closed soon.
 */
export function nextLook(invoice: Invoice, now: Temporal.Instant): Temporal.Instant | null {
  const [oldest] = openPayments(invoice);
  if (!oldest) return null;
  if (invoice.status !== 'OPEN') return now.add(closeWithin);
  // A bank may take days over some payments: the longer it takes, the seldomer we ask.
  const age = Math.max(0, now.since(oldest.createdAt).total('milliseconds'));
  return now.add(firstLook).add({ milliseconds: Math.min(Math.round(age / 4), longestMs) });
}
