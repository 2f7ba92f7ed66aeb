import { setTimeout as delay } from 'node:timers/promises';
import { newEvent, type OutboxEntry } from '@tidbok/kit/events/outbox.ts';
import { announcedData, announcement } from '#domain/announcement.ts';
import { evolve } from '#domain/evolve.ts';
import type { Invoice } from '#domain/invoice.ts';
import type { InvoiceEvent } from '#domain/invoiceEvents.ts';
import { nextLook } from '#domain/nextLook.ts';
import type { Billing } from './billing.ts';

/** Too many others changed the same invoice at once. Repeating is safe. */
export class InvoiceBusy extends Error {
  override readonly name = 'InvoiceBusy';
}

const mostTries = 20;

/**
 * Loads an invoice, decides and saves, again from the start whenever another change came first.
 *
 * @param decide is given the invoice as it is by now, null where there is none, and gives the events to save; may be called repeatedly
 * @returns the invoice as it is afterwards
 * @throws {InvoiceBusy}
 */
export async function changeInvoice(
  billing: Billing,
  id: string,
  decide: (invoice: Invoice | null, now: Temporal.Instant) => InvoiceEvent[] | Promise<InvoiceEvent[]>,
  stripeEventId?: string,
): Promise<Invoice | null> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const before = await billing.invoices.byId(id);
    if (before && stripeEventId && (await billing.invoices.knowsStripeEvent(id, stripeEventId)))
      return before;
    const now = billing.clock.now();
    const events = await decide(before, now);
    const after = events.reduce<Invoice | null>(evolve, before);
    if (!after || (events.length === 0 && !stripeEventId)) return after;
    const outbox = announced(before, after, now);
    const lookAt = nextLook(after, now);
    if (await billing.invoices.save({ before, after, events, outbox, lookAt, stripeEventId })) {
      if (outbox.length > 0) billing.nudge();
      return after;
    }
    await delay(Math.random() * 10 * tries);
  }
  throw new InvoiceBusy(`changed by others ${mostTries} times`);
}

function announced(before: Invoice | null, after: Invoice, now: Temporal.Instant): OutboxEntry[] {
  const type = announcement(before, after);
  if (!type) return [];
  const { id, version, clinicId } = after;
  const data = announcedData(after, now);
  return [
    newEvent({ type, subject: id, version, data, feeds: [`invoice/${id}`, `clinic/${clinicId}`], at: now }),
  ];
}
