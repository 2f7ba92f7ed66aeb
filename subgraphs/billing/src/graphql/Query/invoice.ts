import type { QueryResolvers } from '#generated/resolvers.ts';
import { readInvoice } from '#workflows/readInvoice.ts';

export const invoice: QueryResolvers['invoice'] = (_parent, { id }, { invoices, identity }) =>
  readInvoice(invoices, identity, id);
