import DataLoader from 'dataloader';
import type { Invoice } from '#domain/invoice.ts';
import type { InvoiceStore } from './invoiceStore.ts';

export type InvoiceLoader = DataLoader<string, Invoice | null>;

/** Invoices by id, one query for all that a request asks for at once. */
export const invoiceLoader = (store: Pick<InvoiceStore, 'byIds'>): InvoiceLoader =>
  new DataLoader(async (ids) => {
    const byId = new Map((await store.byIds(ids)).map((invoice) => [invoice.id, invoice]));
    return ids.map((id) => byId.get(id) ?? null);
  });
